import { describe, expect, it } from "vitest";
import { still, textOf } from "../still.fixture.tsx";
import { MonthSheet } from "./month-sheet.tsx";

const sheet = (lang: "zh" | "en", day: string): string =>
  still(lang, <MonthSheet day={day} today="2024-02-18" onChoose={() => undefined} onClose={() => undefined} />);
const cell = (markup: string, day: string): string =>
  new RegExp(`<button[^>]*data-day="${day}".*?</button>`, "u").exec(markup)?.[0] ?? "";

describe("the month at a date field", () => {
  it("marks days off, holidays and days worked by notice, in words too", () => {
    const markup = sheet("zh", "2024-02-05");
    expect(textOf(markup)).toContain("2024年2月");
    expect(cell(markup, "2024-02-12")).toContain("休");
    expect(cell(markup, "2024-02-18")).toMatch(/班/u);
    expect(cell(markup, "2024-02-18")).toContain("周日（补班）");
    expect(cell(markup, "2024-02-24")).toContain("ms-off");
    expect(cell(markup, "2024-02-21")).toContain('class="ms-day"');
    expect(cell(sheet("en", "2024-02-05"), "2024-02-18")).toContain("working day by notice");
  });

  it("has one stop of the Tab key, the day it begins at, and says which day is today", () => {
    const markup = sheet("zh", "2024-02-05");
    expect(markup.match(/tabindex="0"/giu)).toHaveLength(1);
    expect(cell(markup, "2024-02-05")).toMatch(/tabindex="0"/iu);
    expect(cell(markup, "2024-02-18")).toContain('aria-current="date"');
  });

  it("marks nothing in a year without a notice, and says so", () => {
    const markup = sheet("zh", "2031-03-03");
    expect(textOf(markup)).toContain("放假通知还没有导入");
    expect(markup).not.toContain("ms-off");
    expect(textOf(sheet("zh", "2024-02-05"))).not.toContain("放假通知还没有导入");
  });
});
