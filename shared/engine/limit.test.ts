// An act against the last day of its period: what is found, and how the closing sentence says it, recorded, shown undone or open.
import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { smallCase } from "../rules/testing.ts";
import { viewCase } from "./case-view.ts";
import type { Finding } from "./finding.ts";
import { Judge } from "./judge.ts";
import { limitOutcome, type LimitWords } from "./limit.ts";
import { overCase, type Rule } from "./rule.ts";
import { on, termOf, type Term } from "./term.ts";
import type { Act } from "./world.ts";

const DUE = dayOf(2024, 3, 15);
const END = on(DUE);
/** A day that the file knows only to lie between two. */
const between = (from: number, to: number, key = "events[e1].date"): Term =>
  termOf({ key, lo: dayOf(2024, 3, from), hi: dayOf(2024, 3, to), unknown: false, calendar: false });
/** The day of an act that nobody recorded. */
const unrecorded = (from: number, to: number): Term =>
  termOf({
    key: "events[+correction-decided@e1]",
    lo: dayOf(2024, 3, from),
    hi: dayOf(2024, 3, to),
    unknown: true,
    calendar: false,
  });

const ANSWER: LimitWords = { act: { zh: "答复", en: "the answer" } };
const PATTERN: Omit<Rule, "judge"> = {
  code: "C-03",
  title: { zh: "", en: "" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: [],
  validity: { from: null, until: null },
  facts: [],
  readings: [],
  remedies: ["supervision"],
  over: overCase,
};

/** The finding about an act as of a day of March 2024; the period ends on the 15th unless told otherwise. */
function judged(act: Partial<Act>, { asOf = 25, due = END, words = ANSWER } = {}): Finding {
  const view = viewCase(smallCase({ events: [] }), dayOf(2024, 3, asOf));
  const period = { unit: "days", n: 15, roll: false, zh: null } as const;
  const rule: Rule = {
    ...PATTERN,
    judge: (world) =>
      limitOutcome(
        world,
        { done: null, notDoneBy: null, event: null, ...act },
        { start: on(DUE - 15), raw: due, due, period },
        words,
      ),
  };
  return new Judge(view, shippedCalendar).judge(rule, { thread: null, anchor: null });
}

const closing = ({ derivation }: Finding): readonly [zh: string | undefined, en: string | undefined] => [
  derivation.at(-1)?.zh,
  derivation.at(-1)?.en,
];

describe("an act on record", () => {
  it("is in time on the last day of its period, and late by the days that follow", () => {
    expect(judged({ done: END })).toMatchObject({ status: "in-order", daysLate: null });
    expect(closing(judged({ done: END }))).toEqual([
      "2024-03-15答复，未超过期限",
      "The answer on 2024-03-15: within the period",
    ]);
    expect(judged({ done: on(DUE + 1) })).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(closing(judged({ done: on(DUE + 1) }))).toEqual([
      "2024-03-16答复，迟1日",
      "The answer on 2024-03-16: 1 day late",
    ]);
    expect(closing(judged({ done: on(DUE + 2) }))).toEqual([
      "2024-03-17答复，迟2日",
      "The answer on 2024-03-17: 2 days late",
    ]);
  });

  it("of which the day is not known at all is told without one", () => {
    const unknown = termOf({ key: "events[e1].date", lo: DUE - 9, hi: DUE, unknown: true, calendar: false });
    expect(closing(judged({ done: unknown }))).toEqual([
      "答复的日期不明，未超过期限",
      "The answer on an unknown day: within the period",
    ]);
  });

  it("of which only some days are known is late by no number of days", () => {
    expect(judged({ done: between(10, 15) }).status).toBe("in-order");
    const late = judged({ done: between(16, 20) });
    expect(late).toMatchObject({ status: "breach", daysLate: { min: 1, max: 5 } });
    expect(closing(late)).toEqual([
      "2024-03-16至2024-03-20之间答复，已逾期",
      "The answer between 2024-03-16 and 2024-03-20: late",
    ]);
    expect(judged({ done: between(14, 16) })).toMatchObject({ status: "contestable", daysLate: { min: 0, max: 1 } });
    expect(judged({ done: END }, { due: between(14, 16) }).status).toBe("contestable");
  });
});

describe("an act that is not on record", () => {
  it("still has the last day itself, and is late from the day after", () => {
    const running = judged({}, { asOf: 15 });
    expect(running).toMatchObject({ status: "running", daysLate: null });
    expect(closing(running)[1]).toBe("The period has not ended on 2024-03-15; the answer is not on record");
    const late = judged({}, { asOf: 16 });
    expect(late).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 }, done: null });
    expect(closing(late)).toEqual([
      "至2024-03-16仍无答复的记录，迟1日",
      "The answer is not on record by 2024-03-16: 1 day late",
    ]);
    expect(closing(judged({}, { asOf: 20 }))[0]).toBe("至2024-03-20仍无答复的记录，迟5日");
  });

  it("and was seen undone on a day is late by at least the days to that day, by at most those to the day of the audit", () => {
    const undone = judged({ notDoneBy: DUE + 1 });
    expect(undone).toMatchObject({ status: "breach", daysLate: { min: 1, max: 10 } });
    expect(closing(undone)).toEqual([
      "2024-03-16尚未答复，其后没有答复的记录，至少迟1日",
      "Not done by 2024-03-16; the answer is not on record after it: at least 1 day late",
    ]);
    const shown = { ...ANSWER, undone: { zh: "仍可查到", en: "Still shown on" } };
    expect(closing(judged({ notDoneBy: DUE + 3 }, { words: shown }))).toEqual([
      "2024-03-18仍可查到，其后没有答复的记录，至少迟3日",
      "Still shown on 2024-03-18; the answer is not on record after it: at least 3 days late",
    ]);
    const inexact = judged({ notDoneBy: DUE + 3 }, { due: between(14, 16) });
    expect(inexact.daysLate).toEqual({ min: 2, max: 11 });
    expect(closing(inexact)[0]).toBe("2024-03-18尚未答复，其后没有答复的记录，已经逾期");
  });

  it("and was seen undone on the last day is late only by what followed", () => {
    const [zh] = closing(judged({ notDoneBy: DUE }));
    expect(zh).toBe("至2024-03-25仍无答复的记录，迟10日");
  });
});

