import { expect, it } from "vitest";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { oddDaysOf } from "./days-off.ts";

const odd = (from: string, to: string) => oddDaysOf(shippedCalendar, from, to).map(({ zh }) => zh);

it("names the days off of a week as one run, and the weekend day that is worked", () => {
  expect(odd("2024-04-29", "2024-05-05")).toEqual(["2024-05-01 至 2024-05-05 周日，劳动节假期"]);
  expect(odd("2024-05-06", "2024-05-12")).toEqual(["2024-05-11 周六（补班）"]);
  expect(odd("2026-10-05", "2026-10-11")).toEqual([
    "2026-10-05 至 2026-10-07 周三，国庆节假期",
    "2026-10-10 周六（补班）",
  ]);
});

it("says nothing of an ordinary week, nor of one of a year without a notice", () => {
  expect(odd("2026-11-30", "2026-12-06")).toEqual([]);
  expect(odd("2031-01-06", "2031-01-12")).toEqual([]);
});
