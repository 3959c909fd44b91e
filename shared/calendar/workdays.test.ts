// The shipped calendar against the library it was made from, against independent data, and at its edges.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dayOf, formatDay, isWeekend, parseDay } from "./civil.ts";
import { HOLIDAY_YEARS } from "./data.ts";
import { buildCalendar } from "./table.ts";
import { shippedCalendar as cal } from "./workdays.ts";

const D = (text: string): number => parseDay(text) ?? Number.NaN;
const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, "utf8"));
const LibraryData = z.object({
  holidays: z.record(z.string(), z.string()),
  workdays: z.record(z.string(), z.string()),
});
const IndependentYear = z.object({
  papers: z.array(z.string()),
  days: z.array(z.object({ date: z.string(), isOffDay: z.boolean() })),
});
const everyDay = Array.from({ length: cal.last - cal.first + 1 }, (_, i) => cal.first + i);

/** Seven weekend days the library calls holidays and the notices do not, and one the other way round. */
const CORRECTED = [
  "2014-04-06",
  "2015-09-05",
  "2019-04-06",
  "2019-04-07",
  "2019-06-08",
  "2019-06-09",
  "2019-09-14",
  "2019-09-15",
];

describe("the shipped calendar and the library's data", () => {
  const json = LibraryData.parse(
    readJson(new URL("../../node_modules/chinese-days/dist/chinese-days.json", import.meta.url)),
  );

  it("works and rests on the same days, 2013 to 2026", () => {
    const works = (date: string, day: number): boolean =>
      date in json.workdays || (!(date in json.holidays) && !isWeekend(day));
    expect(everyDay).toHaveLength(5113);
    expect(everyDay.filter((day) => cal.isWorkingDay(day) !== works(formatDay(day), day)).map(formatDay)).toEqual([]);
  });

  it("has the same holidays but for the eight corrected weekend days", () => {
    expect(everyDay.filter((day) => cal.isHoliday(day) !== formatDay(day) in json.holidays).map(formatDay)).toEqual(
      CORRECTED,
    );
    expect(CORRECTED.every((date) => isWeekend(D(date)))).toBe(true);
  });
});

const independent = new URL("../../../shared/calendar/", import.meta.url);
const absent = existsSync(independent) ? "" : " (skipped: ../shared/calendar is not here)";

describe.skipIf(absent !== "")(`the shipped calendar and independent data${absent}`, () => {
  // A year's file holds days of its neighbours (2018-12-29 is in 2019.json), so all files are read before any day is judged.
  const named = new Map<string, boolean>();
  const papers = new Map<number, readonly string[]>();
  const lastYear = absent === "" ? 2026 : 0;
  for (let year = 2013; year <= lastYear; year++) {
    const file = IndependentYear.parse(readJson(new URL(`${year}.json`, independent)));
    papers.set(year, file.papers);
    for (const { date, isOffDay } of file.days) named.set(date, isOffDay);
  }

  it("works and rests on the same days", () => {
    const works = (day: number): boolean => {
      const off = named.get(formatDay(day));
      return off === undefined ? !isWeekend(day) : !off;
    };
    expect(everyDay.filter((day) => cal.isWorkingDay(day) !== works(day)).map(formatDay)).toEqual([]);
  });

  it("has the same holidays, every one of them", () => {
    expect(
      everyDay.filter((day) => cal.isHoliday(day) !== (named.get(formatDay(day)) ?? false)).map(formatDay),
    ).toEqual([]);
  });

  it("cites the same notices", () => {
    for (const [year, urls] of papers) {
      const notice = cal.notice(year);
      expect([notice?.url, ...(notice?.amendments ?? [])], String(year)).toEqual(urls);
    }
  });
});

describe("the committed data", () => {
  it("gives each year its statutory days off, net of days made up", () => {
    const net = HOLIDAY_YEARS.map(({ year }) => {
      // The three days of the 2019 New Year lie in 2018: one off, one made up, so that the years still balance.
      const days = everyDay.filter(
        (day) => formatDay(day).startsWith(String(year)) && cal.isWorkingDay(day) === isWeekend(day),
      );
      return days.reduce((sum, day) => sum + (isWeekend(day) ? -1 : 1), 0);
    });
    expect(net).toEqual([11, 11, 12, 11, 11, 11, 11, 13, 11, 11, 11, 11, 13, 13]);
  });

  it("rests on New Year, Labour Day and the first days of October every year", () => {
    for (const { year } of HOLIDAY_YEARS) {
      for (const date of ["01-01", "05-01", "10-01", "10-02", "10-03"]) {
        expect(cal.isHoliday(D(`${year}-${date}`)), `${year}-${date}`).toBe(true);
        expect(cal.isWorkingDay(D(`${year}-${date}`)), `${year}-${date}`).toBe(false);
      }
    }
  });
});

