// Imprecise dates: every allowed form, every kind of error, and the way back to text.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_MAX, EVENT_MIN, formatDay, MAX_DAY, MIN_DAY } from "./civil.ts";
import type { Span } from "./edtf.ts";
import { BIRTH_RANGE, DATE_FORMS, describeSpan, formatSpan, parseSpan } from "./edtf.ts";

function span(text: string): Span {
  const result = parseSpan(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem.en}`);
  return result.span;
}
const ends = (text: string): string => `${formatDay(span(text).lo)} ${formatDay(span(text).hi)}`;
const problem = (text: string): string => {
  const result = parseSpan(text);
  return result.ok ? "" : result.problem.en;
};

describe("parseSpan", () => {
  it.each([
    ["2024-03-05", "2024-03-05 2024-03-05"],
    ["2024-02", "2024-02-01 2024-02-29"],
    ["2023-02", "2023-02-01 2023-02-28"],
    ["2024", "2024-01-01 2024-12-31"],
    ["2024-03-05/2024-03-20", "2024-03-05 2024-03-20"],
    ["2024-03-05/2024-03-05", "2024-03-05 2024-03-05"],
    ["2023-11/2024-02", "2023-11-01 2024-02-29"],
    ["2022/2023", "2022-01-01 2023-12-31"],
    ["2024-03-05/2024-03", "2024-03-05 2024-03-31"],
    ["2024/2024-03-05", "2024-01-01 2024-03-05"],
    ["../2024-03-05", "1949-01-01 2024-03-05"],
    ["../2024-03", "1949-01-01 2024-03-31"],
    ["2024-03-05/..", "2024-03-05 2049-12-31"],
    ["2024/..", "2024-01-01 2049-12-31"],
  ])("%s is %s", (text, expected) => {
    expect(ends(text)).toBe(expected);
  });

  it("marks open ends and only those", () => {
    expect(span("../2024-03-05")).toEqual({ lo: EVENT_MIN, hi: span("2024-03-05").hi, openLo: true });
    expect(span("2024-03-05/..")).toEqual({ lo: span("2024-03-05").lo, hi: EVENT_MAX, openHi: true });
    expect(Object.keys(span("2024-03-05/2024-03-20"))).toEqual(["lo", "hi"]);
  });

  it("takes the open end from the range asked for, and never reverses a span that lies beyond it", () => {
    const birth = parseSpan("../1940-05", BIRTH_RANGE);
    expect(birth.ok && formatSpan(birth.span)).toBe("../1940-05-31");
    expect(birth.ok && birth.span.lo).toBe(MIN_DAY);
    expect(ends("../1940-05-31")).toBe("1940-05-31 1940-05-31");
    expect(ends("2060-01-01/..")).toBe("2060-01-01 2060-01-01");
  });

  it.each([
    ["", "not one of the date forms"],
    ["unknown", "not one of the date forms"],
    ["2024-3-5", "not one of the date forms"],
    ["2024-03-05T10:00", "not one of the date forms"],
    ["2024-03-05Z", "not one of the date forms"],
    ["24-03-05", "not one of the date forms"],
    ["202", "not one of the date forms"],
    ["2024-", "not one of the date forms"],
    [" 2024", "not one of the date forms"],
    ["2024~", "not one of the date forms"],
    ["2024-21", "there is no such month"],
    ["2024-00", "there is no such month"],
    ["2024-13-01", "there is no such month"],
    ["2024-02-30", "there is no such day"],
    ["2023-02-29", "there is no such day"],
    ["2024-03-00", "there is no such day"],
    ["2024-03-20/2024-03-05", "the interval ends before it begins"],
    ["2024-04/2024-03", "the interval ends before it begins"],
    ["2025/2024", "the interval ends before it begins"],
    ["../..", "both ends of the interval are open"],
    ["2024/", "not one of the date forms"],
    ["/2024", "not one of the date forms"],
    ["..", "not one of the date forms"],
    ["2024-03-05/2024-02-30", "there is no such day"],
    ["../2024-02-30", "there is no such day"],
    ["2024-02-30/..", "there is no such day"],
    ["2024/2025/2026", "an interval has one beginning and one end"],
    ["２０２４", "not one of the date forms"],
  ])("refuses %j: %s", (text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  it("never throws, and says in both languages what is wrong", () => {
    const pieces = fc.constantFrom("2024", "-", "02", "30", "/", "..", "1", "é", " ", "2024-02-29");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
        const result = parseSpan(parts.join(""));
        if (result.ok) expect(result.span.lo).toBeLessThanOrEqual(result.span.hi);
        else expect(result.problem.zh).not.toMatch(/[A-Za-z]|^$/);
      }),
    );
    expect(DATE_FORMS.zh).not.toMatch(/[A-Za-z]/);
  });
});

describe("formatSpan and describeSpan", () => {
  it.each([
    ["2024-03-05", "2024-03-05", "2024-03-05", "2024-03-05"],
    ["2023-03", "2023-03", "2023年3月内", "some day in March 2023"],
    ["2024-02-01/2024-02-29", "2024-02", "2024年2月内", "some day in February 2024"],
    ["2024-01/2024-12", "2024", "2024年内", "some day in 2024"],
    [
      "2023-02-01/2023-03-31",
      "2023-02-01/2023-03-31",
      "2023-02-01至2023-03-31之间",
      "between 2023-02-01 and 2023-03-31, both included",
    ],
    ["../2024-03-05", "../2024-03-05", "2024-03-05或之前", "on or before 2024-03-05"],
    ["2024-03-05/..", "2024-03-05/..", "2024-03-05或之后", "on or after 2024-03-05"],
  ])("%s is written %s", (text, iso, zh, en) => {
    expect(formatSpan(span(text))).toBe(iso);
    expect(describeSpan(span(text))).toEqual({ zh, en });
  });

  it("says that a span open at both ends is unknown", () => {
    const open: Span = { lo: EVENT_MIN, hi: EVENT_MAX, openLo: true, openHi: true };
    expect(formatSpan(open)).toBe("../..");
    expect(formatSpan(span("2024-02-01/2024-12-31")), "eleven months are no year").not.toBe("2024");
    expect(formatSpan(span("2024-01-01/2024-11-30"))).not.toBe("2024");
    expect(describeSpan(open)).toEqual({ zh: "日期不明", en: "date unknown" });
  });

  it("reads back what it writes", () => {
    const day = fc.integer({ min: EVENT_MIN, max: EVENT_MAX });
    fc.assert(
      fc.property(day, day, fc.constantFrom("none", "lo", "hi"), (a, b, open) => {
        const lo = open === "lo" ? EVENT_MIN : Math.min(a, b);
        const hi = open === "hi" ? EVENT_MAX : Math.max(a, b);
        const written: Span = {
          lo,
          hi,
          ...(open === "lo" ? { openLo: true as const } : {}),
          ...(open === "hi" ? { openHi: true as const } : {}),
        };
        expect(span(formatSpan(written))).toEqual(written);
      }),
    );
    expect(MAX_DAY).toBeGreaterThan(EVENT_MAX);
  });
});
