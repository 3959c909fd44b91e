// Reads the text of an official holiday notice, as it is published, into the form that import checks day by day.
//
// The notices have had one wording since 2008: 二、春节：2月15日（…）至23日（…）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
// What is read here is proved afterwards: a notice whose days do not add up is refused, so that a day overlooked is noticed.
import { type Day, dayOf, formatDay } from "../../../shared/calendar/civil.ts";
import { HOLIDAY_CODES, HOLIDAY_NAMES, noticeTitle } from "../../../shared/calendar/holidays.ts";

/** A notice as `parseNotice` takes it. */
export interface NoticeJson {
  readonly year: number;
  readonly title: string;
  readonly source: string;
  readonly daysOff: { readonly date: string; readonly name: string }[];
  readonly workingDays: string[];
}

const TITLE = /关于\s*(\d{4})\s*年(?:部分)?节假日安排的通知/u;
const NUMBER = /国办发(?:明电)?〔\d{4}〕\d+号/u;
/** One date or a span of dates; year and month are left out where they go on from before. */
const SPAN = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:(?:至|—|-|～)(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/gu;

/** The text without spaces, with ASCII digits, and without what stands in brackets: days of the week, the lunar calendar. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/\s+/gu, "")
    .replaceAll(/\([^()]*\)/gu, "");

function daysOf(sentence: string, noticeYear: number): readonly Day[] {
  const days: Day[] = [];
  for (const [, year, month, day, lastYear, lastMonth, lastDay] of sentence.matchAll(SPAN)) {
    const first = dayOf(Number(year ?? noticeYear), Number(month), Number(day));
    const last =
      lastDay === undefined
        ? first
        : dayOf(Number(lastYear ?? year ?? noticeYear), Number(lastMonth ?? month), Number(lastDay));
    // A span longer than any holiday is a misreading; the check of the whole then refuses the notice.
    for (let at = first; at <= last && at - first < 15; at += 1) days.push(at);
  }
  return days;
}

/** The first holiday that a paragraph names; a day off that no known holiday explains is one `by notice`. */
function nameOf(paragraph: string): string {
  const found = HOLIDAY_CODES.filter((code) => code !== "other")
    .map((code) => HOLIDAY_NAMES[code].zh)
    .map((name) => ({ name, at: paragraph.indexOf(name) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return found[0]?.name ?? HOLIDAY_NAMES.other.zh;
}

/** The notice of a text, or null where it is not the text of such a notice. */
export function readNoticeText(text: string): NoticeJson | null {
  const whole = plain(text);
  const year = Number(TITLE.exec(whole)?.[1] ?? Number.NaN);
  if (!Number.isInteger(year)) return null;
  const number = NUMBER.exec(text.replaceAll(/\s+/gu, ""))?.[0];
  const off = new Map<string, string>();
  const worked = new Set<string>();
  // Each holiday is a numbered paragraph of sentences; what stands before the first is no arrangement of days.
  for (const paragraph of whole.split(/[一二三四五六七八九十]、/u).slice(1)) {
    const name = nameOf(paragraph);
    for (const sentence of paragraph.split(/[。;]/u)) {
      const days = daysOf(sentence, year).map(formatDay);
      if (sentence.includes("上班")) for (const day of days) worked.add(day);
      else if (/放假|休息|补休/u.test(sentence)) for (const day of days) off.set(day, name);
    }
  }
  return {
    year,
    title: noticeTitle(year).zh,
    source: number ?? noticeTitle(year).zh,
    daysOff: [...off].map(([date, name]) => ({ date, name })),
    workingDays: [...worked],
  };
}
