// A day as far as the file fixes it: what is said of it, and what is never said as if it were known.
import { describe, expect, it } from "vitest";
import { EVENT_MAX, EVENT_MIN, parseDay } from "../calendar/civil.ts";
import { isUnrecorded, shownDay, shownWords, type ShownDay } from "./shown-day.ts";
import { mapTerm, on, termOf, type Term } from "./term.ts";

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const LAST = day("2026-12-31");
const term = (key: string, lo: number, hi: number, unknown = false, calendar = false): Term =>
  termOf({ key, lo, hi, unknown, calendar });
const RECORDED = "events[e1].date";
const later = (one: Term): Term => mapTerm(one, (at) => at + 15);
const [from, to] = [day("2024-03-04"), day("2024-03-08")];

const SHOWN: readonly (readonly [string, Term, ShownDay])[] = [
  ["a certain day", on(from), { kind: "day", day: from }],
  ["an imprecise day", term(RECORDED, from, to), { kind: "between", from, to }],
  ["one that counts on from it", later(term(RECORDED, from, to)), { kind: "between", from: from + 15, to: to + 15 }],
  ["one open to the past", term(RECORDED, EVENT_MIN, to), { kind: "by", day: to }],
  ["one open to the future", term(RECORDED, from, EVENT_MAX), { kind: "from", day: from }],
  ["one open to both", term(RECORDED, EVENT_MIN, EVENT_MAX), { kind: "unknown" }],
  ["an unknown day of an event on record", term(RECORDED, from, to, true), { kind: "unknown" }],
  ["what counts on from that", later(term(RECORDED, from, to, true)), { kind: "untold" }],
  ["an act that is not on record", term("events[+listing-served@e1]", from, to, true), { kind: "unrecorded" }],
  ["what counts on from such an act", later(term("events[+listing-served@e1]", from, to, true)), { kind: "untold" }],
  ["another field of an event", term("events[e1].reportBy", from, to, true), { kind: "unrecorded" }],
  ["a sanction's day", term("sanctions[s1].until", from, to, true), { kind: "unrecorded" }],
  ["an unknown day of the client", term("client.birthDate", from, to, true), { kind: "untold" }],
  [
    "one without a calendar",
    term("calendar[2027]", LAST + 3, LAST + 90, true, true),
    { kind: "no-calendar", year: 2027 },
  ],
  [
    "one that begins in the last year that has one",
    term("calendar[2026]", LAST - 3, LAST + 90, true, true),
    { kind: "no-calendar", year: 2027 },
  ],
];

describe("a day", () => {
  it.each(SHOWN)("is shown as far as it is fixed: %s", (_, one, shown) => {
    expect(shownDay(one, LAST)).toEqual(shown);
    expect(isUnrecorded(one)).toBe(shown.kind === "unrecorded");
  });

  it.each([
    [{ kind: "day", day: from }, "2024-03-04", "2024-03-04"],
    [{ kind: "between", from, to }, "2024-03-04至2024-03-08之间", "between 2024-03-04 and 2024-03-08"],
    [{ kind: "by", day: to }, "不晚于2024-03-08", "on or before 2024-03-08"],
    [{ kind: "from", day: from }, "不早于2024-03-04", "on or after 2024-03-04"],
    [{ kind: "unrecorded" }, "没有记录", "not on record"],
    [{ kind: "untold" }, "无法确定", "cannot be told"],
    [
      { kind: "no-calendar", year: 2027 },
      "2027年无官方放假通知，无法确定",
      "no official holiday notice for 2027: cannot be told",
    ],
  ] as const)("is said in both languages: %o", (shown, zh, en) => {
    expect(shownWords(shown)).toEqual({ zh, en });
  });

  it("that is unknown is said to be so, and every other in the words that are asked for", () => {
    expect(shownWords({ kind: "unknown" }).zh).toMatch(/不明|未知|不详/u);
    const word = (at: number) => ({ zh: `第${at - from}日`, en: `day ${at - from}` });
    expect(shownWords({ kind: "between", from, to }, word)).toEqual({
      zh: "第0日至第4日之间",
      en: "between day 0 and day 4",
    });
  });
});
