// Dates as people write them, read into the date form of the case file: 2023年3月, 2023年3月1日至10日, before 5 March 2023.

import { EVENT_MAX, EVENT_MIN } from "../calendar/civil.ts";
import { describeSpan, EVENT_RANGE, formatSpan, parseSpan, type Span, DATE_UNKNOWN } from "../calendar/edtf.ts";
import type { Text } from "../text.ts";
import { simplify } from "./date-words-plain.ts";
import { type Point, type PointFault, readPoint, spanOfPoint } from "./date-words-point.ts";

/**
 * How a text was understood. `edtf` is the form of the case file, null where the person says that the day is not known;
 * `understood` echoes it. A text that leaves room for two days is refused with what to write instead, never guessed.
 */
export type DateWords =
  | { readonly ok: true; readonly edtf: string | null; readonly understood: Text }
  | { readonly ok: false; readonly problem: Text; readonly hint: Text };

type Fault = PointFault | "vague" | "reversed" | "out-of-range";

const HOW: Text = {
  zh: "可以写 2023-03-05、2023年3月、2023年3月上旬、2023年3月1日至10日、2023年3月5日之前，或者“不知道”。",
  en: "Write 2023-03-05, March 2023, 1 to 10 March 2023, before 5 March 2023, or “unknown”.",
};

const FAULTS: Readonly<Record<Fault, { readonly problem: Text; readonly hint: Text }>> = {
  "not-a-date": { problem: { zh: "看不出是哪一天。", en: "This does not read as a date." }, hint: HOW },
  "no-such-month": { problem: { zh: "没有这个月份。", en: "There is no such month." }, hint: HOW },
  "no-such-day": {
    problem: { zh: "没有这一天。", en: "There is no such day." },
    hint: { zh: "请核对当月的天数。", en: "Check how many days the month has." },
  },
  "no-year": {
    problem: { zh: "缺少年份。", en: "The year is missing." },
    hint: { zh: "请写明年份，例如 2023年3月5日。", en: "Add the year, as in 5 March 2023." },
  },
  "two-digit-year": {
    problem: { zh: "年份只有两位。", en: "The year has two digits only." },
    hint: { zh: "请写四位年份，例如 2023-03-05。", en: "Write all four digits, as in 2023-03-05." },
  },
  order: {
    problem: { zh: "分不清哪个是月、哪个是日。", en: "Which is the month and which the day cannot be told." },
    hint: { zh: "请按年、月、日的顺序写，例如 2023-03-05。", en: "Write the year first, as in 2023-03-05." },
  },
  relative: {
    problem: { zh: "这种写法要看是哪天写的。", en: "This depends on the day of writing." },
    hint: { zh: "请写出日期，例如 2023-03-05。", en: "Write the date itself, as in 2023-03-05." },
  },
  vague: {
    problem: {
      zh: "“约”“左右”一类的说法，前后可以差多少不清楚。",
      en: "“About” does not say how far off it may be.",
    },
    hint: {
      zh: "请写最早和最晚的一天，例如 2023年2月20日至4月10日；确定在某月的，只写月份；都不能确定的，写“不知道”。",
      en: "Write the first and the last possible day, as in 20 February to 10 April 2023; the month alone where it is certain; else “unknown”.",
    },
  },
  weekday: {
    problem: { zh: "日期与星期对不上。", en: "The day is another weekday than the one beside it." },
    hint: { zh: "请对照文书，看是哪一个抄错了。", en: "Look at the paper for which of the two is wrong." },
  },
  zone: {
    problem: {
      zh: "时间带有别的时区，在中国可能是另一天。",
      en: "The time is of another zone; in China it may be another day.",
    },
    hint: { zh: "请写中国的日期，例如 2023-03-05。", en: "Write the day in China, as in 2023-03-05." },
  },
  lunar: {
    problem: {
      zh: "农历和按农历过的节日，这里不换算。",
      en: "Dates of the lunar calendar, and its feasts, are not converted here.",
    },
    hint: {
      zh: "请查出公历日期再写，例如 2023-03-05；只知道在哪几天之间的，写最早和最晚的一天。",
      en: "Look up the day of the common calendar, as in 2023-03-05, or write the first and the last day that it may be.",
    },
  },
  "edge-of-year": {
    problem: {
      zh: "“年初”“年中”“年底”没有说明是哪几天，年底有时说的是春节前。",
      en: "The beginning, middle or end of a year does not say which days; 年底 can be the weeks before the Spring Festival.",
    },
    hint: {
      zh: "确定在十二月的，写 2023年12月；确定在一月的，写 2023年1月；不确定的，写最早和最晚的一天。",
      en: "Write December 2023 (2023-12) or January 2023 (2023-01) where the month is certain, else the first and the last possible day.",
    },
  },
  reversed: {
    problem: { zh: "起止颠倒。", en: "The end comes before the beginning." },
    hint: { zh: "请先写较早的日期。", en: "Write the earlier date first." },
  },
  "out-of-range": {
    problem: { zh: "日期不在 1949 年至 2049 年之间。", en: "The date is not between 1949 and 2049." },
    hint: { zh: "请核对年份。", en: "Check the year." },
  },
};

