// One possible world of a case, and the search through all of them: rules read facts and compare days here, and every
// answer that the file leaves open splits the search. Nothing is guessed: what is not decided is tried both ways.
import { Budget } from "./budget.ts";
import type { Calendar } from "../calendar/workdays.ts";
import { EVENT_MIN, type Day } from "../calendar/civil.ts";
import { leafPeriod, type LeafPeriod } from "./leaf-period.ts";
import type { DayVar, Outcome, Term } from "./term.ts";
import { on, valueAt } from "./term.ts";
import { DayBounds, IMPOSSIBLE } from "./day-bounds.ts";
import { qualified } from "./world-parts.ts";

/** A choice of one world about a fact that is unknown: a value among several, or an interval of possible days. */
export type OuterChoice =
  | { readonly key: string; readonly kind: "value"; readonly value: number }
  | { readonly key: string; readonly kind: "days"; readonly lo: Day; readonly hi: Day; readonly calendar: boolean };

/** One option of a disputed reading; `id` is empty where the row of the contract gives it no name of its own. */
export interface ReadingOption {
  readonly id: string;
  readonly active: boolean;
  /** A finding about the audit tells of it, though it is only noted. */
  readonly told?: boolean;
}

/**
 * How much of a finding is wanted. `whole`: derivation and all readings; `outline`: no derivation and no noted reading;
 * `brief`: as an outline, but one can ask for the noted readings that a finding about the audit tells of.
 */
export type Depth = "whole" | "brief" | "outline";

/** A disputed question with its readings, active ones first; `row` orders the parts of a joined id as in the contract. */
export interface ReadingRow {
  readonly row: number;
  readonly name: string;
  readonly options: readonly ReadingOption[];
}

/** A finished world: what was chosen on the way, and what the rule found. */
export interface Leaf<X = unknown> {
  /** The option taken at each split, in order: the address of this world. */
  readonly trail: readonly number[];
  readonly readings: ReadonlyMap<ReadingRow, number>;
  readonly outer: readonly OuterChoice[];
  /** Imprecise dates whose possible days had to be told apart. */
  readonly split: readonly string[];
  readonly outcome: Outcome;
  readonly due: { readonly lo: Day; readonly hi: Day; readonly openLo: boolean; readonly openHi: boolean } | null;
  readonly done: { readonly lo: Day; readonly hi: Day } | null;
  readonly period: LeafPeriod | null;
  /** What the run collected besides (events used, citations, steps). */
  readonly extra: X;
}

/** The worlds that were visited; not `complete` where there are too many to visit them all. */
export interface Search<X> {
  readonly leaves: readonly Leaf<X>[];
  readonly complete: boolean;
}

/** How many options of a row are visited: active ones come first, then those that are told of. */
function visitedCount({ options }: ReadingRow, depth: Depth): number {
  if (depth === "whole") return options.length;
  const left = options.findIndex(({ active, told = false }) => !active && !(told && depth === "brief"));
  return left === -1 ? options.length : left;
}

interface Choice {
  alt: number;
  readonly count: number;
}

const NO_READINGS: ReadonlyMap<ReadingRow, number> = new Map();

/** More worlds than this and the search stops as undetermined rather than take minutes; no real file comes near. */
export const MAX_WORLDS = 2000;

/** Units of work of one world, whatever is asked in it. */
const WORLD = 384;

/**
 * The search. `run` is called once for each world with the same explorer; it must read everything that can differ
 * through it, so that a replay takes the same path.
 */
export class Explorer<X> {
  readonly asOf: Day;
  readonly calendar: Calendar;
  private trail: Choice[] = [];
  private place = 0;
  private readonly days: DayBounds;
  private values = new Map<string, number>();
  private readingsTaken = new Map<ReadingRow, number>();
  private split = new Set<string>();
  private readonly fresh = new Map<string, DayVar[]>();
  /** True while the steps of the derivation are wanted. */
  tracing = false;
  /** The most worlds that one search went through so far. */
  mostVisited = 0;
  /** How much of the next search is wanted; the readings that are not visited change no status. */
  depth: Depth;
  private readonly budget: Budget;

