// Dates that may be imprecise: the EDTF subset of the case file, as closed spans of days.

import type { Text } from "../text.ts";
import { type Day, dayOf, daysInMonth, EVENT_MAX, EVENT_MIN, formatDay, MIN_DAY, parseDay, partsOf } from "./civil.ts";

/**
 * The days a date may be, both ends included. `openLo` and `openHi` mark an end that the text leaves open; the number
 * there is only the bound of what the program reckons with.
 */
export interface Span {
  readonly lo: Day;
  readonly hi: Day;
  readonly openLo?: true;
  readonly openHi?: true;
}

export type SpanResult = { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly problem: Text };

/** Days an event may have: the ends of an open interval. */
export const EVENT_RANGE: Span = { lo: EVENT_MIN, hi: EVENT_MAX };
/** Days a birth date may have. */
export const BIRTH_RANGE: Span = { lo: MIN_DAY, hi: EVENT_MAX };

/** The allowed forms, for "what is allowed" in an error. */
export const DATE_FORMS: Text = {
  zh: "日期写作2024-03-05、2024-03、2024、2024-03-05/2024-03-20、../2024-03-05或2024-03-05/..",
  en: "a date is written 2024-03-05, 2024-03, 2024, 2024-03-05/2024-03-20, ../2024-03-05 or 2024-03-05/..",
};

const bad = (zh: string, en: string): SpanResult => ({ ok: false, problem: { zh, en } });

const NOT_A_FORM = bad("不是可识别的日期写法", "not one of the date forms");
const NO_SUCH_DAY = bad("没有这一天", "there is no such day");
const NO_SUCH_MONTH = bad("没有这个月份", "there is no such month");
const REVERSED = bad("区间的起止颠倒", "the interval ends before it begins");
const BOTH_OPEN = bad("区间两端都未写明", "both ends of the interval are open");
const TOO_MANY = bad("区间只能有一个起点和一个终点", "an interval has one beginning and one end");

const ASCII_FORM = /^\d{4}(-\d{2}){0,2}$/;

/** One point: a day, a month or a year, as the span of its days. */
function parsePoint(text: string): SpanResult {
  if (!ASCII_FORM.test(text)) return NOT_A_FORM;
  const year = Number(text.slice(0, 4));
  if (text.length === 4) return { ok: true, span: { lo: dayOf(year, 1, 1), hi: dayOf(year, 12, 31) } };
  const month = Number(text.slice(5, 7));
  if (month < 1 || month > 12) return NO_SUCH_MONTH;
  if (text.length === 7) {
    return { ok: true, span: { lo: dayOf(year, month, 1), hi: dayOf(year, month, daysInMonth(year, month)) } };
  }
  const day = parseDay(text);
  return day === null ? NO_SUCH_DAY : { ok: true, span: { lo: day, hi: day } };
}

/**
 * Reads a date of the case file. An open end takes the bound of `range` (the days of events unless told otherwise);
 * where the written end lies beyond that bound, the bound moves there, so that the span is never reversed.
 * Whether the written days lie within `range` is for the caller to check: the message depends on the field.
 */
export function parseSpan(text: string, range: Span = EVENT_RANGE): SpanResult {
  const slash = text.indexOf("/");
  if (slash < 0) return parsePoint(text);
  const left = text.slice(0, slash);
  const right = text.slice(slash + 1);
  if (right.includes("/")) return TOO_MANY;
  if (left === ".." && right === "..") return BOTH_OPEN;
  if (left === "..") {
    const end = parsePoint(right);
    return end.ok ? { ok: true, span: { lo: Math.min(range.lo, end.span.hi), hi: end.span.hi, openLo: true } } : end;
  }
  const begin = parsePoint(left);
  if (!begin.ok) return begin;
  if (right === "..") {
    return { ok: true, span: { lo: begin.span.lo, hi: Math.max(range.hi, begin.span.lo), openHi: true } };
  }
  const end = parsePoint(right);
  if (!end.ok) return end;
  return begin.span.lo > end.span.hi ? REVERSED : { ok: true, span: { lo: begin.span.lo, hi: end.span.hi } };
}

/** What a closed span is a whole one of: a day, a month, a year, or none of them. */
function wholeUnit(span: Span): "day" | "month" | "year" | null {
  if (span.openLo === true || span.openHi === true) return null;
  if (span.lo === span.hi) return "day";
  const lo = partsOf(span.lo);
  const hi = partsOf(span.hi);
  if (lo.year !== hi.year || lo.day !== 1 || hi.day !== daysInMonth(hi.year, hi.month)) return null;
  if (lo.month === hi.month) return "month";
  return lo.month === 1 && hi.month === 12 ? "year" : null;
}

/** The ISO form; `parseSpan` reads it back to the same span. A span open at both ends is `../..`, which no file may hold. */
export function formatSpan(span: Span): string {
  const unit = wholeUnit(span);
  if (unit === "day") return formatDay(span.lo);
  if (unit === "month") return formatDay(span.lo).slice(0, 7);
  if (unit === "year") return formatDay(span.lo).slice(0, 4);
  const lo = span.openLo === true ? ".." : formatDay(span.lo);
  const hi = span.openHi === true ? ".." : formatDay(span.hi);
  return `${lo}/${hi}`;
}

/** Where nothing is known of a day. */
export const DATE_UNKNOWN: Text = { zh: "日期不明", en: "date unknown" };

export const MONTHS_EN: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day as a sentence says it: 2017年5月1日, 1 May 2017. */
export function writtenDay(day: Day): Text {
  const { year, month, day: n } = partsOf(day);
  return { zh: `${year}年${month}月${n}日`, en: `${n} ${MONTHS_EN[month - 1] ?? ""} ${year}` };
}

/** The span in words for people: a day as ISO, a month as 2023年3月内, an interval by its ends. */
export function describeSpan(span: Span): Text {
  const unit = wholeUnit(span);
  const { year, month } = partsOf(span.lo);
  const lo = formatDay(span.lo);
  const hi = formatDay(span.hi);
  if (unit === "day") return { zh: lo, en: lo };
  if (unit === "month") return { zh: `${year}年${month}月内`, en: `some day in ${MONTHS_EN[month - 1] ?? ""} ${year}` };
  if (unit === "year") return { zh: `${year}年内`, en: `some day in ${year}` };
  if (span.openLo === true && span.openHi === true) return DATE_UNKNOWN;
  if (span.openLo === true) return { zh: `${hi}或之前`, en: `on or before ${hi}` };
  if (span.openHi === true) return { zh: `${lo}或之后`, en: `on or after ${lo}` };
  return { zh: `${lo}至${hi}之间`, en: `between ${lo} and ${hi}, both included` };
}