const UNKNOWN =
  /^(?:不知道|不清楚|不详|不明|未知|日期不明|日期不详|(?:记不清|记不得|记不起来?|想不起来?|不记得|忘记|忘)了?|没印象|说不清|暂无|暂缺|未填|待查|待核|空|无|[?？]+|-+|—+|\/+|unknown|not known|not sure|don't (?:know|remember)|can't remember|forgot(?:ten)?|no idea|n\/?a|none|null|nil|tbd|0000-00-00|0001-01-01)$/u;
/** Words that move a date by nobody knows how much: what they stand beside bounds nothing. */
const ABOUT =
  /大约|大概|约莫|约(?!定)|大致|估计|可能|好像|似乎|差不多|左右|前后|上下|来着|(?:^|[^a-z])(?:about|around|circa|ca\.?|c\.|approx(?:imately|\.)?|roughly|probably|perhaps|maybe|or so|ish|some time (?:around|near)|near(?:ly)?)(?![a-z])/u;
/** What only says that no day is known of a month or a year that is certain. */
const SOME_DAY =
  /^(?:some day|some time|sometime|at some point) in |(?:(?<=[年月])|(?<=月份))(?:内|某[日天]|的某一?[日天])$/gu;

/** Reads a date as a person wrote it, in Chinese or English, within a range; the empty text is an unknown date. */
export function parseDateWords(text: string, range: Span = EVENT_RANGE): DateWords {
  const plain = simplify(text);
  // Databases write the day that nobody entered as the first they know, some with an hour.
  if (plain === "" || UNKNOWN.test(plain.replace(/ 00:00:00$/u, ""))) {
    return { ok: true, edtf: null, understood: DATE_UNKNOWN };
  }
  const found = spanOf(plain);
  if (typeof found === "string") return { ok: false, ...FAULTS[found] };
  const lo = found.openLo === true ? found.hi : found.lo;
  const hi = found.openHi === true ? found.lo : found.hi;
  if (lo < range.lo || hi > range.hi) return { ok: false, ...FAULTS["out-of-range"] };
  return { ok: true, edtf: formatSpan(found), understood: describeSpan(found) };
}

function spanOf(plain: string): Span | Fault {
  const written = parseSpan(plain);
  if (written.ok) return written.span;
  // A day of which nothing else is known is named by words that these stand in: 春节前后.
  if (ABOUT.test(plain) && /\d/u.test(plain)) return "vague";
  const body = plain.replace(SOME_DAY, "");
  const open = openSpan(body);
  if (open !== null) return open;
  const range = rangeSpan(body);
  if (range !== null) return range;
  return pointSpan(body);
}

function pointSpan(text: string): Span | Fault {
  const written = parseSpan(text);
  if (written.ok) return written.span;
  const point = readPoint(text);
  return typeof point === "string" ? point : spanOfPoint(point);
}

/** Words for "on or before" and "on or after", with what follows or leads them. */
const OPEN: readonly { readonly form: RegExp; readonly end: "lo" | "hi"; readonly strict: boolean }[] = [
  { form: /^(?:不晚于|不迟于|截至|截止到?)(?<rest>.+)$/u, end: "hi", strict: false },
  { form: /^(?<rest>.+?)(?:或之前|或者之前|或以前|及以前|及之前|（含）以前)$/u, end: "hi", strict: false },
  { form: /^(?<rest>.+?)(?:之前|以前|前)$/u, end: "hi", strict: true },
  { form: /^(?:on or before|by|until|up to|no later than|not later than) (?<rest>.+)$/u, end: "hi", strict: false },
  { form: /^before (?<rest>.+)$/u, end: "hi", strict: true },
  { form: /^(?:不早于)(?<rest>.+)$/u, end: "lo", strict: false },
  { form: /^(?:自|从)?(?<rest>.+?)(?:或之后|或者之后|或以后|及以后|及之后|起)$/u, end: "lo", strict: false },
  { form: /^(?<rest>.+?)(?:之后|以后|后)$/u, end: "lo", strict: true },
  { form: /^(?:on or after|since|no earlier than|not earlier than) (?<rest>.+)$/u, end: "lo", strict: false },
  { form: /^from (?<rest>.+) on(?:wards?)?$/u, end: "lo", strict: false },
  { form: /^after (?<rest>.+)$/u, end: "lo", strict: true },
];

