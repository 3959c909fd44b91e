// Periods at the edges of the official calendar (2013 to 2026): no last day is told in a year without a notice.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { smallCase } from "../rules/testing.ts";
import { viewCase } from "./case-view.ts";
import type { Finding } from "./finding.ts";
import { Judge } from "./judge.ts";
import { limitOutcome } from "./limit.ts";
import { overCase, type Rule } from "./rule.ts";
import { on } from "./term.ts";

const dayOf = (iso: string): number => parseDay(iso) ?? 0;
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
/** An act on a day against fifteen days that move off days off, or three working days, from a receipt. */
function judged(received: string, done: string, unit: "days" | "working-days" = "days"): Finding {
  const events = [{ type: "correction-received", date: received }];
  const view = viewCase(smallCase({ events }), dayOf("2027-06-01"));
  const n = unit === "days" ? 15 : 3;
  const rule: Rule = {
    ...PATTERN,
    judge: (world) => {
      const [start] = world.all("correction-received");
      if (start === undefined) throw new Error("no start");
      const due = world.period(world.day(start), { unit, n, roll: unit === "days", zh: null });
      return limitOutcome(world, { done: on(dayOf(done)), notDoneBy: null, event: null }, due, {
        act: { zh: "答复", en: "the answer" },
      });
    },
  };
  return new Judge(view, shippedCalendar).judge(rule, { thread: null, anchor: null });
}

const told = (...of: Parameters<typeof judged>) => {
  const { status, due, missing } = judged(...of);
  return [status, due?.earliest, due?.latest, missing.map(({ path }) => path).join(" ")];
};

describe("fifteen days at the end of the calendar", () => {
  it("end on the last day that it covers", () => {
    expect(told("2026-12-16", "2026-12-31")).toEqual(["in-order", "2026-12-31", "2026-12-31", ""]);
    expect(told("2026-12-16", "2027-01-01")).toEqual(["breach", "2026-12-31", "2026-12-31", ""]);
  });

  it("end beyond it on no day that can be told, but not before their own last day", () => {
    expect(told("2026-12-17", "2027-01-01")).toEqual(["in-order", "2027-01-01", null, ""]);
    expect(told("2026-12-17", "2027-01-02")).toEqual(["undetermined", "2027-01-01", null, "calendar[2027]"]);
    expect(told("2026-12-17/2026-12-20", "2027-01-01")).toEqual(["in-order", "2027-01-01", null, ""]);
    expect(told("2026-12-17/2026-12-20", "2027-01-03")).toEqual(["undetermined", "2027-01-01", null, "calendar[2027]"]);
  });

  it("from days of which all are covered end on days of which all are told", () => {
    const due = ["2026-12-25", "2026-12-31"];
    expect(told("2026-12-10/2026-12-16", "2026-12-25")).toEqual(["in-order", ...due, ""]);
    expect(told("2026-12-10/2026-12-16", "2026-12-31")).toEqual(["contestable", ...due, "events[e1].date"]);
    expect(told("2026-12-10/2026-12-16", "2027-01-01")).toEqual(["breach", ...due, ""]);
  });

  it("from days of which some are covered are late for certain on none", () => {
    expect(told("2026-12-10/2026-12-20", "2026-12-25")).toEqual(["in-order", "2026-12-25", null, ""]);
    expect(told("2026-12-10/2026-12-20", "2026-12-26")).toEqual(["contestable", "2026-12-25", null, "events[e1].date"]);
    expect(judged("2026-12-10/2026-12-20", "2027-02-01").status).toBe("contestable");
  });

  it("that do not move need no calendar", () => {
    const unrolled = judged("2026-12-17", "2027-01-02").readings.find(({ id }) => id === "unrolled");
    expect(unrolled).toMatchObject({ status: "breach", due: { earliest: "2027-01-01", latest: "2027-01-01" } });
  });
});

describe("fifteen days at the beginning of the calendar", () => {
  it("end before it on no day that can be told", () => {
    expect(told("2012-12-10", "2012-12-25")).toEqual(["in-order", "2012-12-25", null, ""]);
    expect(told("2012-12-10", "2012-12-26")).toEqual(["undetermined", "2012-12-25", null, "calendar[2012]"]);
  });

  it("that end within it are counted, wherever they begin", () => {
    // The first to the third of January 2013 are days off, and the twentieth is a Sunday.
    expect(told("2012-12-17/2013-01-05", "2013-01-04")).toEqual(["in-order", "2013-01-04", "2013-01-21", ""]);
    expect(told("2012-12-17/2013-01-05", "2013-01-22")).toEqual(["breach", "2013-01-04", "2013-01-21", ""]);
    expect(told("2012-12-10/2013-01-05", "2012-12-25")).toEqual(["in-order", "2012-12-25", null, ""]);
  });
});

describe("three working days at the edges of the calendar", () => {
  it("are counted only where it covers them all", () => {
    expect(told("2026-12-25", "2026-12-30", "working-days")).toEqual(["in-order", "2026-12-30", "2026-12-30", ""]);
    expect(told("2026-12-25", "2026-12-31", "working-days")).toEqual(["breach", "2026-12-30", "2026-12-30", ""]);
    expect(told("2026-12-28", "2026-12-31", "working-days")).toEqual(["in-order", "2026-12-31", "2026-12-31", ""]);
    expect(told("2026-12-29", "2027-01-05", "working-days")).toEqual([
      "undetermined",
      "2027-01-01",
      null,
      "calendar[2027]",
    ]);
    expect(told("2026-12-25/2026-12-29", "2026-12-30", "working-days")).toEqual(["in-order", "2026-12-30", null, ""]);
    expect(judged("2026-12-25/2026-12-29", "2027-01-08", "working-days").status).toBe("contestable");
    expect(judged("2012-12-25/2013-01-05", "2013-01-10", "working-days").status).toBe("contestable");
  });
});
