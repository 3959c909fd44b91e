// The search through the worlds against going through all days one by one: some hundred small programs of questions about days and
// facts, each answered by the search and by every single assignment of the days that the file leaves open.
import { describe, expect, it } from "vitest";
import { shippedCalendar } from "../calendar/workdays.ts";
import { combineLeaves } from "./combine.ts";
import { Explorer, type Leaf } from "./explorer.ts";
import { mapTerm, on, termOf, valueAt, type DayVar, type Status, type Term } from "./term.ts";

/** Whole numbers from 0 to below `n` that a seed fixes. */
function numbers(seed: number): (n: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * n);
  };
}

/** What a program asks: of the search, or of one assignment. */
interface Asked {
  le(a: Term, b: Term): boolean;
  lt(a: Term, b: Term): boolean;
  extreme(terms: readonly Term[], end: "first" | "last"): number;
  value(key: string, count: number): number;
}

type Step =
  | { readonly ask: "le"; readonly a: Term; readonly b: Term }
  | { readonly ask: "lt"; readonly a: Term; readonly b: Term }
  | { readonly ask: "first" | "last"; readonly terms: readonly Term[] }
  | { readonly ask: "value"; readonly key: string };

/** The answers in their order, as a word. */
function answers(steps: readonly Step[], x: Asked): string {
  return steps
    .map((step) => {
      switch (step.ask) {
        case "value":
          return x.value(step.key, 2);
        case "le":
          return Number(x.le(step.a, step.b));
        case "lt":
          return Number(x.lt(step.a, step.b));
        default:
          return x.extreme(step.terms, step.ask);
      }
    })
    .join("");
}

/** One assignment of the days and facts. */
class Plain implements Asked {
  private readonly days: ReadonlyMap<string, number>;
  constructor(days: ReadonlyMap<string, number>) {
    this.days = days;
  }

  day(term: Term): number {
    return term.v === null ? term.c : valueAt(term, this.days.get(term.v.key) ?? Number.NaN);
  }

  le(a: Term, b: Term): boolean {
    return this.day(a) <= this.day(b);
  }

  lt(a: Term, b: Term): boolean {
    return this.day(a) < this.day(b);
  }

  extreme(terms: readonly Term[], end: "first" | "last"): number {
    const days = terms.map((term) => this.day(term));
    return end === "first" ? days.indexOf(Math.min(...days)) : days.lastIndexOf(Math.max(...days));
  }

  value(key: string): number {
    return this.days.get(key) ?? Number.NaN;
  }
}

/** Every assignment of days and facts. */
function assignments(vars: readonly DayVar[], facts: readonly string[]): readonly ReadonlyMap<string, number>[] {
  const ranges = [...vars.map(({ key, lo, hi }) => ({ key, lo, hi })), ...facts.map((key) => ({ key, lo: 0, hi: 1 }))];
  return ranges.reduce<readonly ReadonlyMap<string, number>[]>(
    (all, { key, lo, hi }) =>
      all.flatMap((one) => Array.from({ length: hi - lo + 1 }, (_, at) => new Map(one).set(key, lo + at))),
    [new Map()],
  );
}

const search = (run: (x: Explorer<null>) => { status: Status; due?: Term }): readonly Leaf<null>[] => {
  const x = new Explorer<null>(1000, shippedCalendar);
  const { leaves, complete } = x.explore(
    () => ({ ...run(x), because: () => ({ zh: "", en: "" }) }),
    () => null,
  );
  expect(complete).toBe(true);
  return leaves;
};

/** A day moved off every sixth and seventh day, as a period's end is moved off days off. */
const moved = (day: number): number => (day % 7 === 5 ? day + 2 : day % 7 === 6 ? day + 1 : day);

/** Days around the same time, exact, imprecise and unknown as asked, and functions of them. */
function daysAround(next: (n: number) => number, kinds: readonly ("imprecise" | "unknown")[]) {
  const vars = kinds.map((kind, at): DayVar => {
    const lo = 10 + next(5);
    return { key: `d${at}`, lo, hi: lo + 1 + next(5), unknown: kind === "unknown", calendar: false };
  });
  const term = (): Term => {
    const v = vars[next(vars.length + 1)];
    if (v === undefined) return on(10 + next(9));
    const shift = next(4);
    const plain = termOf(v);
    if (shift === 0) return plain;
    return shift === 3
      ? mapTerm(plain, moved)
      : mapTerm(
          mapTerm(plain, (day) => day + shift),
          moved,
        );
  };
  return { vars, term };
}

