// Civil dates as integer day numbers: no clock, no time zone, no local time anywhere.

import { UTCDateMini } from "@date-fns/utc";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";

/** A civil date as the number of days since 1970-01-01 in the proleptic Gregorian calendar; always an integer. */
export type Day = number;

/** Year, month 1–12 and day of the month 1–31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/**
 * The day of a year, month (1–12) and day of the month. Integer arithmetic on 400-year eras; the three numbers are
 * taken as they are (no check that the date exists: `parseDay` does that).
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** New Year's Day of a year. */
export const firstOfYear = (year: number): Day => dayOf(year, 1, 1);

/** Year, month and day of the month of a day; the inverse of `dayOf`. */
export function partsOf(day: Day): DayParts {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** First and last day the program reckons with (birth dates begin in 1900; periods stay well below 2100). */
export const MIN_DAY: Day = dayOf(1900, 1, 1);
export const MAX_DAY: Day = dayOf(2099, 12, 31);
/** First and last day an event of a case may have; also the ends of an open interval. */
export const EVENT_MIN: Day = dayOf(1949, 1, 1);
export const EVENT_MAX: Day = dayOf(2049, 12, 31);

const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

const DIGITS = /^\d{4}-\d{2}-\d{2}$/;

/** Strict `YYYY-MM-DD` that names a real date; anything else, `2024-02-30` too, is null. */
export function parseDay(text: string): Day | null {
  if (!DIGITS.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

const FIRST_WRITABLE: Day = dayOf(0, 1, 1);
const LAST_WRITABLE: Day = dayOf(9999, 12, 31);
const written: (string | undefined)[] = [];

function write(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${dayOfMonth < 10 ? "0" : ""}${dayOfMonth}`;
}

/**
 * The day as `YYYY-MM-DD`. Days from `MIN_DAY` to `MAX_DAY` are remembered.
 * @throws RangeError for a day that is no integer or lies outside the years 0000–9999
 */
export function formatDay(day: Day): string {
  if (day >= MIN_DAY && day <= MAX_DAY) {
    const known = written[day - MIN_DAY];
    if (known !== undefined) return known;
  }
  if (!Number.isInteger(day) || day < FIRST_WRITABLE || day > LAST_WRITABLE) {
    throw new RangeError(`not a day between the years 0000 and 9999: ${day}`);
  }
  const text = write(day);
  if (day >= MIN_DAY && day <= MAX_DAY) written[day - MIN_DAY] = text;
  return text;
}

/** Day of the week: 0 Sunday … 6 Saturday. */
export function weekday(day: Day): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  // 1970-01-01 was a Thursday; the double modulo keeps days before 1970 positive.
  return ((((day + 4) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** Whether the day is a Saturday or a Sunday, whatever any holiday notice says. */
export function isWeekend(day: Day): boolean {
  const d = weekday(day);
  return d === 0 || d === 6;
}

const monthSums = new Map<number, Day>();
const MONTH_SUMS_KEPT = 50_000;

/**
 * The corresponding day `n` months later (earlier for a negative `n`), else that month's last day
 * (Civil Code art. 202; answer of the Supreme People's Court of 2014-12-12 on periods in months).
 * Worked out by date-fns on UTC days; answers are remembered, since an audit asks for the same few again and again.
 * @throws RangeError if `n` is no integer or the result is no date
 */
export function addMonths(day: Day, n: number): Day {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of months: ${n}`);
  const key = day * 4096 + n;
  const keep = n > -2048 && n < 2048;
  if (keep) {
    const known = monthSums.get(key);
    if (known !== undefined) return known;
  }
  const sum = addMonthsToDate(new UTCDateMini(day * MS_PER_DAY), n).getTime() / MS_PER_DAY;
  if (!Number.isInteger(sum)) throw new RangeError(`no date ${n} months from day ${day}`);
  if (keep) {
    if (monthSums.size >= MONTH_SUMS_KEPT) monthSums.clear();
    monthSums.set(key, sum);
  }
  return sum;
}

/** The same day `n` years later; 29 February becomes the 28th where the year has none. */
export function addYears(day: Day, n: number): Day {
  return addMonths(day, n * 12);
}
