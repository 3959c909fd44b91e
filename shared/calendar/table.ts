// The working-day calendar as prefix tables over integer days: every question is one or two look-ups.

import type { Text } from "../text.ts";
import type { Day } from "./civil.ts";
import { dayOf, isWeekend, weekday } from "./civil.ts";
import type { HolidayCode, HolidayYear, Notice } from "./holidays.ts";
import { HOLIDAY_CODES, HOLIDAY_NAMES } from "./holidays.ts";

/**
 * A calendar of Chinese working days for the years with an official holiday notice. Outside `first`…`last` every answer
 * is null: a year without a notice is unknown, never "Monday to Friday".
 */
export interface Calendar {
  readonly first: Day;
  readonly last: Day;
  /** Names the data, imported notices included, so that an audit can be reproduced. */
  readonly id: string;
  /** The data the tables are built from, one entry a year, ascending. */
  readonly years: readonly HolidayYear[];
  /** A day on which offices work: Monday to Friday but for days off, and weekend days worked by notice. */
  isWorkingDay(day: Day): boolean | null;
  /** A day off that a holiday notice names, weekend days inside the holiday included; a plain weekend is none. */
  isHoliday(day: Day): boolean | null;
  /** The holiday a day off belongs to; null for any other day and outside the calendar. */
  holidayOf(day: Day): HolidayCode | null;
  /** The `n`-th working day (n ≥ 1) after `day`, `day` itself not counted; null if a day passed is unknown. `n` 0 is `day`. */
  nthWorkingDayAfter(day: Day, n: number): Day | null;
  /** The first working day that is not before `day`; null if a day looked at is unknown. */
  nextWorkingDayOnOrAfter(day: Day): Day | null;
  /** The first day not before `day` that is no holiday by notice (it may be a plain weekend day). */
  nextNonHolidayOnOrAfter(day: Day): Day | null;
  /** What kind of day it is, for people: 周日（补班）. */
  describe(day: Day): Text;
  /** The official notice for a year; null where there is none. */
  notice(year: number): Notice | null;
}

const WEEKDAYS: readonly Text[] = [
  { zh: "周日", en: "Sunday" },
  { zh: "周一", en: "Monday" },
  { zh: "周二", en: "Tuesday" },
  { zh: "周三", en: "Wednesday" },
  { zh: "周四", en: "Thursday" },
  { zh: "周五", en: "Friday" },
  { zh: "周六", en: "Saturday" },
];

/** The day of the week: 周六, Saturday. */
export function weekdayWords(day: Day): Text {
  return WEEKDAYS[weekday(day)] ?? { zh: "", en: "" };
}

const inYear = (year: number, monthDay: string): Day =>
  dayOf(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3, 5)));

/** Marks of the days from `first`: 0 ordinary, 1… holiday code + 1, 255 weekend day worked. */
const WORKED = 255;

function marks(first: Day, length: number, years: readonly HolidayYear[]): Uint8Array {
  const table = new Uint8Array(length);
  for (const { year, off, worked } of years) {
    for (const [from, to, code] of off) {
      table.fill(HOLIDAY_CODES.indexOf(code) + 1, inYear(year, from) - first, inYear(year, to) - first + 1);
    }
    for (const monthDay of worked) table[inYear(year, monthDay) - first] = WORKED;
  }
  return table;
}

function describeMark(day: Day, mark: number | undefined): Text {
  const name = weekdayWords(day);
  if (mark === undefined)
    return {
      zh: `${name.zh}，日历中无该年放假通知`,
      en: `${name.en}, no holiday notice for that year in the calendar`,
    };
  if (mark === WORKED) return { zh: `${name.zh}（补班）`, en: `${name.en} (working day by notice)` };
  const code = HOLIDAY_CODES[mark - 1];
  if (code === "other") return { zh: `${name.zh}，放假通知所定休假日`, en: `${name.en}, day off by notice` };
  if (code !== undefined) {
    const holiday = HOLIDAY_NAMES[code];
    return { zh: `${name.zh}，${holiday.zh}假期`, en: `${name.en}, ${holiday.en} holiday` };
  }
  return isWeekend(day)
    ? { zh: `${name.zh}，休息日`, en: `${name.en}, day off` }
    : { zh: `${name.zh}，工作日`, en: `${name.en}, working day` };
}

/**
 * Builds the calendar of consecutive whole years.
 * @throws RangeError if there is no year or the years do not follow one another
 */
export function buildCalendar(id: string, years: readonly HolidayYear[]): Calendar {
  const firstYear = years[0]?.year;
  if (firstYear === undefined) throw new RangeError("a calendar needs at least one year");
  if (years.some(({ year }, i) => year !== firstYear + i))
    throw new RangeError("the years of a calendar must follow one another");
  const first = dayOf(firstYear, 1, 1);
  const last = dayOf(firstYear + years.length - 1, 12, 31);
  const length = last - first + 1;
  const table = marks(first, length, years);

  // ordinal[i]: working days from `first` to day i, both included; list[k]: the k-th working day, from 0.
  const ordinal = new Int32Array(length);
  const works = new Uint8Array(length);
  const workingDays: Day[] = [];
  for (let i = 0; i < length; i++) {
    const mark = table[i];
    if (mark === WORKED || (mark === 0 && !isWeekend(first + i))) {
      works[i] = 1;
      workingDays.push(first + i);
    }
    ordinal[i] = workingDays.length;
  }
  const list = Int32Array.from(workingDays);
  const noticeByYear = new Map(years.map(({ year, notice }) => [year, notice]));

  const holiday = (day: Day): boolean | null => {
    const mark = table[day - first];
    return mark === undefined ? null : mark !== 0 && mark !== WORKED;
  };

  return {
    first,
    last,
    id,
    years,
    isWorkingDay(day) {
      const answer = works[day - first];
      return answer === undefined ? null : answer === 1;
    },
    isHoliday: holiday,
    holidayOf(day) {
      return HOLIDAY_CODES[(table[day - first] ?? 0) - 1] ?? null;
    },
    nthWorkingDayAfter(day, n) {
      if (n === 0) return day;
      // The day before the calendar begins may start a period: it is itself not looked up.
      const passed = day === first - 1 ? 0 : ordinal[day - first];
      return passed === undefined || n < 0 ? null : (list[passed + n - 1] ?? null);
    },
    nextWorkingDayOnOrAfter(day) {
      const upTo = ordinal[day - first];
      if (upTo === undefined) return null;
      return works[day - first] === 1 ? day : (list[upTo] ?? null);
    },
    nextNonHolidayOnOrAfter(day) {
      let d = day;
      while (holiday(d) === true) d++;
      return holiday(d) === null ? null : d;
    },
    describe: (day) => describeMark(day, table[day - first]),
    notice: (year) => noticeByYear.get(year) ?? null,
  };
}
