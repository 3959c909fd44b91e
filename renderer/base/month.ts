// The days of a month as a table of weeks, Monday first, and where the arrow keys lead in it.
import {
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  parseDay,
  partsOf,
  weekday,
} from "../../shared/calendar/civil.ts";

/** The weeks that a month touches, whole, as ISO days. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = parseDay(`${month}-01`) ?? 0;
  const { year, month: number } = partsOf(first);
  const last = dayOf(year, number, daysInMonth(year, number));
  const begin = first - ((weekday(first) + 6) % 7);
  const weeks = Math.ceil((last - begin + 1) / 7);
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => formatDay(begin + week * 7 + day)),
  );
}

const STEPS: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: (day) => day - 1,
  ArrowRight: (day) => day + 1,
  ArrowUp: (day) => day - 7,
  ArrowDown: (day) => day + 7,
  Home: (day) => day - ((weekday(day) + 6) % 7),
  End: (day) => day + ((7 - weekday(day)) % 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** The day a key leads to; null for a key that leads nowhere. */
export function dayAfterKey(iso: string, key: string): string | null {
  const step = STEPS[key];
  const day = parseDay(iso);
  return step === undefined || day === null ? null : formatDay(step(day));
}

/** `2024-03` of a day. */
export const monthOf = (iso: string): string => iso.slice(0, 7);

/** The month some months later; earlier for a negative number. */
export const monthsLater = (month: string, count: number): string =>
  monthOf(formatDay(addMonths(parseDay(`${month}-01`) ?? 0, count)));
