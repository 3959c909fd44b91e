// Written dates and bounds of an audit as day numbers.
import type { DayBounds } from "../../../shared/engine/finding.ts";
import { type Day, parseDay } from "../../../shared/calendar/civil.ts";
import { parseSpan, type Span } from "../../../shared/calendar/edtf.ts";

/** A written date as days; null where it is absent. */
export function daysOf(date: string | undefined): Span | null {
  const parsed = date === undefined ? null : parseSpan(date);
  return parsed?.ok === true ? parsed.span : null;
}

/** Bounds of an audit as days; null where there are none. */
export function boundsOf(bounds: DayBounds | null): { readonly lo: Day; readonly hi: Day | null } | null {
  if (bounds === null) return null;
  const lo = parseDay(bounds.earliest);
  return lo === null ? null : { lo, hi: bounds.latest === null ? null : parseDay(bounds.latest) };
}