describe("the calendar's answers", () => {
  it("knows nothing outside 2013-01-01 to 2026-12-31", () => {
    expect([cal.first, cal.last].map(formatDay)).toEqual(["2013-01-01", "2026-12-31"]);
    for (const date of ["2012-12-31", "2027-01-01", "2027-10-01", "1990-06-04", "2099-12-31"]) {
      expect(cal.isWorkingDay(D(date)), date).toBeNull();
      expect(cal.isHoliday(D(date)), date).toBeNull();
      expect(cal.holidayOf(D(date)), date).toBeNull();
      expect(cal.nextWorkingDayOnOrAfter(D(date)), date).toBeNull();
      expect(cal.nextNonHolidayOnOrAfter(D(date)), date).toBeNull();
      expect(cal.describe(D(date)).zh, date).toContain("无该年放假通知");
    }
    expect(cal.notice(2027)).toBeNull();
    expect(cal.notice(2012)).toBeNull();
  });

  it("passes only known days: the day before the calendar may start a count, earlier ones may not", () => {
    expect(cal.nthWorkingDayAfter(D("2012-12-31"), 1)).toBe(D("2013-01-04"));
    expect(cal.nthWorkingDayAfter(D("2012-12-30"), 1)).toBeNull();
    expect(cal.nthWorkingDayAfter(D("2026-12-30"), 1)).toBe(D("2026-12-31"));
    expect(cal.nthWorkingDayAfter(D("2026-12-30"), 2)).toBeNull();
    expect(cal.nthWorkingDayAfter(D("2026-12-31"), 1)).toBeNull();
    expect(cal.nthWorkingDayAfter(D("2024-05-01"), 0)).toBe(D("2024-05-01"));
    expect(cal.nthWorkingDayAfter(D("2024-05-01"), -1)).toBeNull();
  });

  it("agrees with counting day by day", () => {
    for (let start = cal.first; start < cal.first + 1500; start++) {
      let day = start;
      for (let left = 5; left > 0;) if (cal.isWorkingDay(++day) === true) left--;
      expect(cal.nthWorkingDayAfter(start, 5)).toBe(day);
      day = start;
      while (cal.isWorkingDay(day) === false) day++;
      expect(cal.nextWorkingDayOnOrAfter(start)).toBe(day);
    }
  });

  it.each([
    ["2024-02-18", "周日（补班）", "Sunday (working day by notice)"],
    ["2024-02-19", "周一，工作日", "Monday, working day"],
    ["2024-03-02", "周六，休息日", "Saturday, day off"],
    ["2024-10-02", "周三，国庆节假期", "Wednesday, National Day holiday"],
    ["2019-04-06", "周六，休息日", "Saturday, day off"],
    ["2015-09-04", "周五，抗战胜利纪念日假期", "Friday, Victory Commemoration Day holiday"],
    ["2027-01-01", "周五，日历中无该年放假通知", "Friday, no holiday notice for that year in the calendar"],
  ])("describes %s as %s", (date, zh, en) => {
    expect(cal.describe(D(date))).toEqual({ zh, en });
  });

  it("names the notice of a year", () => {
    expect(cal.notice(2024)).toEqual({
      title: {
        zh: "国务院办公厅关于2024年部分节假日安排的通知",
        en: "Notice of the General Office of the State Council on the arrangement of holidays in 2024",
      },
      url: "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
      source: "chinese-days 1.5.7",
      amendments: [],
    });
  });

  it("is built of whole years that follow one another", () => {
    expect(() => buildCalendar("x", [])).toThrow(RangeError);
    expect(() =>
      buildCalendar(
        "x",
        HOLIDAY_YEARS.filter(({ year }) => year !== 2020),
      ),
    ).toThrow(RangeError);
    expect(buildCalendar("x", HOLIDAY_YEARS.slice(3, 5)).first).toBe(dayOf(2016, 1, 1));
  });
});
