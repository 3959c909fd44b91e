// Civil dates: round trips, real dates only, month ends, and agreement with the platform's UTC calendar.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  addYears,
  dayOf,
  daysInMonth,
  EVENT_MAX,
  EVENT_MIN,
  formatDay,
  isWeekend,
  MAX_DAY,
  MIN_DAY,
  parseDay,
  partsOf,
  weekday,
} from "./civil.ts";

const anyDay = fc.integer({ min: MIN_DAY, max: MAX_DAY });
const D = (text: string): number => {
  const day = parseDay(text);
  if (day === null) throw new Error(`not a date: ${text}`);
  return day;
};
const later = (text: string, months: number): string => formatDay(addMonths(D(text), months));

describe("civil days", () => {
  it("counts from 1970-01-01", () => {
    expect(D("1970-01-01")).toBe(0);
    expect(D("1969-12-31")).toBe(-1);
    expect(D("2024-02-29")).toBe(19_782);
    expect([MIN_DAY, EVENT_MIN, EVENT_MAX, MAX_DAY].map(formatDay)).toEqual([
      "1900-01-01",
      "1949-01-01",
      "2049-12-31",
      "2099-12-31",
    ]);
  });

  it("agrees with the UTC calendar on every day from 1900 to 2099", () => {
    const wrong: string[] = [];
    for (let day = MIN_DAY; day <= MAX_DAY; day++) {
      const utc = new Date(day * 86_400_000);
      const text = formatDay(day);
      const { year, month, day: dayOfMonth } = partsOf(day);
      const same =
        text === utc.toISOString().slice(0, 10) &&
        parseDay(text) === day &&
        dayOf(year, month, dayOfMonth) === day &&
        weekday(day) === utc.getUTCDay() &&
        isWeekend(day) === (utc.getUTCDay() % 6 === 0);
      if (!same) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2024-02-30", false],
    ["2024-04-31", false],
    ["2024-13-01", false],
    ["2024-00-10", false],
    ["2024-01-00", false],
    ["2024-1-05", false],
    ["2024-01-5", false],
    ["20240105", false],
    ["2024-01-05T00:00", false],
    [" 2024-01-05", false],
    ["2024/01/05", false],
    ["２０２４-01-05", false],
    ["-024-01-05", false],
    ["", false],
  ])("parses %j: %j", (text, real) => {
    expect(parseDay(text) !== null).toBe(real);
  });

  it("writes the years 0000 to 9999 and refuses what is no day", () => {
    expect(formatDay(dayOf(0, 1, 1))).toBe("0000-01-01");
    expect(formatDay(dayOf(9999, 12, 31))).toBe("9999-12-31");
    expect(() => formatDay(dayOf(10_000, 1, 1))).toThrow(RangeError);
    expect(() => formatDay(0.5)).toThrow(RangeError);
    expect(() => formatDay(Number.NaN)).toThrow(RangeError);
  });

  it("knows the lengths of months", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => daysInMonth(2023, m))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([1900, 2000, 2024, 2100].map((y) => daysInMonth(y, 2))).toEqual([28, 29, 29, 28]);
  });
});

describe("months and years", () => {
  it.each([
    ["2014-05-28", 3, "2014-08-28"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2023-10-31", 1, "2023-11-30"],
    ["2023-02-28", 1, "2023-03-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-03-10", 0, "2024-03-10"],
    ["1986-05-04", 1, "1986-06-04"],
  ])("%s and %i months is %s", (from, n, to) => {
    expect(later(from, n)).toBe(to);
    expect(later(from, n)).toBe(to);
  });

  it("adds years", () => {
    expect(formatDay(addYears(D("2008-02-29"), 18))).toBe("2026-02-28");
    expect(formatDay(addYears(D("2008-05-01"), 18))).toBe("2026-05-01");
  });

  it("refuses a fraction of a month and a result that is no date", () => {
    expect(() => addMonths(0, 1.5)).toThrow(RangeError);
    expect(() => addMonths(0, 9_000_000)).toThrow(RangeError);
  });

  it("gives the corresponding day or the month's last, always in the right month", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, n) => {
        const from = partsOf(day);
        const to = partsOf(addMonths(day, n));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + n);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  it("never goes back when the start goes on", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, n) => addMonths(day, n) <= addMonths(day + 1, n)),
    );
  });
});

describe("a written day", () => {
  it("has a month and a day that there are", () => {
    for (const text of [
      "2024-00-10",
      "2024-13-10",
      "2024-01-00",
      "2024-01-32",
      "2024-02-30",
      "2023-02-29",
      "2024-04-31",
    ])
      expect(parseDay(text), text).toBeNull();
    for (const text of ["2024-1-10", "2024-01-10 ", "2024-01-10\n", "02024-01-10", "2024/01/10", "", "2024-01"])
      expect(parseDay(text), text).toBeNull();
    for (const text of ["2024-01-01", "2024-12-31", "2024-02-29", "2023-02-28"])
      expect(formatDay(parseDay(text) ?? 0)).toBe(text);
  });
});
