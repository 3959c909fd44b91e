import { describe, expect, it } from "vitest";
import { article } from "../../../shared/law/index.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { presetsOn } from "./presets.ts";

const PRESETS = presetsOn(parseDay("2026-11-23") ?? 0);

/** The numbers as the articles write them. */
const WRITTEN: Readonly<Record<string, string>> = {
  "days 10": "十日",
  "days 15": "十五日",
  "days 20": "20日",
  "workingDays 3": "三个工作日",
  "months 2": "两个月",
  "months 6": "六个月",
};

describe("the common periods", () => {
  it("stand in the article that each names, with that number", () => {
    for (const { basis, length, unit } of PRESETS) {
      const paragraphs = article(basis.instrument, basis.version ?? "", basis.article)?.paragraphs ?? [];
      const cited = paragraphs.filter(({ n }) => basis.paragraph === null || n === null || n === basis.paragraph);
      const text = cited.map(({ zh }) => zh ?? "").join("");
      expect(text, JSON.stringify(basis)).toContain(WRITTEN[`${unit} ${length}`]);
    }
  });

  it("roll unless they count working days, and have names of their own", () => {
    expect(PRESETS.every(({ unit, roll }) => roll === (unit !== "workingDays"))).toBe(true);
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  });
});
