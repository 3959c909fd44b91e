// Days and periods in words, for the report, the window, the command line and the papers: a date with what kind of day it is,
// days left, days late, and a date as papers write it.
import { isWeekend, parseDay } from "../calendar/civil.ts";
import { describeSpan, parseSpan, DATE_UNKNOWN, writtenDay } from "../calendar/edtf.ts";
import type { Calendar } from "../calendar/workdays.ts";
import type { DayBounds } from "../engine/finding.ts";
import type { Text } from "../text.ts";

interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** What kind of day it is: its weekday, and where `full` or not plain, whether it is worked. Empty where it is no day. */
function kindWords(calendar: Calendar, iso: string, full: boolean): Text {
  const day = parseDay(iso);
  if (day === null) return { zh: "", en: "" };
  const { zh, en } = calendar.describe(day);
  return full ? { zh, en } : { zh: zh.replace(/，.*$/u, ""), en: en.replace(/, .*$/u, "") };
}

/** The kind of a day in the fewest words that still say what it is: `周日（补班）`, `周一，春节假期`, but `周二` and `周六`. */
export function shortKind(calendar: Calendar, iso: string): Text {
  const day = parseDay(iso);
  // A day of a year without a notice is not plain: that nothing is known of it is said.
  const plain = day !== null && calendar.isHoliday(day) === false && calendar.isWorkingDay(day) !== isWeekend(day);
  return kindWords(calendar, iso, !plain);
}

const after = (iso: string, { zh, en }: Text): Text => ({ zh: `${iso} ${zh}`.trim(), en: `${iso} ${en}`.trim() });

/** A day with the day of the week; `full` also says whether it is worked: 2024-02-18 周日（补班）. */
export const dayWords = (calendar: Calendar, iso: string, full: boolean): Text =>
  after(iso, kindWords(calendar, iso, full));

/** A day and its kind, as {@link shortKind} has it. */
export const shortDay = (calendar: Calendar, iso: string): Text => after(iso, shortKind(calendar, iso));

/** One day with its kind, or the two ends between which it lies. */
export function boundsWords(calendar: Calendar, { earliest, latest }: DayBounds, full: boolean): Text {
  if (latest === null)
    return { zh: `最早 ${earliest}，最晚不能确定`, en: `${earliest} at the earliest, latest day unknown` };
  if (latest === earliest) return dayWords(calendar, earliest, full);
  return { zh: `${earliest} 至 ${latest} 之间`, en: `${earliest} at the earliest, ${latest} at the latest` };
}

const days = (n: number): string => (n === 1 ? "1 day" : `${n} days`);

/** Days late, of a breach; of a contestable finding they are only possible. Null where nothing is late. */
export function lateWords(late: Range | null, certain: boolean): Text | null {
  if (late === null || late.max === 0) return null;
  const { min } = late;
  const max = late.max ?? min;
  const zh = min === max ? `${min} 天` : `${min} 至 ${max} 天`;
  const en = min === max ? days(min) : `${min} to ${max} days`;
  return certain ? { zh: `迟 ${zh}`, en: `${en} late` } : { zh: `可能迟 ${zh}`, en: `possibly ${en} late` };
}

/** Days left to the end of a period, the cautious end first; past days as days past. */
export function leftWords({ min, max }: Range): Text {
  if (min < 0) {
    if (max === null || max >= 0) {
      return { zh: "可能已过", en: "may have passed" };
    }
    return max === min
      ? { zh: `已过 ${-min} 天`, en: `${days(-min)} past` }
      : { zh: `已过 ${-max} 至 ${-min} 天`, en: `${-max} to ${days(-min)} past` };
  }
  if (max === min) {
    return min === 0 ? { zh: "当日届满", en: "ends on this day" } : { zh: `还剩 ${min} 天`, en: `${days(min)} left` };
  }
  if (max === null) return { zh: `至少还剩 ${min} 天`, en: `at least ${days(min)} left` };
  return { zh: `还剩 ${min} 至 ${max} 天，以 ${min} 天为准`, en: `${min} to ${days(max)} left; rely on ${min}` };
}

/** Days left from the audit's day to the bounds of a period. */
export function leftUntil({ earliest, latest }: DayBounds, asOf: string): Range {
  const day = (iso: string): number => parseDay(iso) ?? 0;
  return { min: day(earliest) - day(asOf), max: latest === null ? null : day(latest) - day(asOf) };
}

/** The date of an event as the file gives it. */
export function spanWords(date: string | undefined): Text {
  const parsed = date === undefined ? null : parseSpan(date);
  if (parsed === null || !parsed.ok) return DATE_UNKNOWN;
  return describeSpan(parsed.span);
}

const ISO_DAY = /\d{4}-\d{2}-\d{2}/gu;

/** An ISO day as papers write it, 2024年2月4日 and 4 February 2024; what is no day stays as it is. */
export function dayText(iso: string): Text {
  const day = parseDay(iso);
  return day === null ? { zh: iso, en: iso } : writtenDay(day);
}

/** Every ISO day inside a text as papers write it, without the spaces that set figures off on a screen. */
export function datesIn(zh: string): string {
  return zh
    .replaceAll(ISO_DAY, (iso) => dayText(iso).zh)
    .replaceAll(/(?<=[\p{Script=Han}\d（“]) (?=[\p{Script=Han}\d])/gu, "");
}

/** Every ISO day inside an English text in words. */
export function englishDatesIn(en: string): string {
  return en.replaceAll(ISO_DAY, (iso) => dayText(iso).en);
}

/** A date of the case file as papers write it; null where it is not given. */
export function spanText(date: string | undefined): Text | null {
  const parsed = date === undefined ? null : parseSpan(date);
  if (parsed === null || !parsed.ok) return null;
  const { zh, en } = describeSpan(parsed.span);
  return {
    zh: datesIn(zh)
      .replace(/(?<=[年月])内$/u, "")
      .replace("或之", "或者之"),
    en: englishDatesIn(en)
      .replace(/^some day in /u, "")
      .replace(", both included", ""),
  };
}

/** The official notices that the calendar holds. */
export function calendarWords({ years }: Calendar): Text {
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  return {
    zh: `国务院办公厅 ${first} 年至 ${last} 年放假通知`,
    en: `holiday notices of the State Council General Office, ${first} to ${last}`,
  };
}
