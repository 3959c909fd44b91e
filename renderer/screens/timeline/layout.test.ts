// Rows without overlaps, for every published case, at every zoom and in both languages; and the ticks of the axis.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import { formatDay, parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { parseCase } from "../../../shared/case/validate.ts";
import { layoutOf, ROW } from "./layout.ts";
import type { Timeline } from "./model.ts";
import { clampPerDay, dayAt, fittedEnd, fitting, scaleOf, ticksOf, xOf } from "./scale.ts";
import { labelOf } from "./sentences.ts";
import { timelineOf } from "./timeline-of.ts";

const AS_OF = "2024-04-04";
const FOLDER = new URL("../../../examples/", import.meta.url);

function example(name: string): Timeline {
  const read = parseCase(readFileSync(new URL(name, FOLDER), "utf8"));
  if (!read.ok) throw new TypeError(name);
  const asOf = parseDay(AS_OF) ?? 0;
  return timelineOf(read.case, auditCase(read.case, { asOf, calendar: shippedCalendar }), asOf);
}

const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

describe.each(NAMES)("%s", (name) => {
  const timeline = example(name);
  it.each([280, 1280])("has no overlaps on a view of %i pixels, at any zoom, in either language", (width) => {
    for (const zoom of [1, 4, 30]) {
      const perDay = clampPerDay(fitting(timeline.focus, width) * zoom, timeline.extent);
      const scale = scaleOf(timeline.extent, perDay, width);
      for (const lang of ["zh", "en"] as const) {
        const layout = layoutOf(timeline, scale, (item) => labelOf(item, AS_OF)[lang], width);
        const placed = layout.sections.flatMap((section) => section.placed);
        expect(placed.length).toBe(
          timeline.marks.length + timeline.bars.length + timeline.slots.length + timeline.stretches.length,
        );
        for (const a of placed) {
          for (const b of placed) {
            if (a === b || Math.abs(a.y - b.y) >= ROW) continue;
            const [left, right] = a.taken[0] <= b.taken[0] ? [a, b] : [b, a];
            expect(left.taken[1]).toBeLessThan(right.taken[0]);
          }
        }
        expect(Math.max(...placed.map(({ y }) => y))).toBeLessThan(layout.height);
        // No label is cut by the end of the sheet, nor of what is begun in the view that fits all by the end of that.
        const end = fittedEnd(scale, timeline.focus, width);
        for (const { item, x1, taken } of placed)
          if (item.kind !== "stretch")
            expect(taken[1]).toBeLessThanOrEqual(Math.max(x1 + 8 < end ? end : scale.width, x1));
      }
    }
  });
});

it("there are published cases to try", () => expect(NAMES.length).toBeGreaterThan(15));

describe("the axis", () => {
  const extent = { lo: parseDay("2016-05-27") ?? 0, hi: parseDay("2026-11-23") ?? 0 };

  it("turns days into pixels and back", () => {
    const scale = scaleOf(extent, 1.7, 800);
    for (const day of [extent.lo, extent.lo + 1000, extent.hi])
      expect(dayAt(scale, xOf(scale, day))).toBeCloseTo(day, 6);
  });

  it("never grows wider than can be drawn", () => {
    expect(scaleOf(extent, clampPerDay(1e9, extent), 800).width).toBeLessThan(70_000);
  });

  it.each([0.05, 0.2, 0.5, 1, 2, 5, 10, 26, 48])(
    "has ticks in order that leave room for their labels at %f pixels a day",
    (perDay) => {
      const ticks = ticksOf(perDay, extent.lo, Math.min(extent.hi, extent.lo + 60_000 / perDay));
      expect(ticks.length).toBeGreaterThan(0);
      const gaps = ticks.slice(1).map(({ day }, index) => (day - (ticks[index]?.day ?? 0)) * perDay);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(perDay >= 40 / 7 ? 26 : 36);
    },
  );

  it("names the month that a year begins with, below the year", () => {
    const from = parseDay("2023-12-01") ?? 0;
    expect(ticksOf(2, from, from + 70).map(({ also }) => also?.zh)).toEqual([undefined, "1月", undefined]);
    expect(ticksOf(0.05, from, from + 4000).every(({ also }) => also === undefined)).toBe(true);
  });

  it("marks new years, and new months where days are shown", () => {
    const from = parseDay("2023-12-01") ?? 0;
    const months = ticksOf(2, from, from + 70);
    expect(months.map(({ day, major }) => [formatDay(day), major])).toEqual([
      ["2023-12-01", false],
      ["2024-01-01", true],
      ["2024-02-01", false],
    ]);
    expect(
      ticksOf(8, from, from + 40)
        .filter(({ major }) => major)
        .map(({ label }) => label.zh),
    ).toEqual(["2023年12月", "2024年1月"]);
  });
});
