// Ends of periods: the golden vectors, the readings, missing calendars, and properties over many starts.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "./civil.ts";
import type { PeriodSpec, RollMode } from "./period.ts";
import { endOfPeriod } from "./period.ts";
import { VECTORS } from "./vectors.ts";
import { shippedCalendar as cal } from "./workdays.ts";

const D = (text: string): number => parseDay(text) ?? Number.NaN;
const iso = (day: number | null): string | null => (day === null ? null : formatDay(day));
const due = (start: string, spec: PeriodSpec, mode?: RollMode): string | null =>
  iso(endOfPeriod(cal, D(start), spec, mode).due);
const days = (n: number, roll = true): PeriodSpec => ({ unit: "days", n, roll });

describe("golden vectors", () => {
  it.each(VECTORS)("$id: $start", (vector) => {
    const end = endOfPeriod(cal, D(vector.start), vector.spec);
    expect(iso(end.raw)).toBe(vector.raw);
    expect(iso(end.due)).toBe(vector.due);
    for (const wrong of vector.wrong ?? []) expect(iso(end.due)).not.toBe(wrong);
  });
});

describe("readings of the roll", () => {
  it("rolls past a plain weekend, unless a weekend is no holiday or nothing rolls", () => {
    expect(due("2024-02-21", days(10))).toBe("2024-03-04");
    expect(due("2024-02-21", days(10), "weekend-is-no-holiday")).toBe("2024-03-02");
    expect(due("2024-02-21", days(10), "unrolled")).toBe("2024-03-02");
  });

  it("rolls past a holiday to the first day that is none, be it a plain weekend day", () => {
    expect(due("2019-03-26", days(10))).toBe("2019-04-08");
    expect(due("2019-03-26", days(10), "weekend-is-no-holiday")).toBe("2019-04-06");
    expect(due("2019-03-26", days(10), "unrolled")).toBe("2019-04-05");
  });

  it("rolls past weekend days inside a holiday under both", () => {
    expect(due("2025-09-24", days(10), "weekend-is-no-holiday")).toBe("2025-10-09");
  });

  it("leaves a made-up working day and working days alone under every reading", () => {
    for (const mode of ["rolled", "unrolled", "weekend-is-no-holiday"] as const) {
      expect(due("2024-01-25", days(10), mode)).toBe("2024-02-04");
      expect(due("2024-02-07", { unit: "working-days", n: 3, roll: false }, mode)).toBe("2024-02-18");
    }
  });

  it("does not roll where the period does not", () => {
    expect(due("2025-09-24", days(10, false))).toBe("2025-10-04");
    expect(due("2025-09-24", days(10, false), "weekend-is-no-holiday")).toBe("2025-10-04");
  });
});

describe("a missing calendar", () => {
  it("gives no rolled date outside, and every unrolled one", () => {
    for (const start of ["2012-06-01", "2026-12-20", "2027-05-01", "2031-01-01"]) {
      expect(due(start, days(15)), start).toBeNull();
      expect(due(start, days(15), "weekend-is-no-holiday"), start).toBeNull();
      expect(due(start, days(15), "unrolled"), start).not.toBeNull();
      expect(due(start, days(15, false)), start).not.toBeNull();
      expect(due(start, { unit: "months", n: 3, roll: false }), start).not.toBeNull();
    }
  });

  it("does not need the calendar of the start for a period of days", () => {
    expect(due("2012-12-20", days(15))).toBe("2013-01-04");
    expect(due("2012-12-20", { unit: "months", n: 1, roll: true })).toBe("2013-01-21");
    expect(due("2012-12-20", { unit: "working-days", n: 3, roll: true })).toBeNull();
  });

  it("keeps the earliest possible day of working days", () => {
    expect(iso(endOfPeriod(cal, D("2026-12-30"), { unit: "working-days", n: 3, roll: true }).raw)).toBe("2027-01-02");
  });
});

describe("properties", () => {
  const start = fc.integer({ min: cal.first - 400, max: cal.last + 400 });
  const spec: fc.Arbitrary<PeriodSpec> = fc.record({
    unit: fc.constantFrom("days", "working-days", "months"),
    n: fc.integer({ min: 0, max: 40 }),
    roll: fc.boolean(),
  });
  const mode = fc.constantFrom<RollMode>("rolled", "unrolled", "weekend-is-no-holiday");

  it("is never due before the raw last day, and never on a day off when rolled", () => {
    fc.assert(
      fc.property(start, spec, mode, (day, period, how) => {
        const end = endOfPeriod(cal, day, period, how);
        if (end.due === null) return;
        expect(end.due).toBeGreaterThanOrEqual(end.raw);
        const looked =
          (period.unit === "working-days" && period.n > 0) ||
          (period.roll && how === "rolled" && period.unit !== "working-days");
        if (looked) expect(cal.isWorkingDay(end.due)).toBe(true);
      }),
    );
  });

  it("never ends earlier for a later start", () => {
    fc.assert(
      fc.property(start, spec, mode, (day, period, how) => {
        const one = endOfPeriod(cal, day, period, how);
        const next = endOfPeriod(cal, day + 1, period, how);
        expect(next.raw).toBeGreaterThanOrEqual(one.raw);
        if (one.due !== null && next.due !== null) expect(next.due).toBeGreaterThanOrEqual(one.due);
      }),
    );
  });

  it("orders the readings: unrolled, weekend no holiday, rolled", () => {
    fc.assert(
      fc.property(fc.integer({ min: cal.first, max: cal.last - 60 }), fc.integer({ min: 1, max: 40 }), (day, n) => {
        const at = (how: RollMode): number => endOfPeriod(cal, day, days(n), how).due ?? Number.NaN;
        expect(at("unrolled")).toBeLessThanOrEqual(at("weekend-is-no-holiday"));
        expect(at("weekend-is-no-holiday")).toBeLessThanOrEqual(at("rolled"));
      }),
    );
  });

  it("refuses a length that is none", () => {
    for (const n of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => endOfPeriod(cal, 0, days(n))).toThrow(RangeError);
    }
  });
});
