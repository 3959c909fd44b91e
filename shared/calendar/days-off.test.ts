// Words for days off and days made up: by which year's notice, and what a run of them is made of.

import { describe, expect, it } from "vitest";
import { parseDay } from "./civil.ts";
import { noticeWords, sayDayOff, sayRun } from "./days-off.ts";
import { parseNotice, shippedCalendar, withNotice } from "./workdays.ts";

const D = (text: string): number => parseDay(text) ?? Number.NaN;

/** Made for this test: a notice for 2027 that reaches into the last week of 2026, as notices may, and no further back. */
const notice = parseNotice({
  year: 2027,
  source: "made for a test",
  extraDays: 2,
  daysOff: [
    { date: "2026-12-25", name: "元旦" },
    ...["2027-01-01", "2027-01-02", "2027-01-03"].map((date) => ({ date, name: "元旦" })),
    ...["05", "06", "07", "08", "09", "10", "11", "12"].map((day) => ({ date: `2027-02-${day}`, name: "春节" })),
    { date: "2027-04-05", name: "清明节" },
    ...["2027-05-01", "2027-05-02"].map((date) => ({ date, name: "劳动节" })),
    { date: "2027-06-09", name: "端午节" },
    { date: "2027-09-15", name: "中秋节" },
    ...["01", "02", "03", "04", "05", "06", "07"].map((day) => ({ date: `2027-10-${day}`, name: "国庆节" })),
    "2027-12-24",
  ],
  workingDays: ["2027-02-20", "2027-09-26"],
});
if (!notice.ok) throw new Error("the notice made for the test is not one");
const made = withNotice(shippedCalendar, notice.notice);

describe("the notice behind a day", () => {
  const year = (day: string): string => noticeWords(made, D(day)).zh;

  it("is that of the new year for what a notice names in the last week of the old", () => {
    expect(year("2018-12-29"), "worked").toBe("国办 2019 年放假通知");
    expect(year("2022-12-31"), "off").toBe("国办 2023 年放假通知");
    expect(year("2026-12-25"), "the first day of that week").toBe("国办 2027 年放假通知");
    expect(year("2027-12-24"), "the day before that week").toBe("国办 2027 年放假通知");
  });

  it("is that of its own year for every other day", () => {
    expect(year("2024-12-27"), "an ordinary Friday of the last week").toBe("国办 2024 年放假通知");
    expect(year("2024-12-28"), "an ordinary Saturday of the last week").toBe("国办 2024 年放假通知");
    expect(year("2024-01-01")).toBe("国办 2024 年放假通知");
    expect(year("2024-09-29"), "worked").toBe("国办 2024 年放假通知");
  });
});

describe("a day off or made up", () => {
  it("names its notice where one makes it what it is, and none for a plain weekend", () => {
    expect(sayDayOff(made, D("2024-05-01"), "moves-end").text).toEqual({
      zh: "2024-05-01 为周三，劳动节假期，顺延（国办 2024 年放假通知）",
      en: "2024-05-01: Wednesday, Labour Day holiday; moved on (State Council General Office holiday notice for 2024)",
    });
    expect(sayDayOff(made, D("2024-05-11"), "counted").text.zh).toBe(
      "2024-05-11 为周六（补班），计入（国办 2024 年放假通知）",
    );
    expect(sayDayOff(made, D("2024-03-02"), "not-counted").text).toEqual({
      zh: "2024-03-02 为周六，休息日，不计入",
      en: "2024-03-02: Saturday, day off; not counted",
    });
  });
});

describe("a run of days off", () => {
  it("of one day is told as that day", () => {
    expect(sayRun(made, D("2027-06-09"), D("2027-06-09"), "not-counted")).toEqual(
      sayDayOff(made, D("2027-06-09"), "not-counted"),
    );
  });

  it("says each holiday once and that weekend days stand beside it, up to its last day", () => {
    expect(sayRun(made, D("2027-04-03"), D("2027-04-05"), "moves-end")).toEqual({
      fact: {
        kind: "special-days",
        from: D("2027-04-03"),
        to: D("2027-04-05"),
        what: { zh: "清明节及周末", en: "Tomb-Sweeping Day and weekend" },
        effect: "moves-end",
        weekend: false,
      },
      text: {
        zh: "2027-04-03 至 2027-04-05 共 3 日，清明节及周末，顺延（国办 2027 年放假通知）",
        en: "2027-04-03 to 2027-04-05, 3 days: Tomb-Sweeping Day and weekend; moved on (State Council General Office holiday notice for 2027)",
      },
    });
    expect(sayRun(made, D("2024-05-01"), D("2024-05-05"), "not-counted").text.zh).toBe(
      "2024-05-01 至 2024-05-05 共 5 日，劳动节，不计入（国办 2024 年放假通知）",
    );
  });

  it("of a weekend alone names no notice", () => {
    expect(sayRun(made, D("2024-03-02"), D("2024-03-03"), "not-counted").text.zh).toBe(
      "2024-03-02 至 2024-03-03 为周末，不计入",
    );
  });
});
