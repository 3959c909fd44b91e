// How worlds become a status: the table of audit-output, "Combining", case by case.
import { describe, expect, it } from "vitest";
import { shippedCalendar } from "../calendar/workdays.ts";
import { combineLeaves, combineReadings, combineWays, splitReadings } from "./combine.ts";
import { Explorer, type Leaf } from "./explorer.ts";
import { BIRTHDAY, OLD_LISTING, ROLL, TERM_OMITTED } from "./readings.ts";
import { on, termOf, type Status, type Term } from "./term.ts";

const outcome = (status: Status) => ({ status, because: () => ({ zh: "", en: "" }) });

function explore(run: (x: Explorer<null>) => Status): Leaf<null>[] {
  const x = new Explorer<null>(1000, shippedCalendar);
  const { leaves, complete } = x.explore(
    () => outcome(run(x)),
    () => null,
  );
  if (!complete) throw new Error("too many worlds");
  return [...leaves];
}

const imprecise = (key: string, lo: number, hi: number): Term =>
  termOf({ key, lo, hi, unknown: false, calendar: false });
const unknown = (key: string, lo: number, hi: number): Term => termOf({ key, lo, hi, unknown: true, calendar: false });

describe("within one reading", () => {
  const status = (run: (x: Explorer<null>) => Status): Status => combineLeaves(explore(run)).status;

  it("an imprecise date alone gives contestable, an unknown fact undetermined", () => {
    expect(status((x) => (x.le(imprecise("a", 1, 9), on(5)) ? "in-order" : "breach"))).toBe("contestable");
    expect(status((x) => (x.le(unknown("a", 1, 9), on(5)) ? "in-order" : "breach"))).toBe("undetermined");
    expect(status((x) => (x.value("f", 2) === 0 ? "in-order" : "breach"))).toBe("undetermined");
  });

  it("combines the values of one fact as it combines those of several", () => {
    const all: readonly Status[] = [
      "in-order",
      "breach",
      "contestable",
      "running",
      "undetermined",
      "advice",
      "not-applicable",
    ];
    for (const a of all) {
      for (const b of all) {
        const one = combineLeaves(explore((x) => (x.value("f", 2) === 0 ? a : b)));
        // A second fact that changes nothing.
        const beside = combineLeaves(explore((x) => (x.value("g", 2) + x.value("f", 2) * 2 < 2 ? a : b)));
        expect(one.status, `${a} ${b}`).toBe(beside.status);
        if (a !== b) expect(one.missing, `${a} ${b}`).toEqual(beside.missing);
        else expect(one.missing, `${a} ${b}`).toEqual(a === "undetermined" ? ["f"] : []);
      }
    }
  });

  it("is decided where the unknown does not matter", () => {
    expect(status((x) => (x.le(unknown("a", 1, 5), on(5)) ? "in-order" : "breach"))).toBe("in-order");
    expect(status((x) => (x.value("f", 2) === 0 ? "breach" : "breach"))).toBe("breach");
  });

  it("takes the worst day of an imprecise date within each way", () => {
    // Fact no: breach on every day; fact yes: some days breach. Breach with contestable gives contestable.
    const run = (x: Explorer<null>): Status =>
      x.value("f", 2) === 0 || x.lt(on(5), imprecise("a", 1, 9)) ? "breach" : "in-order";
    expect(status(run)).toBe("contestable");
  });

  it("reads facts that only some days ask for as ways of the whole", () => {
    const run = (x: Explorer<null>): Status =>
      x.lt(imprecise("a", 1, 9), on(5)) ? (x.value("f", 2) === 0 ? "in-order" : "breach") : "breach";
    expect(combineLeaves(explore(run))).toEqual({ status: "contestable", missing: [] });
  });

  it("tells an unknown day against an imprecise one in three kinds of ways", () => {
    // Unknown day 1..20 against an imprecise day 8..12: before all, among, after all.
    const run = (x: Explorer<null>): Status =>
      x.le(unknown("u", 1, 20), imprecise("i", 8, 12)) ? "in-order" : "breach";
    expect(combineLeaves(explore(run))).toEqual({ status: "undetermined", missing: ["u"] });
    const late = (x: Explorer<null>): Status =>
      x.le(unknown("u", 9, 20), imprecise("i", 8, 12)) ? "in-order" : "breach";
    expect(combineLeaves(explore(late)).status).toBe("contestable");
  });

  it("keeps two comparisons of the same unknown days consistent", () => {
    const run = (x: Explorer<null>): Status => {
      const a = unknown("a", 1, 9);
      const b = unknown("b", 1, 9);
      return x.lt(a, b) && x.lt(b, a) ? "breach" : "in-order";
    };
    expect(status(run)).toBe("in-order");
  });

  it("takes of several results of an inexact day the one that binds most", () => {
    const of = (...[first, then, last]: readonly [Status, Status, Status]): Status =>
      status((x) => {
        const day = imprecise("a", 1, 9);
        if (x.le(day, on(3))) return first;
        return x.le(day, on(6)) ? then : last;
      });
    expect(of("in-order", "running", "not-applicable")).toBe("running");
    expect(of("in-order", "advice", "not-applicable")).toBe("advice");
    expect(of("advice", "running", "in-order")).toBe("running");
    expect(of("not-applicable", "in-order", "not-applicable")).toBe("in-order");
    expect(of("in-order", "contestable", "in-order")).toBe("contestable");
    expect(of("breach", "undetermined", "in-order")).toBe("undetermined");
    expect(of("in-order", "undetermined", "in-order")).toBe("undetermined");
  });

  it("keeps whether something happened apart from when it did, though both stand under one name", () => {
    const act = (no: Status, early: Status, late: Status) => {
      const found = combineLeaves(
        explore((x) => {
          if (x.value("k", 2) === 1) return no;
          return x.le(unknown("k", 1, 9), on(5)) ? early : late;
        }),
      );
      return { ...found, missing: [...new Set(found.missing)] };
    };
    expect(act("in-order", "breach", "breach")).toEqual({ status: "undetermined", missing: ["k"] });
    expect(act("breach", "in-order", "breach")).toEqual({ status: "undetermined", missing: ["k"] });
    expect(act("in-order", "not-applicable", "in-order")).toEqual({ status: "in-order", missing: [] });
  });

  it("tells an unknown day apart where the worlds divide it, to the day", () => {
    const day = unknown("a", 1, 9);
    const run = (x: Explorer<null>): Status => {
      if (x.le(day, on(3))) return "in-order";
      if (x.value("f", 2) === 0) return x.le(day, on(6)) ? "in-order" : "breach";
      return "in-order";
    };
    expect(combineLeaves(explore(run))).toEqual({ status: "undetermined", missing: ["a", "f"] });
  });

  it("gives up telling ways apart where there are too many, unless all come to the same", () => {
    const many = (count: number, ...statuses: readonly Status[]): readonly Leaf<null>[] =>
      statuses.map((one, value) => ({
        trail: [],
        readings: new Map(),
        outer: Array.from({ length: count }, (_, at) => ({ key: `f${at}`, kind: "value", value })),
        split: [],
        outcome: outcome(one),
        due: null,
        done: null,
        period: null,
        extra: null,
      }));
    expect(combineLeaves(many(15, "breach", "breach"))).toEqual({ status: "breach", missing: [] });
    const { status: open, missing } = combineLeaves(many(15, "breach", "in-order"));
    expect([open, missing.length]).toEqual(["undetermined", 15]);
  });

  it("counts what it compares as work", () => {
    const spent = (facts: number): number => {
      let units = 0;
      const run = (x: Explorer<null>): Status => {
        const values = Array.from({ length: facts }, (_, at) => x.value(`f${at}`, 2));
        return values.every((one) => one === 0) ? "breach" : "in-order";
      };
      combineLeaves(explore(run), (more) => (units += more));
      return units;
    };
    expect(spent(5)).toBeGreaterThan(2 * spent(4));
  });

  it("names only the facts on which the answer depends", () => {
    const run = (x: Explorer<null>): Status => {
      const first = x.value("matters", 2) === 0;
      x.value("idle", 2);
      return first ? "in-order" : "breach";
    };
    expect(combineLeaves(explore(run)).missing).toEqual(["matters"]);
  });
});