  /** The work throws OVER the budget. */
  constructor(asOf: Day, calendar: Calendar, depth: Depth = "whole", budget = new Budget()) {
    this.asOf = asOf;
    this.calendar = calendar;
    this.depth = depth;
    this.budget = budget;
    this.days = new DayBounds(budget);
  }

  /** What is unknown and was asked for in the world that came last: where the work stopped, it is open still. */
  get asked(): readonly string[] {
    return [...this.values.keys(), ...[...this.days.narrowed].map(([{ key }]) => key)];
  }

  /** Counts work that is done around the search. Throws OVER where it is not allowed any more. */
  spend(units: number): void {
    this.budget.spend(units);
  }

  /**
   * Visits every world; `finish` makes the extra record of a run. Where `applicable` is asked for alone: null where nothing
   * is open and the rule does not apply, which is the most frequent and cheap.
   */
  explore(run: () => Outcome, finish: () => X): Search<X>;
  explore(run: () => Outcome, finish: () => X, applicable: boolean): Search<X> | null;
  explore(run: () => Outcome, finish: () => X, applicable = false): Search<X> | null {
    const leaves: Leaf<X>[] = [];
    this.trail = [];
    for (let worlds = 0; ; worlds++) {
      if (worlds >= this.mostVisited) this.mostVisited = worlds + 1;
      if (worlds >= MAX_WORLDS) return { leaves, complete: false };
      this.budget.spend(WORLD + 16 * this.trail.length);
      this.reset();
      try {
        const outcome = run();
        if (applicable && outcome.status === "not-applicable" && this.trail.length === 0) return null;
        leaves.push(this.leaf(outcome, finish()));
      } catch (error) {
        if (error !== IMPOSSIBLE) throw error;
      }
      let last = this.trail.at(-1);
      while (last !== undefined && last.alt + 1 >= last.count) {
        this.trail.pop();
        last = this.trail.at(-1);
      }
      if (last === undefined) return { leaves, complete: true };
      last.alt++;
    }
  }

  /** Runs one world again, along the choices it made in the same `explore`, for its derivation. */
  replay<T>(leaf: Leaf<X>, run: () => T): T {
    this.trail = leaf.trail.map((alt) => ({ alt, count: alt + 1 }));
    this.reset();
    return run();
  }

  private reset(): void {
    this.place = 0;
    this.days.clear();
    if (this.values.size > 0) this.values.clear();
    if (this.readingsTaken.size > 0) this.readingsTaken = new Map();
    if (this.split.size > 0) this.split = new Set();
  }

  private leaf(outcome: Outcome, extra: X): Leaf<X> {
    const outer: OuterChoice[] = [];
    for (const [key, value] of this.values) outer.push({ key, kind: "value", value });
    for (const [v, lo] of this.days.narrowed) {
      if (v.unknown) outer.push({ key: v.key, kind: "days", lo, hi: this.days.last(v), calendar: v.calendar });
    }
    const due = outcome.due ?? null;
    const done = outcome.done ?? null;
    return {
      trail: this.trail.map((choice) => choice.alt),
      readings: this.readingsTaken.size === 0 ? NO_READINGS : this.readingsTaken,
      outer,
      split: this.split.size > 0 ? [...this.split] : [],
      outcome,
      due:
        due === null
          ? null
          : {
              lo: this.min(due),
              hi: this.max(due),
              openLo: due.v !== null && due.v.unknown && !due.v.calendar && this.days.first(due.v) <= EVENT_MIN,
              openHi: due.v !== null && due.v.calendar,
            },
      done: done === null ? null : { lo: this.min(done), hi: this.max(done) },
      period: leafPeriod(outcome, this),
      extra,
    };
  }

  private next(count: number): number {
    const at = this.place++;
    const known = this.trail[at];
    if (known !== undefined) return known.alt;
    this.trail.push({ alt: 0, count });
    return 0;
  }

