import { describe, expect, it } from "vitest";
import { dayAfterKey, monthOf, monthsLater, weeksOf } from "./month.ts";

describe("the month", () => {
  it("is whole weeks from Monday to Sunday that hold every day of it", () => {
    const weeks = weeksOf("2024-02");
    expect(weeks[0]?.[0]).toBe("2024-01-29");
    expect(weeks.at(-1)?.at(-1)).toBe("2024-03-03");
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks.flat().filter((day) => monthOf(day) === "2024-02")).toHaveLength(29);
  });

  it("has four weeks where February begins on a Monday and six where a month spreads", () => {
    expect(weeksOf("2021-02")).toHaveLength(4);
    expect(weeksOf("2024-06")).toHaveLength(5);
    expect(weeksOf("2023-10")).toHaveLength(6);
  });

  it("is travelled by keys across its ends", () => {
    expect(dayAfterKey("2024-02-29", "ArrowRight")).toBe("2024-03-01");
    expect(dayAfterKey("2024-03-01", "ArrowUp")).toBe("2024-02-23");
    expect(dayAfterKey("2024-03-05", "Home")).toBe("2024-03-04");
    expect(dayAfterKey("2024-03-05", "End")).toBe("2024-03-10");
    expect(dayAfterKey("2024-03-10", "End")).toBe("2024-03-10");
    expect(dayAfterKey("2024-03-31", "PageUp")).toBe("2024-02-29");
    expect(dayAfterKey("2024-03-31", "a")).toBeNull();
  });

  it("goes from month to month over the year", () => {
    expect(monthsLater("2024-12", 1)).toBe("2025-01");
    expect(monthsLater("2024-01", -1)).toBe("2023-12");
  });
});
