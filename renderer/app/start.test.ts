import { describe, expect, it } from "vitest";
import { calendarWith, yearsAfterShipped } from "./imported-years.ts";
import { hashAgain, startOf } from "./start.ts";
import { parseDay } from "../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../shared/calendar/workdays.ts";

describe("what the window starts with", () => {
  it("is asked for in the address, else the system's", () => {
    expect(startOf("#/today?lang=en&theme=dark&sample", ["zh-CN"])).toEqual({
      lang: "en",
      theme: "dark",
      sample: true,
    });
    expect(startOf("#/today", ["en-GB", "zh"])).toEqual({ lang: "en", theme: "system", sample: false });
    expect(startOf("", ["zh-TW"])).toEqual({ lang: "zh", theme: "system", sample: false });
    expect(startOf("", ["de-DE"]).lang).toBe("zh");
    expect(startOf("", []).lang).toBe("zh");
  });

  it("is not what nobody offers", () => {
    expect(startOf("#/?lang=fr&theme=pink", ["zh"])).toEqual({ lang: "zh", theme: "system", sample: false });
  });

  it("starts again the same after a lock, with nothing of a case", () => {
    expect(startOf(hashAgain("en", "light"), ["zh"])).toEqual({ lang: "en", theme: "light", sample: false });
    expect(hashAgain("zh", "system")).toBe("#/?lang=zh&theme=system");
  });
});

describe("the calendar of the window", () => {
  const last = shippedCalendar.years.at(-1)?.year ?? 0;
  const next = last + 1;

  it("asks for no year where nothing was imported", () => {
    expect(yearsAfterShipped(`${last}-12-31`)).toEqual([]);
    expect(yearsAfterShipped(`${last + 2}-12-31`)).toEqual([next, last + 2]);
    expect(calendarWith([])).toBe(shippedCalendar);
  });

  it("names the days of an imported notice, and no others", () => {
    const calendar = calendarWith([
      {
        year: next,
        days: [
          { day: `${next}-01-01`, kind: "holiday", name: { zh: "元旦", en: "New Year's Day" } },
          { day: `${next}-01-02`, kind: "workday", name: null },
          { day: `${next}-01-03`, kind: "makeup-workday", name: null },
        ],
      },
    ]);
    const day = (text: string): number => parseDay(text) ?? 0;
    expect(calendar.holidayOf(day(`${next}-01-01`))).toBe("new-year");
    expect(calendar.isWorkingDay(day(`${next}-01-03`))).toBe(true);
    expect(calendar.isWorkingDay(day(`${next + 1}-01-04`))).toBeNull();
    expect(calendar.describe(day("2024-02-18"))).toEqual(shippedCalendar.describe(day("2024-02-18")));
  });
});