  /** Takes one option of a disputed reading; the same one everywhere in a world. */
  reading(row: ReadingRow): ReadingOption {
    let taken = this.readingsTaken.get(row);
    if (taken === undefined) {
      taken = this.next(visitedCount(row, this.depth));
      this.readingsTaken.set(row, taken);
    }
    const option = row.options[taken];
    if (option === undefined) throw new Error(`reading ${row.name} has no option ${taken}`);
    return option;
  }

  /** Takes one of `count` values of an unknown fact; the same one everywhere in a world. */
  value(key: string, count: number): number {
    this.budget.spend(16);
    let taken = this.values.get(key);
    if (taken === undefined) {
      taken = this.next(count);
      this.values.set(key, taken);
    }
    return taken;
  }

  /** The value that this world has taken of an unknown fact; undefined where it has taken none yet. */
  taken(key: string): number | undefined {
    this.budget.spend(16);
    return this.values.get(key);
  }

  /** Takes one of some values of an unknown fact: those that this world leaves possible; the same one everywhere in it. */
  among(key: string, values: readonly number[]): number {
    this.budget.spend(16);
    let taken = this.values.get(key);
    if (taken === undefined) {
      // What is the only one is no choice, but is noted: the other values are other worlds.
      const value = values.length === 1 ? values[0] : values[this.next(values.length)];
      if (value === undefined) throw IMPOSSIBLE;
      taken = value;
      this.values.set(key, taken);
    }
    return taken;
  }

  /** A day variable that only this search knows (an act not on record, a missing calendar); one for each key and range. */
  variable(key: string, lo: Day, hi: Day, calendar: boolean, unknown = true): DayVar {
    let same = this.fresh.get(key);
    if (same === undefined) {
      same = [];
      this.fresh.set(key, same);
    }
    let v = same.find((one) => one.lo === lo && one.hi === hi);
    if (v === undefined) {
      v = { key, lo, hi, unknown, calendar };
      same.push(v);
    }
    return v;
  }

  /** The earliest day the term can be in this world. */
  min(term: Term): Day {
    return this.days.min(term);
  }

  /** The latest day the term can be in this world. */
  max(term: Term): Day {
    return this.days.max(term);
  }

  /** Is `a` on or before `b`? Splits the search where the file leaves it open. */
  le(a: Term, b: Term): boolean {
    return this.atMost(a, b, 0);
  }

  /** Is `a` before `b`? Splits the search where the file leaves it open. */
  lt(a: Term, b: Term): boolean {
    return this.atMost(a, b, 1);
  }

  /** Drops the worlds in which `a` is after `b` less `gap` days (linked events come in order). Two certain days are left as written. */
  assume(a: Term, b: Term, gap: 0 | 1 = 0): void {
    if (a.v === null && b.v === null) return;
    if (this.min(a) + gap > this.max(b)) throw IMPOSSIBLE;
    if (this.max(a) + gap <= this.min(b)) return;
    this.days.add({ a, b, gap });
  }