describe("across ways and readings", () => {
  it("combines ways as the contract has it", () => {
    const table: readonly (readonly [readonly Status[], Status])[] = [
      [["in-order", "not-applicable"], "in-order"],
      [["running", "in-order"], "running"],
      [["running", "not-applicable", "in-order"], "running"],
      [["breach", "contestable"], "contestable"],
      [["breach", "in-order"], "undetermined"],
      [["breach", "not-applicable"], "undetermined"],
      [["breach", "running"], "undetermined"],
      [["contestable", "in-order"], "undetermined"],
      [["advice", "not-applicable"], "undetermined"],
      [["advice"], "advice"],
      [["contestable", "not-applicable"], "undetermined"],
    ];
    for (const [ways, expected] of table) expect(combineWays(new Set(ways)), ways.join()).toBe(expected);
  });

  it("combines readings as the contract has it", () => {
    const table: readonly (readonly [readonly Status[], Status])[] = [
      [["breach", "breach"], "breach"],
      [["breach", "in-order"], "contestable"],
      [["contestable", "undetermined"], "contestable"],
      [["undetermined", "in-order"], "undetermined"],
      [["running", "in-order"], "running"],
      [["in-order", "not-applicable"], "in-order"],
      [["running", "not-applicable"], "running"],
      [["advice", "in-order"], "advice"],
      [["running", "advice"], "running"],
      [["undetermined", "running"], "undetermined"],
      [["not-applicable"], "not-applicable"],
      [[], "not-applicable"],
    ];
    for (const [readings, expected] of table) expect(combineReadings(readings), readings.join()).toBe(expected);
  });

  it("lists noted readings without letting them into the status, and joins ids in the order of the rows", () => {
    const leaves = explore((x) => {
      const birthday = x.reading(BIRTHDAY).id;
      return x.reading(ROLL).id === "unrolled" || birthday === "day-after" ? "breach" : "in-order";
    });
    const readings = splitReadings(leaves);
    expect(readings.map(({ id, active, status }) => [id, active, status])).toEqual([
      ["birthday", true, "in-order"],
      ["day-after", true, "breach"],
      ["unrolled+birthday", false, "breach"],
      ["unrolled+day-after", false, "breach"],
      ["weekend-is-no-holiday+birthday", false, "in-order"],
      ["weekend-is-no-holiday+day-after", false, "breach"],
    ]);
  });

  it("does not multiply questions that exclude each other: which arises depends on a missing fact", () => {
    const leaves = explore((x) => {
      const old = x.value("old", 2) === 0;
      return x.reading(old ? OLD_LISTING : TERM_OMITTED).id === "no-term" ? "breach" : "not-applicable";
    });
    const readings = splitReadings(leaves);
    expect(readings.map(({ id }) => id)).toEqual([""]);
    expect(readings[0]?.status).toBe("contestable");
  });
});
