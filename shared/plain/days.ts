// Days and numbers of days inside a sentence: a day as ISO, days in a row by their ends, a number or its bounds.
import { partsOf, parseDay } from "../calendar/civil.ts";
import { MONTHS_EN } from "../calendar/edtf.ts";
import type { DayBounds } from "../engine/finding.ts";
import type { Text } from "../text.ts";

/** A day, or the days between which it lies: 2024年3月5日至8日之间. Null where nothing ends them. */
export function dayText({ earliest, latest }: DayBounds): Text | null {
  if (latest === earliest) return { zh: earliest, en: earliest };
  const [from, to] = [parseDay(earliest), latest === null ? null : parseDay(latest)];
  if (from === null || to === null) return null;
  const [a, b] = [partsOf(from), partsOf(to)];
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  const month = (n: number): string => MONTHS_EN[n - 1] ?? "";
  const zhTo = `${sameYear ? "" : `${b.year}年`}${sameMonth ? "" : `${b.month}月`}${b.day}日`;
  const enFrom = `${a.day}${sameMonth ? "" : ` ${month(a.month)}`}${sameYear ? "" : ` ${a.year}`}`;
  return {
    zh: `${a.year}年${a.month}月${a.day}日至${zhTo}之间`,
    en: `a day between ${enFrom} and ${b.day} ${month(b.month)} ${b.year}`,
  };
}

/** So many days at least and at most. */
export interface DayCount {
  readonly min: number;
  /** Null: no end is known. */
  readonly max: number | null;
}

/** A number of days: 3, 3至7, 至少7. */
export function countText({ min, max }: DayCount): Text {
  if (max === null) return { zh: `至少${min}`, en: `at least ${min}` };
  return min === max ? { zh: String(min), en: String(min) } : { zh: `${min}至${max}`, en: `${min} to ${max}` };
}

/** The calendar days from one day to another, each known by its bounds; null where an end is open. */
export function daysBetween(from: DayBounds, to: DayBounds): DayCount | null {
  const [first, last] = [parseDay(from.earliest), from.latest === null ? null : parseDay(from.latest)];
  const [least, most] = [parseDay(to.earliest), to.latest === null ? null : parseDay(to.latest)];
  if (first === null || last === null || least === null) return null;
  return { min: least - last, max: most === null ? null : most - first };
}
