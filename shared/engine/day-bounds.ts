// The possible days of one world: the bounds of each day that is not exact, narrowed by what was found of their order.
import type { Day } from "../calendar/civil.ts";
import type { Budget } from "./budget.ts";
import { type DayVar, type Term, valueAt } from "./term.ts";

export interface Constraint {
  readonly a: Term;
  readonly b: Term;
  /** a + gap <= b */
  readonly gap: number;
}

/** Thrown inside the search where choices contradict each other; never leaves it. */
export const IMPOSSIBLE = Symbol("impossible");

/** The bounds of the days in one world; days that are not narrowed have their own. */
export class DayBounds {
  private readonly lo = new Map<DayVar, Day>();
  private readonly hi = new Map<DayVar, Day>();
  /** The constraints on each day. */
  private readonly constraints = new Map<DayVar, Constraint[]>();
  /** The constraints that are to be looked at. */
  private readonly waiting = new Set<Constraint>();
  private readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Begins a world anew. */
  clear(): void {
    if (this.lo.size > 0) {
      this.lo.clear();
      this.hi.clear();
    }
    if (this.constraints.size > 0) this.constraints.clear();
  }

  /** The days that were narrowed, each with its first day. */
  get narrowed(): ReadonlyMap<DayVar, Day> {
    return this.lo;
  }

  /** The first possible day. */
  first(v: DayVar): Day {
    return this.lo.get(v) ?? v.lo;
  }

  /** The last possible day. */
  last(v: DayVar): Day {
    return this.hi.get(v) ?? v.hi;
  }

  /** The earliest day the term can be. */
  min(term: Term): Day {
    return term.v === null ? term.c : valueAt(term, this.first(term.v));
  }

  /** The latest day the term can be. */
  max(term: Term): Day {
    return term.v === null ? term.c : valueAt(term, this.last(term.v));
  }

  /** Adds a constraint and narrows the days. Throws IMPOSSIBLE where no day is left. */
  add(constraint: Constraint): void {
    const { a, b } = constraint;
    if (a.v !== null) this.bind(a.v, constraint);
    if (b.v !== null && b.v !== a.v) this.bind(b.v, constraint);
    // A constraint whose days were narrowed is looked at again, with all others on these days.
    this.waiting.clear();
    this.waiting.add(constraint);
    for (const one of this.waiting) {
      this.waiting.delete(one);
      this.budget.spend(16);
      this.hold(one);
    }
  }

  private bind(v: DayVar, constraint: Constraint): void {
    const list = this.constraints.get(v);
    if (list === undefined) this.constraints.set(v, [constraint]);
    else list.push(constraint);
  }

  /** Narrows the days of one constraint, and notes what is to be looked at again. */
  private hold({ a, b, gap }: Constraint): void {
    if (this.min(a) + gap > this.max(b)) throw IMPOSSIBLE;
    if (a.v !== null && this.max(a) + gap > this.max(b) && this.lower(a, a.v, this.max(b) - gap)) {
      for (const next of this.constraints.get(a.v) ?? []) this.waiting.add(next);
    }
    if (b.v !== null && this.min(a) + gap > this.min(b) && this.raise(b, b.v, this.min(a) + gap)) {
      for (const next of this.constraints.get(b.v) ?? []) this.waiting.add(next);
    }
  }

  /** Lowers the upper bound of `v` so that `term` is at most `limit`. */
  private lower(term: Term, v: DayVar, limit: Day): boolean {
    const lo = this.first(v);
    const hi = this.last(v);
    let bad = hi;
    let good = lo;
    if (valueAt(term, lo) > limit) throw IMPOSSIBLE;
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2);
      if (valueAt(term, middle) <= limit) good = middle;
      else bad = middle;
    }
    this.lo.set(v, lo);
    this.hi.set(v, good);
    return good !== hi;
  }

  /** Raises the lower bound of `v` so that `term` is at least `limit`. */
  private raise(term: Term, v: DayVar, limit: Day): boolean {
    const lo = this.first(v);
    const hi = this.last(v);
    let bad = lo;
    let good = hi;
    if (valueAt(term, hi) < limit) throw IMPOSSIBLE;
    while (good - bad > 1) {
      const middle = Math.floor((good + bad) / 2);
      if (valueAt(term, middle) >= limit) good = middle;
      else bad = middle;
    }
    this.lo.set(v, good);
    this.hi.set(v, hi);
    return good !== lo;
  }
}
