// Days that may be unknown or imprecise, and monotone functions of them: what rules compare instead of plain dates.
import { EVENT_MIN, type Day } from "../calendar/civil.ts";
import type { LegalPeriod } from "../law/duties.ts";
import type { Said } from "./said.ts";

/** The first day on which an act without any record can lie. */
export const EARLIEST_ACT: Day = EVENT_MIN;

/**
 * One day that the file does not fix. `unknown` tells the two kinds of not knowing apart (audit-output, "Combining"):
 * an unknown fact makes ways, an imprecise date makes days within a way.
 */
export interface DayVar {
  /** The path of the fact that would settle it, e.g. `events[e5].date`. */
  readonly key: string;
  readonly lo: Day;
  readonly hi: Day;
  readonly unknown: boolean;
  /** True where the day is missing only because no official calendar covers it. */
  readonly calendar: boolean;
}

/** A day, or a monotone (never decreasing) function of one day variable. */
export interface Term {
  readonly v: DayVar | null;
  /** The day itself where `v` is null. */
  readonly c: Day;
  readonly f: ((day: Day) => Day) | null;
}

/** A certain day as a term. */
export function on(day: Day): Term {
  return { v: null, c: day, f: null };
}

/** The term of a day variable; a variable with one possible day is that day. */
export function termOf(v: DayVar): Term {
  return v.lo === v.hi && !v.calendar ? on(v.lo) : { v, c: 0, f: null };
}

/** A monotone function of a term. Throws nothing; `f` must never decrease. */
export function mapTerm(term: Term, f: (day: Day) => Day): Term {
  if (term.v === null) return on(f(term.c));
  const g = term.f;
  return { v: term.v, c: 0, f: g === null ? f : (day) => f(g(day)) };
}

/** The value of a term where its variable is `day`. */
export function valueAt(term: Term, day: Day): Day {
  return term.v === null ? term.c : term.f === null ? day : term.f(day);
}

/** The earliest day the term can be before anything is narrowed. */
export function earliest(term: Term): Day {
  return term.v === null ? term.c : valueAt(term, term.v.lo);
}

/** The latest day the term can be before anything is narrowed. */
export function latest(term: Term): Day {
  return term.v === null ? term.c : valueAt(term, term.v.hi);
}

/** A period and its end. `start` triggers it, `raw` is its last day before anything is looked up in a calendar. */
export interface Due {
  readonly start: Term;
  readonly period: LegalPeriod;
  readonly raw: Term;
  readonly due: Term;
}

/** The statuses of `audit-output`. */
export type Status = "in-order" | "breach" | "contestable" | "running" | "undetermined" | "advice" | "not-applicable";

/** What a rule finds in one possible world. */
export interface Outcome {
  readonly status: Status;
  /** The sentence that says why; called only for worlds that are shown. */
  readonly because: () => Said;
  /** The last day on which the act was in time; absent where no period runs. */
  readonly due?: Term | null;
  /** The period that ends on `due`; absent where the law sets none for it. */
  readonly period?: Due;
  /** The day of the act; absent or null where it is not done as of the audit's day. */
  readonly done?: Term | null;
  /** Where the act is known not to have happened by a day (later is unknown): counts lateness from there. */
  readonly notDoneBy?: Day | null;
  /** Paths of what an undetermined outcome lacks besides the open facts that the rule asked for. */
  readonly lacks?: readonly string[];
}
