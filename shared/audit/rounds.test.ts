// Little work goes before much: a rule that takes too long leaves the others theirs, and the client's own limits come first.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { Budget } from "../engine/budget.ts";
import { viewCase } from "../engine/case-view.ts";
import { Judge } from "../engine/judge.ts";
import { notApplicable } from "../engine/limit.ts";
import type { Rule } from "../engine/rule.ts";
import { d02 } from "../rules/d/d-02-reasons.ts";
import { smallCase } from "../rules/testing.ts";
import { judgeAll } from "./rounds.ts";

const view = viewCase(smallCase({}), parseDay("2024-06-03") ?? 0);

/** A rule about so many things, each of so many units of work; what it was asked is written down. */
function working(
  code: Rule["code"],
  subjects: number,
  units: number,
  budget: Budget,
  log: string[],
  more: Partial<Rule> = {},
): Rule {
  return {
    ...d02,
    code,
    over: () => Array.from({ length: subjects }, () => ({ thread: null, anchor: null })),
    judge: () => {
      log.push(code);
      budget.spend(units);
      return notApplicable("没有", "none");
    },
    ...more,
  };
}

/** How often each rule was asked, and about how many things it was not judged. */
function asked(
  most: number,
  ...rules: readonly (readonly [code: Rule["code"], subjects: number, units: number, more?: Partial<Rule>])[]
) {
  const budget = new Budget(most);
  const log: string[] = [];
  const made = rules.map(([code, subjects, units, more]) => working(code, subjects, units, budget, log, more));
  const bench = { judge: new Judge(view, shippedCalendar, "outline", null, budget), budget, all: false };
  const left = judgeAll(made, view, bench).map(({ waiting }) => waiting.length);
  return { left, log, times: rules.map(([code]) => log.filter((one) => one === code).length) };
}

const PLENTY = 10_000_000_000;

describe("judging a case", () => {
  it("makes nearly every finding at once, one of more work in a later round, and gives up one of too much", () => {
    for (const [units, times, left] of [
      [60_000, 1, 0],
      [70_000, 2, 0],
      [630_000, 2, 0],
      [650_000, 3, 0],
      [4_900_000, 3, 0],
      [5_100_000, 4, 0],
      [31_000_000, 4, 0],
      [33_000_000, 4, 1],
    ] as const) {
      const { times: found, left: waiting } = asked(PLENTY, ["D-02", 1, units]);
      expect([units, ...found, ...waiting]).toEqual([units, times, left]);
    }
  });

  it("leaves a rule of which many in a row were too much, soon and then sooner; the last round is for few", () => {
    // Sixteen, four and three in a row, and two where four are left at most.
    expect(asked(PLENTY, ["D-02", 40, 40_000_000]).times).toEqual([16 + 4 + 3]);
    expect(asked(PLENTY, ["D-02", 5, 40_000_000]).times).toEqual([5 + 4 + 3]);
    expect(asked(PLENTY, ["D-02", 4, 40_000_000]).times).toEqual([4 + 4 + 3 + 2]);
    expect(asked(PLENTY, ["D-02", 40, 40_000_000]).left).toEqual([40]);
  });

  it("goes through what is little work in all rules before what is much in one", () => {
    const { log, left } = asked(PLENTY, ["D-02", 1, 1_000_000], ["D-03", 1, 10]);
    expect(log).toEqual(["D-02", "D-03", "D-02", "D-02"]);
    expect(left).toEqual([0, 0]);
  });

  it("asks for the client's own limits first", () => {
    const { log } = asked(PLENTY, ["D-02", 1, 10], ["R-01", 1, 10, { holder: "client" }], ["D-03", 1, 10]);
    expect(log).toEqual(["R-01", "D-02", "D-03"]);
  });

  it("ends with the whole budget: what is left waits, and nothing more is asked", () => {
    const { left, log } = asked(100_000, ["D-02", 10, 30_000], ["D-03", 2, 10]);
    expect(left[1]).toBe(2);
    expect(left[0]).toBeGreaterThan(0);
    expect(log).not.toContain("D-03");
  });
});
