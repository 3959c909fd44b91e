// One day, month, year or named part of them as people write it: 2023年3月5日, 5 March 2023, 2023年3月上旬, Q1 2023.

import { dayOf, daysInMonth, weekday as weekdayOf } from "../calendar/civil.ts";
import type { Span } from "../calendar/edtf.ts";
import { withoutBeside } from "./date-words-beside.ts";

/** What has been written of a date; `part` narrows a month to ten days of it, or a year to a half or a quarter. */
export interface Point {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly part: "early" | "middle" | "late" | "half-1" | "half-2" | "q1" | "q2" | "q3" | "q4" | null;
  /** The weekday that was written beside it, 0 is Sunday. */
  readonly weekday: number | null;
}

/** Why no date can be read: the caller has the words. */
export type PointFault =
  | "not-a-date"
  | "no-such-month"
  | "no-such-day"
  | "no-year"
  | "two-digit-year"
  | "order"
  | "relative"
  | "weekday"
  | "zone"
  | "lunar"
  | "edge-of-year";

const MONTH_NAMES: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** 旬 are ten days each by definition; 月初, mid-March and the like are not, and leave the whole month. */
const TENTHS: Readonly<Record<string, Point["part"]>> = {
  上旬: "early",
  中旬: "middle",
  下旬: "late",
  上半年: "half-1",
  下半年: "half-2",
  "first half of": "half-1",
  "second half of": "half-2",
  一: "q1",
  二: "q2",
  三: "q3",
  四: "q4",
  "1": "q1",
  "2": "q2",
  "3": "q3",
  "4": "q4",
};

const IN_MONTH = "(?<part>early|mid|middle|late|beginning of|middle of|end of)";

const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/u,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?$/u,
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:份)?(?<day>\d{1,2})[日号]?$/u,
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:份)?(?<part>上旬|中旬|下旬|初|中|底|末)?$/u,
  /^(?<year>\d{4})年?$/u,
  /^(?<year>\d{4})年(?<part>上半年|下半年)$/u,
  /^(?<year>\d{4})年第?(?<part>[一二三四1-4])季度$/u,
  /^(?<day>\d{1,2})[日号]?$/u,
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (?<year>\\d{4}))?$`, "u"),
  new RegExp(`^${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?$`, "u"),
  new RegExp(`^(?:${IN_MONTH}[ -])?${MONTH}(?:,? (?<year>\\d{4}))?$`, "u"),
  /^(?<part>first half of|second half of) (?<year>\d{4})$/u,
  /^q(?<part>[1-4])[ /-]?(?<year>\d{4})$/u,
  /^(?<year>\d{4})[ /-]?q(?<part>[1-4])$/u,
];

const RELATIVE =
  /昨天|今天|明天|前天|去年|今年|前年|上个?月|本月|上周|本周|yesterday|today|tomorrow|last |this |ago\b/u;

/** Days of the lunar calendar, and feasts that follow it. */
const LUNAR =
  /农历|阴历|旧历|正月|冬月|腊月|闰|初[一二三四五六七八九十]|廿|除夕|大年|春节|元宵|端午|中元|中秋|重阳|小年|lunar|spring festival|chinese new year|mid-autumn|dragon boat/u;
/** 年底 may be December, or the weeks before the Spring Festival; 年初 any of the first months. */
const EDGE_OF_YEAR =
  /年(?:底|末|终|初|中)$|^(?:early|late|mid|(?:the )?(?:beginning|start|middle|end) of)[ -](?:in )?\d{4}$|^\d{4}年?(?:伊始|岁末|年关)$/u;

/** Reads one point, in the one form of `simplify`. */
export function readPoint(written: string): Point | PointFault {
  if (RELATIVE.test(written)) return "relative";
  if (LUNAR.test(written)) return "lunar";
  if (EDGE_OF_YEAR.test(written)) return "edge-of-year";
  const { text, weekday, zone } = withoutBeside(written);
  if (zone) return "zone";
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/u.test(text)) return "order";
  if (/^\d{2}[-/.年]\d{1,2}月?(?:[-/.]?\d{1,2})?[日号]?$/u.test(text)) return "two-digit-year";
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups !== undefined) return { ...pointOf(groups), weekday };
  }
  return "not-a-date";
}

function pointOf(groups: Readonly<Record<string, string | undefined>>): Omit<Point, "weekday"> {
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const name = groups["name"];
  return {
    year: number(groups["year"]),
    month: name === undefined ? number(groups["month"]) : MONTH_NAMES.indexOf(name.slice(0, 3)) + 1,
    day: number(groups["day"]),
    part: TENTHS[groups["part"] ?? ""] ?? null,
  };
}

const HALVES = { "half-1": [1, 6], "half-2": [7, 12], q1: [1, 3], q2: [4, 6], q3: [7, 9], q4: [10, 12] } as const;

/** The days a point may be; refused where the year is missing, there is no such day, or it is another weekday. */
export function spanOfPoint({ year, month, day, part, weekday }: Point): Span | PointFault {
  if (year === null) return month === null && day === null ? "not-a-date" : "no-year";
  if (month === null) {
    if (day !== null) return "not-a-date";
    const [first, last] = part !== null && part in HALVES ? HALVES[part as keyof typeof HALVES] : [1, 12];
    return { lo: dayOf(year, first, 1), hi: dayOf(year, last, daysInMonth(year, last)) };
  }
  if (month < 1 || month > 12) return "no-such-month";
  const length = daysInMonth(year, month);
  if (day !== null) {
    if (day < 1 || day > length) return "no-such-day";
    const exact = dayOf(year, month, day);
    return weekday !== null && weekday !== weekdayOf(exact) ? "weekday" : { lo: exact, hi: exact };
  }
  const from = part === "late" ? 21 : part === "middle" ? 11 : 1;
  const to = part === "early" ? 10 : part === "middle" ? 20 : length;
  return { lo: dayOf(year, month, from), hi: dayOf(year, month, to) };
}
