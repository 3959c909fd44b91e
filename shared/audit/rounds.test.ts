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
import { type Bench, BRIEF_ROUNDS, judgeAll } from "./rounds.ts";

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
  return askedAs(most, {}, ...rules);
}

/** The same, by another judge, with less in each round, or telling where a rule does not apply. */
function askedAs(
  most: number,
  {
    judged = Judge,
    ...how
  }: { readonly judged?: typeof Judge; readonly all?: boolean; readonly rounds?: NonNullable<Bench["rounds"]> },
  ...rules: readonly (readonly [code: Rule["code"], subjects: number, units: number, more?: Partial<Rule>])[]
) {
  const budget = new Budget(most);
  const log: string[] = [];
  const made = rules.map(([code, subjects, units, more]) => working(code, subjects, units, budget, log, more));
  const bench = { judge: new judged(view, shippedCalendar, "outline", null, budget), budget, all: false, ...how };
  const all = judgeAll(made, view, bench);
  const left = all.map(({ waiting }) => waiting.length);
  return {
    all,
    left,
    log,
    spent: budget.spent,
    times: rules.map(([code]) => log.filter((one) => one === code).length),
  };
}

const PLENTY = 10_000_000_000;

describe("judging a case", () => {
  it("makes nearly every finding at once, one of more work in a later round, and gives up one of too much", () => {
    // To judge at all takes some work itself.
    const own = asked(PLENTY, ["D-02", 1, 0]).spent;
    for (const [units, times, left] of [
      [64_000, 1, 0],
      [64_001, 2, 0],
      [640_000, 2, 0],
      [640_001, 3, 0],
      [5_000_000, 3, 0],
      [5_000_001, 4, 0],
      [32_000_000, 4, 0],
      [32_000_001, 4, 1],
    ] as const) {
      const { times: found, left: waiting } = asked(PLENTY, ["D-02", 1, units - own]);
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

  it("gives a brief less in its later rounds", () => {
    const times = (units: number) => askedAs(PLENTY, { rounds: BRIEF_ROUNDS }, ["D-02", 1, units]).times[0];
    expect([times(63_000), times(65_000), times(312_000), times(313_000)]).toEqual([1, 2, 2, 3]);
    expect(askedAs(PLENTY, { rounds: BRIEF_ROUNDS }, ["D-02", 1, 2_100_000]).left).toEqual([1]);
    expect(asked(PLENTY, ["D-02", 1, 2_100_000]).left).toEqual([0]);
  });

  it("tells where a rule does not apply only where that is asked for", () => {
    const found = (all: boolean) => askedAs(PLENTY, { all }, ["D-02", 2, 10]).all[0]?.found.map((one) => one?.status);
    expect(found(true)).toEqual(["not-applicable", "not-applicable"]);
    expect(found(false)).toEqual([undefined, undefined]);
    expect(askedAs(PLENTY, {}, ["D-02", 2, 10]).all[0]?.found).toEqual([null, null]);
  });

  it("leaves a rule that has too many possibilities twice as late as one of too much work", () => {
    class Incomplete extends Judge {
      override judgeApplicable(...given: Parameters<Judge["judgeApplicable"]>): ReturnType<Judge["judgeApplicable"]> {
        const found = super.judgeApplicable(...given);
        this.complete = false;
        return found;
      }
    }
    const times = (subjects: number) => askedAs(PLENTY, { judged: Incomplete }, ["D-02", subjects, 10]).times[0];
    // Thirty-two of them are as much as sixteen that were over; then eight as four, six as three, and four as two.
    expect([times(31), times(32), times(33), times(40)]).toEqual([31, 32, 33, 40]);
    expect(askedAs(PLENTY, { judged: Incomplete }, ["D-02", 60, 10])).toMatchObject({
      left: [60 - (32 + 8 + 6)],
      times: [32 + 8 + 6],
    });
  });

  it("begins anew to count after one that was judged", () => {
    let at = 0;
    const budget = new Budget(PLENTY);
    const mixed = working("D-02", 40, 0, budget, [], {
      judge: () => {
        at += 1;
        // Each sixteenth is little work.
        budget.spend(at % 16 === 0 ? 10 : 40_000_000);
        return notApplicable("没有", "none");
      },
    });
    const bench = { judge: new Judge(view, shippedCalendar, "outline", null, budget), budget, all: false };
    // Two of the first forty, and thereafter none: four and three in a row were too much.
    expect(judgeAll([mixed], view, bench)[0]?.waiting.length).toBe(38);
    expect(at).toBe(40 + 4 + 3);
  });

  it("names the facts that were open where a search stopped, as many as are told", () => {
    const budget = new Budget(PLENTY);
    const facts = (count: number) => {
      const rule = working("D-02", 1, 0, budget, [], {
        judge: (world) => {
          for (let n = 1; n <= count; n++) world.happenedAtAll(`events[+listing-deleted@e${n}]`, [], []);
          budget.spend(40_000_000);
          return notApplicable("没有", "none");
        },
      });
      const bench = { judge: new Judge(view, shippedCalendar, "outline", null, budget), budget, all: false };
      return [...(judgeAll([rule], view, bench)[0]?.open ?? [])];
    };
    expect(facts(1)).toEqual(["events[+listing-deleted@e1]"]);
    expect(facts(20)).toHaveLength(12);
  });
});
