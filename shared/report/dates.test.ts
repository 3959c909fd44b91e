// Days in the words of papers.
import { expect, it } from "vitest";
import { datesIn, dayText, englishDatesIn, spanText } from "./dates.ts";

it("writes days as papers do", () => {
  expect(dayText("2024-02-04")).toEqual({ zh: "2024年2月4日", en: "4 February 2024" });
  expect(dayText("not a day")).toEqual({ zh: "not a day", en: "not a day" });
});

it("writes the days inside a text, without the spaces of the screen", () => {
  expect(datesIn("第 15 日为 2024-02-19")).toBe("第15日为2024年2月19日");
  expect(englishDatesIn("due 2024-02-19.")).toBe("due 19 February 2024.");
});

it("keeps what is not exact inexact", () => {
  expect(spanText("2024-02")).toEqual({ zh: "2024年2月", en: "February 2024" });
  expect(spanText("2024-02-04/2024-03-05")).toEqual({
    zh: "2024年2月4日至2024年3月5日之间",
    en: "between 4 February 2024 and 5 March 2024",
  });
  expect(spanText("../2024-03-05")?.zh).toBe("2024年3月5日或者之前");
  expect(spanText(undefined)).toBeNull();
});