  /**
   * Which of the terms is the first, or the last? One split with as many ways as there are candidates, where comparing
   * them in pairs would double with each. On one day the earlier in the list is the first, the later the last.
   */
  extreme(terms: readonly Term[], end: "first" | "last"): number {
    this.budget.spend(16 + 2 * terms.length);
    const candidates = this.candidates(terms, end);
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) return only;
    const index =
      candidates[
        this.pick(
          candidates.map((at) => terms[at]),
          end,
        )
      ] ?? 0;
    const chosen = terms[index];
    if (chosen === undefined) throw new RangeError("an extreme of no terms");
    terms.forEach((term, other) => {
      if (other === index) return;
      if (end === "first") this.days.add({ a: chosen, b: term, gap: other < index ? 1 : 0 });
      else this.days.add({ a: term, b: chosen, gap: other < index ? 0 : 1 });
    });
    return index;
  }

  /** The places of the terms that can be the extreme; of exact days on one day only the one that counts. */
  private candidates(terms: readonly Term[], end: "first" | "last"): readonly number[] {
    const first = end === "first";
    let limit = first ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    for (const term of terms) limit = first ? Math.min(limit, this.max(term)) : Math.max(limit, this.min(term));
    const found: number[] = [];
    terms.forEach((term, at) => {
      if (first ? this.min(term) <= limit : this.max(term) >= limit) found.push(at);
    });
    const exact = found.filter((at) => terms[at]?.v === null);
    const kept = first ? exact[0] : exact.at(-1);
    return found.filter((at) => terms[at]?.v !== null || at === kept);
  }

  /** Takes one of the terms: a fact of its own where a day is unknown, else a possible day. */
  private pick(terms: readonly (Term | undefined)[], end: "first" | "last"): number {
    const keys = terms.map((term) => term?.v?.key ?? "");
    const unknown = terms.find((term) => term?.v?.unknown === true)?.v;
    if (unknown !== undefined && unknown !== null)
      return this.value(qualified(unknown.key, `${end} of ${keys.join()}`), terms.length);
    for (const key of keys) if (key !== "") this.split.add(key);
    return this.next(terms.length);
  }

  private atMost(a: Term, b: Term, gap: number): boolean {
    this.budget.spend(4);
    if (a.v === null && b.v === null) return a.c + gap <= b.c;
    if (a.v !== null && a.v === b.v) return this.sameVariable(a, b, gap, a.v);
    if (this.max(a) + gap <= this.min(b)) return true;
    if (this.min(a) + gap > this.max(b)) return false;
    const va = a.v;
    const vb = b.v;
    if (va !== null && vb !== null && va.unknown !== vb.unknown) this.outerFirst(a, b, gap);
    if (this.max(a) + gap <= this.min(b)) return true;
    if (this.min(a) + gap > this.max(b)) return false;
    let yes: boolean;
    if (va !== null && vb !== null && va.unknown && vb.unknown) {
      // Two unknown days: which comes first is a fact of its own, so that the ways stay apart.
      yes = this.value(qualified(va.key, `${gap === 0 ? "<=" : "<"} ${vb.key}`), 2) === 0;
    } else {
      yes = this.next(2) === 0;
      if (va !== null && !va.unknown) this.split.add(va.key);
      if (vb !== null && !vb.unknown) this.split.add(vb.key);
    }
    this.days.add(yes ? { a, b, gap } : { a: b, b: a, gap: 1 - gap });
    return yes;
  }

  /** An unknown day against an imprecise one: first tell the days where all, none or some of the others compare. */
  private outerFirst(a: Term, b: Term, gap: number): void {
    const aUnknown = a.v?.unknown === true;
    const unknown = aUnknown ? a : b;
    const v = unknown.v;
    if (v === null) return;
    // Where a is unknown: yes for all b up to min(b)-gap, for some up to max(b)-gap, then for none; and the mirror.
    const first = aUnknown ? this.min(b) - gap : this.min(a) + gap - 1;
    const second = aUnknown ? this.max(b) - gap : this.max(a) + gap - 1;
    for (const limit of [first, second]) {
      const bound = on(limit);
      if (this.max(unknown) <= limit) return;
      if (this.min(unknown) > limit) continue;
      const below = this.next(2) === 0;
      this.days.add(below ? { a: unknown, b: bound, gap: 0 } : { a: bound, b: unknown, gap: 1 });
      if (below) return;
    }
  }

  /** Two functions of the same day: the days where the answer changes split the search one after another. */
  private sameVariable(a: Term, b: Term, gap: number, v: DayVar): boolean {
    const lo = this.days.first(v);
    const hi = this.days.last(v);
    const first = valueAt(a, lo) + gap <= valueAt(b, lo);
    let end = lo;
    while (end < hi && valueAt(a, end + 1) + gap <= valueAt(b, end + 1) === first) {
      end++;
      this.budget.spend(16);
    }
    if (end === hi) return first;
    const here = { v, c: 0, f: null };
    if (!v.unknown) this.split.add(v.key);
    const below = this.next(2) === 0;
    this.days.add(below ? { a: here, b: on(end), gap: 0 } : { a: on(end), b: here, gap: 1 });
    return below ? first : this.sameVariable(a, b, gap, v);
  }
}