function openSpan(text: string): Span | Fault | null {
  for (const { form, end, strict } of OPEN) {
    const rest = form.exec(text)?.groups?.["rest"];
    if (rest === undefined) continue;
    const span = pointSpan(rest.trim());
    if (typeof span === "string") return span;
    // "Before March" ends with February; "before 5 March" is kept a day wide, since usage differs on the day itself.
    const outside = strict && span.lo !== span.hi;
    if (end === "hi") return { lo: EVENT_MIN, hi: outside ? span.lo - 1 : span.hi, openLo: true };
    return { lo: outside ? span.hi + 1 : span.lo, hi: EVENT_MAX, openHi: true };
  }
  return null;
}

const RANGES: readonly RegExp[] = [
  // 2023.3.5-3.10, 2023/3/5-10
  /^(?<from>\d{4}(?<dot>[./])\d{1,2}\k<dot>\d{1,2}) ?(?:-|至|到|~|—+|–) ?(?<to>(?:\d{1,2}\k<dot>)?\d{1,2})$/u,
  /^(?:从|自)?(?<from>[^至到~—–]+?) ?(?:至|到|~|—+|–) ?(?<to>[^至到~—–]+?)(?:之间|期间)?$/u,
  /^(?:从|自)?(?<from>.+?)(?:和|与|、)(?<to>.+?)之间$/u,
  /^between (?<from>.+) and (?<to>.+?)(?:, both included)?$/u,
  /^(?:from )?(?<from>.+?) (?:to|through|until|-) (?<to>.+)$/u,
  // 2023年3月或4月: one of them, and all between where they do not follow each other.
  /^(?<from>.+?)(?:或者?|还是)(?<to>.+)$/u,
  /^(?<from>.+?) or (?<to>.+)$/u,
  /^(?<from>\d{4}(?:-\d{1,2}){0,2})\/(?<to>\d{4}(?:-\d{1,2}){0,2})$/u,
  // 1-10 March 2023, 3月1-10日, 3月-5月
  /^(?<from>\d{1,2})-(?<to>\d{1,2} [a-z].*)$/u,
  /^(?<from>.*月(?:\d{1,2}[日号]?)?)-(?<to>.+)$/u,
  /^(?<from>[a-z]+ \d{1,2})-(?<to>\d{1,2}, ?\d{4})$/u,
];

/** 2023年3至5月: the month has its sign after the second figure alone. */
const SHARED_SIGN = /^(?:从|自)?\d{4}年\d{1,2}(?= ?(?:至|到|~|-|—+|–) ?\d{1,2}月)/u;

function rangeSpan(written: string): Span | Fault | null {
  const text = written.replace(SHARED_SIGN, "$&月");
  for (const form of RANGES) {
    const { from, to } = form.exec(text)?.groups ?? {};
    if (from === undefined || to === undefined) continue;
    return between(from.trim(), to.trim());
  }
  return null;
}

/** From one point to another; each takes the year and the month it leaves out from the other. */
function between(from: string, to: string): Span | Fault {
  const first = readPoint(from);
  const last = readEnd(to, first);
  if (typeof first === "string") return first;
  if (typeof last === "string") return last;
  const [start, end] = overNewYear(completed(first, last), completed(last, first), first, last);
  const lo = spanOfPoint(start);
  const hi = spanOfPoint(end);
  if (typeof lo === "string") return lo;
  if (typeof hi === "string") return hi;
  return lo.lo > hi.hi ? "reversed" : { lo: lo.lo, hi: hi.hi };
}

/** 2023年12月28日至1月5日: of two ends around the turn of a year with one year between them, the other has its neighbour. */
function overNewYear(start: Point, end: Point, first: Point, last: Point): readonly [Point, Point] {
  const isTurn = (start.month ?? 0) >= 11 && (end.month ?? 12) <= 2 && start.year !== null && start.year === end.year;
  if (!isTurn || (first.year === null) === (last.year === null)) return [start, end];
  return first.year === null
    ? [{ ...start, year: (start.year ?? 0) - 1 }, end]
    : [start, { ...end, year: (end.year ?? 0) + 1 }];
}

/** The end of a range: `10, 2023` has its month before, `3.10` its year. */
function readEnd(text: string, first: Point | PointFault): Point | PointFault {
  if (typeof first === "string") return readPoint(text);
  const { day, year } = /^(?<day>\d{1,2}),? (?<year>\d{4})$/u.exec(text)?.groups ?? {};
  const plain = { part: null, weekday: null } as const;
  if (day !== undefined) return { ...plain, year: Number(year), month: first.month, day: Number(day) };
  const short = /^(?<month>\d{1,2})[./](?<on>\d{1,2})$/u.exec(text)?.groups;
  if (short === undefined || first.year === null || first.day === null) return readPoint(text);
  return { ...plain, year: null, month: Number(short["month"]), day: Number(short["on"]) };
}

const completed = (point: Point, other: Point): Point => ({
  ...point,
  year: point.year ?? other.year,
  month: point.month ?? (point.day === null ? null : other.month),
});
