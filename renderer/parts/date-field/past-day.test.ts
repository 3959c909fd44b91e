import { describe, expect, it } from "vitest";
import { PAST_DAY, pastDay } from "./past-day.ts";

describe("the day on which something was done", () => {
  it.each(["2024-03-01", "2024年3月1日", "2024.3.1"])("is read as %s is typed", (typed) => {
    expect(pastDay(typed, "2024-03-01")).toEqual({ day: "2024-03-01" });
  });

  it.each(["", "不知道", "2024年3月", "2024-02-30", "3月初"])("is asked for where %s names no exact day", (typed) => {
    expect(pastDay(typed, "2024-03-01")).toEqual({ fault: PAST_DAY.needed });
  });

  it("is none that is still to come", () => {
    expect(pastDay("2024-03-02", "2024-03-01")).toEqual({ fault: PAST_DAY.ahead });
  });
});
