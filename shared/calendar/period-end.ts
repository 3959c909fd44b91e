// The end of a period of days, working days or months: the numbers only, for the hot path.

import type { Day } from "./civil.ts";
import { addMonths } from "./civil.ts";
import type { Calendar } from "./table.ts";

/**
 * A period: `n` calendar days, working days or months after its trigger day, which is not counted. `roll`: where the last
 * day is a day off, the period ends on the next working day (Civil Procedure Law art. 82(3), since 2022 art. 85(3));
 * without meaning for working days, which always end on one.
 */
export interface PeriodSpec {
  readonly unit: "days" | "working-days" | "months";
  readonly n: number;
  readonly roll: boolean;
}

/**
 * How a day off at the end is treated: `rolled` past weekends and holidays (the prevailing reading), `unrolled` not at all,
 * `weekend-is-no-holiday` past days off by holiday notice only. Working days are the same under all three.
 */
export type RollMode = "rolled" | "unrolled" | "weekend-is-no-holiday";

/** `raw`: the last day before any rolling; for working days the earliest day it could be. `due`: null without a calendar. */
export interface PeriodEnd {
  readonly raw: Day;
  readonly due: Day | null;
}

/**
 * The last day of a period that `start` triggers. `due` is null where a day that has to be looked up has no official
 * calendar: every day passed for working days; the last day and what follows it for a rolled period; none otherwise.
 * @throws RangeError if `spec.n` is negative or no whole number
 */
export function endOfPeriod(cal: Calendar, start: Day, spec: PeriodSpec, mode: RollMode = "rolled"): PeriodEnd {
  const { unit, n } = spec;
  if (!(n >= 0) || !Number.isInteger(n)) throw new RangeError(`not a length of a period: ${n}`);
  if (unit === "working-days") return { raw: start + n, due: cal.nthWorkingDayAfter(start, n) };
  const raw = unit === "days" ? start + n : addMonths(start, n);
  if (!spec.roll || mode === "unrolled") return { raw, due: raw };
  return { raw, due: mode === "rolled" ? cal.nextWorkingDayOnOrAfter(raw) : cal.nextNonHolidayOnOrAfter(raw) };
}
