// From the finding about the client's own limit to the state of the route, on the cautious side.
import type { DayBounds, Finding } from "../engine/finding.ts";
import { formatDay, parseDay, type Day } from "../calendar/civil.ts";
import { endOfPeriod, type PeriodSpec } from "../calendar/period.ts";
import type { Calendar } from "../calendar/workdays.ts";

/** A route is closing while at most this many calendar days are left; the last day itself counts as zero left. */
const CLOSING_DAYS = 7;

/** The first day of bounds as a day number; null without bounds. */
export function firstDay(bounds: DayBounds | null): Day | null {
  return bounds === null ? null : parseDay(bounds.earliest);
}

/** Open or closing by the first day on which the limit may end; closing where that day is not known. */
export function byFirstDay(until: DayBounds | null, asOf: Day): "open" | "closing" {
  const first = firstDay(until);
  return first === null || first - asOf <= CLOSING_DAYS ? "closing" : "open";
}

/**
 * The state under a limit with nothing certainly filed. Missed only where it is certain; an act on record that meets
 * the limit, or came after it, closes it; where the limit may have ended, or may end soon, the route is closing.
 */
export function limitState(finding: Finding, asOf: Day): "open" | "closing" | "missed" | "closed" {
  const { status, done, due } = finding;
  if (status === "in-order") return "closed";
  if (status === "breach") return done === null ? "missed" : "closed";
  // Filed, perhaps too late: what is left is the answer.
  if (status === "contestable" && done !== null) return "closed";
  // The period certainly has not ended: without a due day it has not even begun.
  if (status === "running" && due === null) return "open";
  return byFirstDay(due, asOf);
}

/** The limit of a period that one of the days from `from` on triggers; the raw day first and no last day where no calendar tells. */
export function limitAfter(calendar: Calendar, from: Day, to: Day | null, spec: PeriodSpec): DayBounds {
  const first = endOfPeriod(calendar, from, spec);
  const last = to === null ? null : endOfPeriod(calendar, to, spec).due;
  return { earliest: formatDay(first.due ?? first.raw), latest: last === null ? null : formatDay(last) };
}

/** The last day of bounds as a day number; null where nothing bounds it. */
export function lastDay(bounds: DayBounds | null): Day | null {
  return bounds === null || bounds.latest === null ? null : parseDay(bounds.latest);
}

/** The one of two limits that may end first; null gives way to the other. */
export function earlier(a: DayBounds | null, b: DayBounds | null): DayBounds | null {
  if (a === null) return b;
  if (b === null) return a;
  return a.earliest <= b.earliest ? a : b;
}
