import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { viewsWith } from "../findings/views.fixture.ts";
import { widthOf } from "../../base/text-width.ts";
import { placed } from "./labels.ts";
import { type Ruled, rulerOf, type Stretch } from "./ruler.ts";

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const exactly = (iso: string) => ({ earliest: iso, latest: iso });
const cells = ({ from, to }: Stretch): readonly string[] =>
  Array.from({ length: to - from }, (_cell, index) => formatDay(from + index + 1));

/** Ten days from a service on 22 April 2024: the tenth falls into the holiday of 1 to 5 May. */
const MOVED: Ruled = {
  status: "running",
  done: null,
  daysLate: null,
  period: {
    start: exactly("2024-04-22"),
    length: 10,
    unit: "days",
    rawEnd: exactly("2024-05-02"),
    end: exactly("2024-05-06"),
    moved: true,
  },
};
const LATE: Ruled = {
  status: "breach",
  done: exactly("2024-04-18"),
  daysLate: { min: 7, max: 7 },
  period: {
    start: exactly("2024-03-27"),
    length: 15,
    unit: "days",
    rawEnd: exactly("2024-04-11"),
    end: exactly("2024-04-11"),
    moved: false,
  },
};
const draw = (ruled: Ruled, asOf = "2024-05-01") => rulerOf(ruled, asOf, shippedCalendar);

describe("the day ruler", () => {
  it("shows the period from its trigger to its end, a tick a day, and today within it", () => {
    const ruler = draw(MOVED);
    expect(ruler).toMatchObject({
      from: day("2024-04-22"),
      to: day("2024-05-06"),
      asOf: day("2024-05-01"),
      late: null,
    });
    expect(ruler.ticks).toHaveLength(15);
    expect(ruler.past).toEqual({ from: day("2024-04-22"), to: day("2024-05-01") });
  });

  it("hatches weekends and holidays, and no weekend day that is worked", () => {
    expect(draw(MOVED).daysOff.flatMap(cells)).toEqual([
      "2024-04-27",
      "2024-05-01",
      "2024-05-02",
      "2024-05-03",
      "2024-05-04",
      "2024-05-05",
    ]);
  });

  it("hatches as late the days after the end of a breach, as many as the finding says", () => {
    const ruler = draw(LATE);
    expect(ruler.late).toEqual({ from: day("2024-04-11"), to: day("2024-04-18") });
    expect(ruler).toMatchObject({ to: day("2024-04-18"), asOf: null });
  });

  it("shows nothing as late that is not beyond doubt", () => {
    for (const status of ["contestable", "undetermined", "running", "in-order", "advice"] as const)
      expect(draw({ ...LATE, status }).late).toBeNull();
    const either = { ...LATE, period: { ...LATE.period, end: { earliest: "2024-04-11", latest: "2024-04-16" } } };
    // Late by two days at least, seven at most: two are hatched, after the last day on which it may have ended.
    expect(draw({ ...either, daysLate: { min: 2, max: 7 } }).late).toEqual({
      from: day("2024-04-16"),
      to: day("2024-04-18"),
    });
    const open = { ...LATE, period: { ...LATE.period, end: { earliest: "2024-04-11", latest: null } } };
    expect(draw(open).late).toBeNull();
  });

  it("fades where the start or the end is uncertain, and says where nothing bounds it", () => {
    const span = {
      ...MOVED,
      period: {
        ...MOVED.period,
        start: { earliest: "2024-04-20", latest: "2024-04-22" },
        end: { earliest: "2024-04-30", latest: "2024-05-06" },
      },
    };
    expect(draw(span)).toMatchObject({
      sure: { from: day("2024-04-22"), to: day("2024-04-30") },
      faint: [
        { from: day("2024-04-20"), to: day("2024-04-22") },
        { from: day("2024-04-30"), to: day("2024-05-06") },
      ],
      openStart: false,
      openEnd: false,
    });
    const open = {
      ...MOVED,
      period: { ...MOVED.period, start: null, end: { earliest: "2024-05-06", latest: null }, moved: null },
    };
    expect(draw(open)).toMatchObject({ sure: null, openStart: true, openEnd: true });
  });

  it("has a tick a week over sixty days, and hatches only the days off that moved the end", () => {
    const years = {
      ...MOVED,
      period: {
        start: exactly("2022-05-01"),
        length: 2,
        unit: "years" as const,
        rawEnd: exactly("2024-05-01"),
        end: exactly("2024-05-06"),
        moved: true,
      },
    };
    const { ticks, daysOff } = draw(years);
    expect(new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0)))).toEqual(new Set([7]));
    expect(daysOff.flatMap(cells)).toEqual(["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04", "2024-05-05"]);
  });

  it("keeps everything inside its days for every period of every finding and reading", () => {
    const views = viewsWith([]);
    let drawn = 0;
    for (const { audit } of views) {
      for (const finding of audit.findings) {
        for (const { status, period } of [finding, ...finding.readings]) {
          if (period === null) continue;
          const ruler = rulerOf({ ...pick(finding), status, period }, audit.asOf, shippedCalendar);
          const stretches = [ruler.sure, ruler.past, ruler.late, ruler.done, ...ruler.faint, ...ruler.daysOff];
          for (const stretch of stretches.filter((one) => one !== null)) {
            expect(stretch.from).toBeGreaterThanOrEqual(ruler.from);
            expect(stretch.to).toBeLessThanOrEqual(ruler.to);
            expect(stretch.from).toBeLessThanOrEqual(stretch.to);
          }
          expect(ruler.from).toBeLessThan(ruler.to);
          drawn += 1;
        }
      }
    }
    expect(drawn).toBeGreaterThan(30);
  });
});

const pick = ({ done, daysLate }: Finding) => ({ done, daysLate });

describe("the words at the ruler", () => {
  const label = fc.record({
    texts: fc.array(fc.constantFrom("05-06 届满", "04-18 法院答复纠正申请 · 迟 7 天", "today", "2024-04-22"), {
      minLength: 1,
      maxLength: 2,
    }),
    x: fc.integer({ min: 0, max: 700 }),
    line: fc.constantFrom("above" as const, "below" as const),
    strong: fc.boolean(),
  });

  it("never cover one another, never leave the ruler, and the first is there wherever it fits at all", () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 7 }), fc.integer({ min: 240, max: 700 }), (labels, width) => {
        const shown = placed(labels, width);
        const boxes = shown.map(({ text, x, anchor, line }) => {
          const long = widthOf(text);
          const left = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
          return { left, right: left + long, line };
        });
        for (const [index, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(width);
          for (const b of boxes.slice(index + 1))
            if (a.line === b.line) expect(a.right < b.left || b.right < a.left).toBe(true);
        }
        if (labels.length > 0) expect(labels[0]?.texts).toContain(shown[0]?.text);
      }),
    );
  });
});
