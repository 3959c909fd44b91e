// What the day ruler shows of a period: its certain and its possible days, days off, lateness, the act and today; from typed
// periods alone, never from sentences.
import { type Day, parseDay } from "../../../shared/calendar/civil.ts";
import type { Calendar } from "../../../shared/calendar/workdays.ts";
import type { Finding, FindingPeriod } from "../../../shared/engine/finding.ts";

/** The period and what came of it: a finding, or one reading of it. */
export type Ruled = Pick<Finding, "status" | "done" | "daysLate"> & { readonly period: FindingPeriod };

/** Days from the end of `from` to the end of `to`: the cell of a day lies between the day before and itself. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

export interface Ruler extends Stretch {
  /** Days of the period that are certain; null where its start is as uncertain as it is long. */
  readonly sure: Stretch | null;
  /** Where the period may have begun, or may still run. */
  readonly faint: readonly Stretch[];
  /** Set where nothing bounds the first or the last day: its edge fades. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The part of the period that is over on the audit's day. */
  readonly past: Stretch | null;
  readonly daysOff: readonly Stretch[];
  /** Late beyond doubt: of a breach alone, from the last possible end on. */
  readonly late: Stretch | null;
  readonly done: Stretch | null;
  /** The audit's day; null where it lies outside what is shown. */
  readonly asOf: Day | null;
  /** Where a tick stands: every day, over sixty days every week. */
  readonly ticks: readonly Day[];
}

/** More days than these get a tick a week, and no hatch but for the days off that moved the end. */
const BY_DAY = 60;
/** Days shown of what nothing bounds. */
const OPEN = 7;

const dayAt = (iso: string): Day => parseDay(iso) ?? 0;

/** What is shown of a period on the audit's day (ISO). */
export function rulerOf({ period, status, done, daysLate }: Ruled, asOf: string, calendar: Calendar): Ruler {
  const today = dayAt(asOf);
  const b = dayAt(period.end.earliest);
  const c = period.end.latest === null ? null : dayAt(period.end.latest);
  const lo = period.start === null ? b - OPEN : dayAt(period.start.earliest);
  // A start that nothing bounds, above or at all, is certain on no day before the first possible end.
  const startsBy = period.start?.latest ?? null;
  const a = startsBy === null ? b : dayAt(startsBy);
  const hi = c ?? b + OPEN;
  const late = status === "breach" && c !== null ? lateFrom(c, daysLate) : null;
  const act = done === null ? null : { from: dayAt(done.earliest), to: dayAt(done.latest ?? done.earliest) };
  // What was done before the period began stands in no period.
  const shownAct = act === null || act.to < lo ? null : { from: Math.max(lo, act.from), to: act.to };
  const ends = [hi, late?.to ?? hi, shownAct?.to ?? hi];
  // A period that nothing ended is shown up to today, unless it would be lost in the days since.
  if (done === null && status !== "breach" && today <= hi + (hi - lo)) ends.push(today);
  const to = Math.max(...ends);
  const sure = a < b ? { from: a, to: b } : null;
  return {
    from: lo,
    to,
    sure,
    faint: (sure === null
      ? [{ from: lo, to: hi }]
      : [
          { from: lo, to: a },
          { from: b, to: hi },
        ]
    ).filter((stretch) => stretch.from < stretch.to),
    openStart: period.start === null,
    openEnd: c === null,
    past: today > lo ? { from: lo, to: Math.min(today, hi) } : null,
    daysOff: daysOffOf(period, { from: lo, to: hi }, to - lo > BY_DAY, calendar),
    late,
    done: shownAct,
    asOf: today >= lo && today <= to ? today : null,
    ticks: ticksOf(lo, to),
  };
}

const lateFrom = (end: Day, daysLate: Ruled["daysLate"]): Stretch | null =>
  daysLate === null || daysLate.min <= 0 ? null : { from: end, to: end + daysLate.min };

function ticksOf(from: Day, to: Day): readonly Day[] {
  const step = to - from > BY_DAY ? 7 : 1;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_tick, index) => from + index * step);
}

/** Days off within the period, those beside one another together; of a long one those alone through which its end moved. */
function daysOffOf(
  { rawEnd, moved }: FindingPeriod,
  { from, to }: Stretch,
  isLong: boolean,
  calendar: Calendar,
): readonly Stretch[] {
  if (isLong && moved !== true) return [];
  const runs: Stretch[] = [];
  for (let day = isLong ? dayAt(rawEnd.earliest) : from + 1; day <= to; day += 1) {
    if (calendar.isWorkingDay(day) !== false) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.to === day - 1) runs[runs.length - 1] = { from: last.from, to: day };
    else runs.push({ from: day - 1, to: day });
  }
  return runs;
}
