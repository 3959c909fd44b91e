// Import of an official notice: a whole one extends the calendar, one with a hole is refused with the reason.

import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "./civil.ts";
import type { HolidayNotice } from "./notice-json.ts";
import { endOfPeriod } from "./period.ts";
import { NoticeError, noticeProblems, parseNotice, shippedCalendar, withNotice } from "./workdays.ts";

const D = (text: string): number => parseDay(text) ?? Number.NaN;
const range = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day = D(from); day <= D(to); day++) days.push(formatDay(day));
  return days;
};

/** Made for this test: a plausible 2027, not the official arrangement. */
const made = {
  year: 2027,
  source: "made for a test",
  daysOff: [
    ...range("2027-01-01", "2027-01-03").map((date) => ({ date, name: "元旦" })),
    ...range("2027-02-05", "2027-02-12").map((date) => ({ date, name: "春节" })),
    "2027-04-05",
    ...range("2027-05-01", "2027-05-05"),
    "2027-06-09",
    "2027-09-15",
    ...range("2027-10-01", "2027-10-07").map((date) => ({ date, name: "国庆节" })),
  ],
  workingDays: ["2027-01-31", "2027-02-20", "2027-05-08", "2027-09-26", "2027-10-09"],
};

function read(json: unknown): HolidayNotice {
  const parsed = parseNotice(json);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ en }) => en).join("; "));
  return parsed.notice;
}
const refusals = (json: unknown): readonly string[] => {
  const parsed = parseNotice(json);
  return parsed.ok ? [] : parsed.problems.map(({ en }) => en);
};
const problems = (json: unknown): readonly string[] => noticeProblems(shippedCalendar, read(json)).map(({ en }) => en);
const without = (date: string): unknown => ({
  ...made,
  daysOff: made.daysOff.filter((entry) => (typeof entry === "string" ? entry : entry.date) !== date),
});

describe("a notice for the next year", () => {
  const cal = withNotice(shippedCalendar, read(made));

  it("extends the calendar by that year and no further", () => {
    expect([cal.first, cal.last].map(formatDay)).toEqual(["2013-01-01", "2027-12-31"]);
    expect(cal.isWorkingDay(D("2027-01-01"))).toBe(false);
    expect(cal.isWorkingDay(D("2027-01-31"))).toBe(true);
    expect(cal.describe(D("2027-02-05"))).toEqual({ zh: "周五，春节假期", en: "Friday, Spring Festival holiday" });
    expect(cal.describe(D("2027-04-05")).zh).toBe("周一，放假通知所定休假日");
    expect(cal.isWorkingDay(D("2028-01-01"))).toBeNull();
    expect(cal.notice(2027)?.source).toBe("made for a test");
    expect(shippedCalendar.isWorkingDay(D("2027-01-01"))).toBeNull();
  });

  it("gives dates where there were none, and leaves the others as they were", () => {
    const spec = { unit: "working-days", n: 3, roll: true } as const;
    expect(endOfPeriod(shippedCalendar, D("2026-12-30"), spec).due).toBeNull();
    expect(endOfPeriod(cal, D("2026-12-30"), spec).due).toBe(D("2027-01-05"));
    for (let day = shippedCalendar.first; day <= shippedCalendar.last; day++) {
      if (cal.isWorkingDay(day) !== shippedCalendar.isWorkingDay(day)) throw new Error(formatDay(day));
    }
  });

  it("has an id of its own, another for other days", () => {
    const other = withNotice(
      shippedCalendar,
      read({ ...made, workingDays: [...made.workingDays.slice(1), "2027-02-21"] }),
    );
    expect(cal.id).toMatch(/^state-council\/2013-2026\+2027:[0-9a-f]{8}$/);
    expect(other.id).not.toBe(cal.id);
    expect(withNotice(shippedCalendar, read(made)).id).toBe(cal.id);
  });

  it("may rearrange the last week of the year before", () => {
    const moved = {
      ...made,
      daysOff: ["2026-12-31", ...made.daysOff],
      workingDays: ["2026-12-27", ...made.workingDays],
    };
    const next = withNotice(shippedCalendar, read(moved));
    expect(next.isWorkingDay(D("2026-12-31"))).toBe(false);
    expect(next.isWorkingDay(D("2026-12-27"))).toBe(true);
  });

  it("takes a special day only where it is said to be one", () => {
    const special = { ...made, daysOff: [...made.daysOff, "2027-07-01"] };
    expect(problems(special)).toEqual([
      "weekdays off less weekend days worked should be 13 and are 14: the list has a gap, or extraDays must say how many days the notice adds",
    ]);
    expect(problems({ ...special, extraDays: 1 })).toEqual([]);
  });
});

