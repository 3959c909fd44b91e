// The labels of the axis: never one over another, at any scale and wherever the view begins.
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../shared/calendar/civil.ts";
import { widthOf } from "../../base/text-width.ts";
import { dayAt, labelsAt, scaleOf, ticksOf } from "./scale.ts";

const EXTENT = { lo: dayOf(2019, 11, 20), hi: dayOf(2024, 6, 3) };
const SCALES = [0.05, 0.1, 0.3, 0.6, 1, 1.33, 2, 4, 5.9, 8, 16, 27, 40, 48];

describe.each(["zh", "en"] as const)("labels of the axis in %s", (lang) => {
  it.each(SCALES)("at %f pixels a day stand apart, and name what the view begins in", (perDay) => {
    const scale = scaleOf(EXTENT, perDay, 1000);
    const step = Math.max(1, scale.width / 150);
    for (let from = 0; from < scale.width - 500; from += step) {
      const ticks = ticksOf(perDay, Math.floor(dayAt(scale, from)) - 366, Math.ceil(dayAt(scale, from + 1000)) + 31);
      const texts = ticks.map(({ day, major, label }) => ({ day, major, text: label[lang] }));
      const at = labelsAt(scale, texts, from);
      for (const line of [true, false]) {
        const drawn = texts
          .flatMap(({ major, text }, index) => {
            const x = at[index] ?? null;
            return major === line && x !== null ? [{ x, end: x + widthOf(text) }] : [];
          })
          .toSorted((a, b) => a.x - b.x);
        for (const [index, { x }] of drawn.entries()) {
          if (index > 0) expect(x).toBeGreaterThanOrEqual(drawn[index - 1]?.end ?? 0);
        }
        // Somewhere in the first stretch of the view a year or month is named.
        if (line) expect(drawn.some(({ x }) => x >= from && x < from + 1000)).toBe(true);
      }
    }
  });
});