describe("an act that may have happened without a record", () => {
  it("came in time for certain only where it came at all", () => {
    const certain = judged({ done: unrecorded(10, 15) });
    expect(certain.status).toBe("in-order");
    expect(closing(certain)).toEqual([
      "没有答复的记录，但必在期限之内",
      "The answer is not on record, but came in time",
    ]);
    expect(closing(judged({ done: unrecorded(10, 15), unseen: true }))).toEqual([
      "没有答复的记录，可能未超过期限",
      "The answer is not on record and may have come in time",
    ]);
  });

  it("came late for certain where every day that is left lies after the period", () => {
    for (const unseen of [false, true]) {
      const late = judged({ done: unrecorded(16, 20), ...(unseen ? { unseen } : {}) });
      expect(late.status).toBe("breach");
      expect(closing(late)).toEqual([
        "没有答复的记录，即使已经完成也已逾期",
        "The answer is not on record; if it came at all, it came late",
      ]);
      expect(late.daysLate, "it need not have come at all").toEqual({ min: 1, max: unseen ? 10 : 5 });
    }
  });

  it("leaves it open where days on both sides are left, with both possibilities told", () => {
    const open = judged({ done: unrecorded(14, 16), unseen: true });
    expect(open.status).toBe("undetermined");
    const said = open.derivation.map(({ zh }) => zh).join("\n");
    expect(said).toContain("没有答复的记录，可能未超过期限");
    expect(said).toContain("没有答复的记录，可能已经逾期");
  });

  it("is told as open where it was seen undone only within the period, or on its last day", () => {
    const within = judged({ done: unrecorded(14, 16), notDoneBy: DUE - 2, unseen: true });
    const lastDay = judged({ done: unrecorded(16, 20), notDoneBy: DUE, unseen: true });
    expect(within.derivation.map(({ zh }) => zh).join("\n")).toContain("没有答复的记录，可能已经逾期");
    expect(closing(lastDay)[0]).toBe("没有答复的记录，即使已经完成也已逾期");
    // The period ends between the 14th and the 16th: seen undone on the 15th, nothing is proven.
    const inexact = judged({ done: unrecorded(16, 20), notDoneBy: DUE, unseen: true }, { due: between(14, 16) });
    expect(inexact.derivation.map(({ zh }) => zh).join("\n")).not.toContain("尚未答复");
    expect(inexact.derivation.map(({ zh }) => zh).join("\n")).not.toContain("即使已经完成也已逾期");
  });

  it("is told as undone where the file shows it so after the period", () => {
    const undone = judged({ done: unrecorded(18, 20), notDoneBy: DUE + 2, unseen: true });
    expect(undone).toMatchObject({ status: "breach", daysLate: { min: 2, max: 10 } });
    expect(closing(undone)[0]).toBe("2024-03-17尚未答复，其后没有答复的记录，至少迟2日");
  });
});