describe("what does not follow on or is not whole", () => {
  it("refuses a year that is there and a year that leaves a hole", () => {
    expect(problems({ ...made, year: 2026 })).toEqual([
      "the calendar already holds 2026; only the notice for 2027 can be imported",
    ]);
    expect(problems({ ...made, year: 2028 })).toEqual(["the notice for 2027 has to be imported before that for 2028"]);
    const cal = withNotice(shippedCalendar, read(made));
    expect(noticeProblems(cal, read(made))[0]?.en).toContain("already holds 2027");
  });

  it("refuses an empty list, as some data sets have for a year without a notice", () => {
    const empty = problems({ year: 2027, source: "x", daysOff: [], workingDays: [] });
    expect(empty).toContain("2027-01-01, a public holiday every year, is missing");
    expect(empty).toContain("the days off of Spring Festival are missing");
    expect(empty).toContain("the days off of Tomb-Sweeping Day are missing");
  });

  it.each([...range("2027-10-01", "2027-10-07"), "2027-05-02", "2027-06-09", "2027-02-08", "2027-04-05"])(
    "refuses the list without %s, or with a weekend day missing that must be there",
    (date) => {
      expect(problems(without(date)).length).toBeGreaterThan(0);
    },
  );

  it.each(made.workingDays)("refuses the list without %s, to be worked", (date) => {
    expect(problems({ ...made, workingDays: made.workingDays.filter((d) => d !== date) })).toHaveLength(1);
  });

  it("refuses days outside the year, on both lists, twice, and weekdays made up", () => {
    expect(problems({ ...made, daysOff: [...made.daysOff, "2028-01-01"] })[0]).toBe(
      "2028-01-01 is not in 2027 or the week before it",
    );
    expect(problems({ ...made, daysOff: [...made.daysOff, "2026-12-24"] })[0]).toBe(
      "2026-12-24 is not in 2027 or the week before it",
    );
    expect(problems({ ...made, workingDays: [...made.workingDays, "2027-10-02"] })[0]).toBe(
      "2027-10-02 is named twice",
    );
    expect(problems({ ...made, daysOff: [...made.daysOff, "2027-10-01"] })[0]).toBe("2027-10-01 is named twice");
    expect(problems({ ...made, workingDays: [...made.workingDays, "2027-03-03"] })[0]).toBe(
      "2027-03-03, to be worked, is no Saturday or Sunday",
    );
  });

  it("throws the problems in both languages", () => {
    let thrown: unknown;
    try {
      withNotice(shippedCalendar, read({ ...made, year: 2030 }));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(NoticeError);
    expect(thrown instanceof NoticeError && thrown.problems).toEqual([
      {
        zh: "须先导入2027年的通知，才能导入2030年的通知",
        en: "the notice for 2027 has to be imported before that for 2030",
      },
    ]);
  });
});

describe("parseNotice", () => {
  it.each([
    [null, "a notice must be a JSON object"],
    [[], "a notice must be a JSON object"],
    [{ ...made, year: "2027" }, "year must be a whole number"],
    [{ ...made, title: "" }, "title must not be empty"],
    [{ ...made, source: undefined, url: undefined }, "url or source must say where the notice was published"],
    [{ ...made, url: "gov.cn" }, "url must begin with http:// or https://"],
    [{ ...made, daysOff: "2027-01-01" }, "daysOff must be a list of dates"],
    [{ year: 2027, source: "x", daysOff: [] }, "workingDays must be a list of dates"],
    [{ ...made, daysOff: ["2027-02-30"] }, "daysOff, item 1: no real date (YYYY-MM-DD) or no known holiday"],
    [
      { ...made, daysOff: [{ date: "2027-01-01", name: "圣诞节" }] },
      "daysOff, item 1: no real date (YYYY-MM-DD) or no known holiday",
    ],
    [
      { ...made, daysOff: [{ date: 20_270_101, name: "元旦" }] },
      "daysOff, item 1: no real date (YYYY-MM-DD) or no known holiday",
    ],
    [{ ...made, daysOff: [{ name: "元旦" }] }, "daysOff, item 1: no real date (YYYY-MM-DD) or no known holiday"],
    [{ ...made, workingDays: [20_270_131] }, "workingDays, item 1: no real date (YYYY-MM-DD) or no known holiday"],
    [{ ...made, extraDays: 0.5 }, "extraDays must be a whole number"],
    [{ ...made, days: [] }, 'unknown field "days"'],
  ])("refuses %j", (json, expected) => {
    expect(refusals(json)).toContain(expected);
  });

  it("fills in the usual title and keeps the address", () => {
    const url = "https://www.gov.cn/zhengce/zhengceku/test.htm";
    expect(read({ ...made, source: undefined, url })).toMatchObject({
      title: "国务院办公厅关于2027年部分节假日安排的通知",
      url,
      source: url,
    });
  });
});