describe("the search", () => {
  const PROGRAMS = Array.from({ length: 150 }, (_, seed) => seed);

  /** The program of a seed, with the days and facts that it asks about. */
  function programOf(seed: number, kinds: readonly ("imprecise" | "unknown")[]) {
    const next = numbers(seed);
    const { vars, term } = daysAround(next, kinds);
    const step = (): Step => {
      const at = next(6);
      if (at < 2)
        return { ask: at === 0 ? "first" : "last", terms: [term(), term(), ...(next(2) === 0 ? [term()] : [])] };
      if (at < 4) return { ask: at === 2 ? "le" : "lt", a: term(), b: term() };
      return { ask: "value", key: `f${next(2)}` };
    };
    return { vars, steps: [step(), step(), step()], due: term() };
  }

  it.each([
    [["imprecise", "imprecise", "imprecise"]],
    [["unknown", "imprecise", "imprecise"]],
    [["unknown", "unknown", "imprecise"]],
  ] as const)(
    "gives the answers that some assignment of days gives and no other, of each the first and last due day: %s",
    (kinds) => {
      for (const seed of PROGRAMS.slice(0, 80)) {
        const { vars, steps, due } = programOf(seed, kinds);
        const expected = new Map<string, [number, number]>();
        for (const days of assignments(vars, ["f0", "f1"])) {
          const plain = new Plain(days);
          const word = answers(steps, plain);
          const day = plain.day(due);
          const [lo, hi] = expected.get(word) ?? [day, day];
          expected.set(word, [Math.min(lo, day), Math.max(hi, day)]);
        }
        const found = new Map<string, [number, number]>();
        const words: string[] = [];
        const leaves = search((x) => {
          words.push("");
          const word = answers(steps, x);
          words[words.length - 1] = word;
          return { status: "running", due };
        });
        // Worlds in which the choices contradict each other were begun and gave nothing.
        const given = words.filter((word) => word !== "");
        expect(given, String(seed)).toHaveLength(leaves.length);
        leaves.forEach((leaf, at) => {
          const word = given[at] ?? "";
          const { lo = 0, hi = 0 } = leaf.due ?? {};
          const [first, last] = found.get(word) ?? [lo, hi];
          found.set(word, [Math.min(first, lo), Math.max(last, hi)]);
        });
        const sorted = (map: ReadonlyMap<string, [number, number]>) =>
          [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(found), String(seed)).toEqual(sorted(expected));
      }
    },
  );

  const STATUSES: readonly Status[] = [
    "in-order",
    "breach",
    "running",
    "contestable",
    "not-applicable",
    "undetermined",
  ];

  /** The status of what is imprecise only, and that over unknown facts, as audit-output has it under "Combining". */
  function ofDays(found: ReadonlySet<Status>): Status {
    const [only] = found;
    if (only !== undefined && found.size === 1) return only;
    if (found.has("undetermined")) return "undetermined";
    if (found.has("breach") || found.has("contestable")) return "contestable";
    return found.has("running") ? "running" : "in-order";
  }

  function ofWays(found: ReadonlySet<Status>): Status {
    const [only] = found;
    if (only !== undefined && found.size === 1) return only;
    const of = (...allowed: readonly Status[]): boolean => [...found].every((status) => allowed.includes(status));
    if (of("in-order", "not-applicable")) return "in-order";
    if (of("running", "in-order", "not-applicable")) return "running";
    return of("breach", "contestable") ? "contestable" : "undetermined";
  }

  it("combines days within each way of the unknown day and facts, and asks for what can change the status alone", () => {
    for (const seed of PROGRAMS) {
      const { vars, steps } = programOf(seed, ["unknown", "imprecise"]);
      // One question about days and two facts: what more questions about one pair of days leave is told apart by them all.
      const asked = [
        ...steps.filter(({ ask }) => ask === "le" || ask === "lt").slice(0, 1),
        ...steps.filter(({ ask }) => ask === "value"),
      ];
      const next = numbers(seed + 1000);
      const table = new Map<string, Status>();
      const statusOf = (word: string): Status => {
        const known = table.get(word) ?? STATUSES[next(STATUSES.length)] ?? "in-order";
        table.set(word, known);
        return known;
      };
      for (const days of assignments(vars, ["f0", "f1"])) statusOf(answers(asked, new Plain(days)));
      const ways = new Map<string, Set<Status>>();
      for (const days of assignments(vars, ["f0", "f1"])) {
        const way = ["d0", "f0", "f1"].map((key) => days.get(key)).join(" ");
        ways.set(way, (ways.get(way) ?? new Set()).add(statusOf(answers(asked, new Plain(days)))));
      }
      const statuses = new Map([...ways].map(([way, found]) => [way, ofDays(found)]));
      const status = ofWays(new Set(statuses.values()));
      const combined = combineLeaves(search((x) => ({ status: statusOf(answers(asked, x)) })));
      expect(combined.status, String(seed)).toBe(status);
      const alone = ["d0", "f0", "f1"].filter((_, at) =>
        [...statuses].some(([way, one]) =>
          [...statuses].some(([other, two]) => {
            const [a, b] = [way.split(" "), other.split(" ")];
            return one !== two && a.every((part, place) => (place === at ? part !== b[place] : part === b[place]));
          }),
        ),
      );
      if (status !== "undetermined") expect(combined.missing, String(seed)).toEqual([]);
      else if (alone.length > 0) expect(combined.missing, String(seed)).toEqual(alone);
    }
  });

  it("leaves out the worlds that are assumed away, and leaves two certain days as they are written", () => {
    const day = termOf({ key: "d", lo: 1, hi: 9, unknown: false, calendar: false });
    const due = (assume: (x: Explorer<null>) => void) =>
      search((x) => {
        assume(x);
        return { status: "running", due: day };
      }).map((leaf) => [leaf.due?.lo, leaf.due?.hi]);
    expect(due((x) => x.assume(day, on(4)))).toEqual([[1, 4]]);
    expect(due((x) => x.assume(day, on(4), 1))).toEqual([[1, 3]]);
    expect(due((x) => x.assume(on(4), day))).toEqual([[4, 9]]);
    expect(due((x) => x.assume(on(4), day, 1))).toEqual([[5, 9]]);
    expect(due((x) => x.assume(on(1), day))).toEqual([[1, 9]]);
    expect(due((x) => x.assume(on(9), day))).toEqual([[9, 9]]);
    expect(due((x) => x.assume(on(10), day))).toEqual([]);
    expect(due((x) => x.assume(on(9), day, 1))).toEqual([]);
    expect(due((x) => x.assume(on(5), on(4)))).toEqual([[1, 9]]);
  });

  it("takes one of some values once in a world, notes the only one there is, and has no world where there is none", () => {
    const among = (values: readonly number[]) => {
      const taken: (number | undefined)[] = [];
      const leaves = search((x) => {
        const before = x.taken("f");
        const value = x.among("f", values);
        if (x.among("f", [7]) === value && before === undefined) taken.push(x.taken("f"));
        return { status: "running" };
      });
      return { taken, outer: leaves.map(({ outer }) => outer) };
    };
    const noted = (value: number) => [{ key: "f", kind: "value", value }];
    expect(among([4, 2])).toEqual({ taken: [4, 2], outer: [noted(4), noted(2)] });
    expect(among([3])).toEqual({ taken: [3], outer: [noted(3)] });
    expect(among([])).toEqual({ taken: [], outer: [] });
  });

  it("gives up after two thousand worlds, and not before", () => {
    const complete = (facts: number, last: number): boolean => {
      const x = new Explorer<null>(1000, shippedCalendar);
      const run = () => {
        for (let at = 0; at < facts; at++) x.value(`f${at}`, 10);
        x.value("last", last);
        return { status: "running" as const, because: () => ({ zh: "", en: "" }) };
      };
      return x.explore(run, () => null).complete;
    };
    expect([complete(3, 1), complete(3, 2)]).toEqual([true, true]);
    expect(complete(3, 3)).toBe(false);
  });
});
