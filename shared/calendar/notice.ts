// Import of an official holiday notice for the year after a calendar ends; what does not look whole is refused.

import type { Text } from "../text.ts";
import type { Day } from "./civil.ts";
import { dayOf, formatDay, isWeekend, MAX_DAY, partsOf } from "./civil.ts";
import type { HolidayCode, HolidayRun, HolidayYear } from "./holidays.ts";
import { HOLIDAY_NAMES, noticeTitle } from "./holidays.ts";
import type { HolidayNotice, NoticeDay } from "./notice-json.ts";
import type { Calendar } from "./table.ts";
import { buildCalendar } from "./table.ts";

/** Thrown by `withNotice` for a notice that does not fit; `problems` says what, in both languages. */
export class NoticeError extends Error {
  readonly problems: readonly Text[];
  constructor(problems: readonly Text[]) {
    super(problems.map(({ en }) => en).join("; "));
    this.name = "NoticeError";
    this.problems = problems;
  }
}

const text = (zh: string, en: string): Text => ({ zh, en });

/** Days off a year that the Regulation on Public Holidays (2024 revision, in force 2025-01-01) grants in all. */
const STATUTORY_DAYS = 13;
/** Days that are off every year by art. 2 of the Regulation, whatever the arrangement of the other days. */
const ALWAYS_OFF: readonly string[] = ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"];
/** Days between which every year has some days off by the lunar and solar calendars: Spring Festival, Qingming, Dragon Boat. */
const SOME_OFF: readonly (readonly [from: string, to: string, least: number, what: HolidayCode])[] = [
  ["01-20", "02-24", 4, "spring"],
  ["04-03", "04-06", 1, "qingming"],
  ["05-26", "06-27", 1, "dragon-boat"],
];

function coverageProblems(calendar: Calendar, year: number): readonly Text[] {
  const next = partsOf(calendar.last).year + 1;
  if (year === next && dayOf(year, 12, 31) <= MAX_DAY) return [];
  return year < next
    ? [
        text(
          `日历已有${year}年；只能导入${next}年的通知`,
          `the calendar already holds ${year}; only the notice for ${next} can be imported`,
        ),
      ]
    : [
        text(
          `须先导入${next}年的通知，才能导入${year}年的通知`,
          `the notice for ${next} has to be imported before that for ${year}`,
        ),
      ];
}

function dayProblems(notice: HolidayNotice): readonly Text[] {
  const { year, daysOff, workingDays } = notice;
  const problems: Text[] = [];
  const seen = new Set<Day>();
  for (const day of [...daysOff.map((d) => d.day), ...workingDays]) {
    const date = formatDay(day);
    if (day < dayOf(year - 1, 12, 25) || day > dayOf(year, 12, 31)) {
      problems.push(text(`${date}不在${year}年及其前一周内`, `${date} is not in ${year} or the week before it`));
    }
    if (seen.has(day)) problems.push(text(`${date}重复出现`, `${date} is named twice`));
    seen.add(day);
  }
  for (const day of workingDays) {
    const date = formatDay(day);
    if (!isWeekend(day))
      problems.push(text(`补班日${date}不是周六或周日`, `${date}, to be worked, is no Saturday or Sunday`));
  }
  return problems;
}

/** A list with a hole would make a day off look like a working day, so what every year must have is asked for. */
function wholenessProblems({ year, daysOff, workingDays, extraDays }: HolidayNotice): readonly Text[] {
  const off = new Set(daysOff.map(({ day }) => formatDay(day)));
  const problems: Text[] = [];
  for (const monthDay of ALWAYS_OFF) {
    const date = `${year}-${monthDay}`;
    if (!off.has(date)) problems.push(text(`缺少法定节日${date}`, `${date}, a public holiday every year, is missing`));
  }
  for (const [from, to, least, code] of SOME_OFF) {
    const found = [...off].filter((date) => date >= `${year}-${from}` && date <= `${year}-${to}`).length;
    const { zh, en } = HOLIDAY_NAMES[code];
    if (found < least) problems.push(text(`缺少${zh}的休假日`, `the days off of ${en} are missing`));
  }
  const net = daysOff.filter(({ day }) => !isWeekend(day)).length - workingDays.length;
  if (net !== STATUTORY_DAYS + extraDays) {
    problems.push(
      text(
        `工作日休假天数减去补班天数应为${STATUTORY_DAYS + extraDays}，实为${net}：列表不全，或者通知另给假日`,
        `weekdays off less weekend days worked should be ${STATUTORY_DAYS + extraDays} and are ${net}: the list has a gap, or extraDays must say how many days the notice adds`,
      ),
    );
  }
  return problems;
}

/** What keeps a notice from following on a calendar; empty where it fits. */
export function noticeProblems(calendar: Calendar, notice: HolidayNotice): readonly Text[] {
  const coverage = coverageProblems(calendar, notice.year);
  return coverage.length > 0 ? coverage : [...dayProblems(notice), ...wholenessProblems(notice)];
}

const monthDay = (day: Day): string => formatDay(day).slice(5);
const runsOf = (days: readonly NoticeDay[]): readonly HolidayRun[] =>
  days.map(({ day, holiday }) => [monthDay(day), monthDay(day), holiday]);

/** FNV-1a of the imported days: two different imports of one year must not share a calendar id. */
function fingerprint(notice: HolidayNotice): string {
  const days = [...notice.daysOff.map(({ day, holiday }) => `${day}${holiday}`), "w", ...notice.workingDays].join(",");
  let hash = 0x811c9dc5;
  for (let i = 0; i < days.length; i++) hash = Math.imul(hash ^ days.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/**
 * The calendar with one more year, as an official notice fixes it. Days the notice names in the last week of the year
 * before (2018-12-29 came with the notice for 2019) replace what the calendar held there.
 * @throws NoticeError if the notice does not follow on the calendar or has a hole; `noticeProblems` tells beforehand
 */
export function withNotice(calendar: Calendar, notice: HolidayNotice): Calendar {
  const problems = noticeProblems(calendar, notice);
  if (problems.length > 0) throw new NoticeError(problems);
  const newYear = dayOf(notice.year, 1, 1);
  const inYear = (day: Day): boolean => day >= newYear;
  const added: HolidayYear = {
    year: notice.year,
    off: runsOf(notice.daysOff.filter(({ day }) => inYear(day))),
    worked: notice.workingDays.filter(inYear).map(monthDay),
    notice: {
      title: { zh: notice.title, en: noticeTitle(notice.year).en },
      url: notice.url,
      source: notice.source,
      amendments: [],
    },
  };
  const years = calendar.years.map((year): HolidayYear => {
    if (year.year !== notice.year - 1) return year;
    // The table is filled with the days off first, so a day that turns into a day off must leave the worked ones.
    const nowOff = notice.daysOff.filter(({ day }) => !inYear(day));
    const offDays = new Set(nowOff.map(({ day }) => monthDay(day)));
    const nowWorked = notice.workingDays.filter((day) => !inYear(day)).map(monthDay);
    return {
      ...year,
      off: [...year.off, ...runsOf(nowOff)],
      worked: [...year.worked.filter((day) => !offDays.has(day)), ...nowWorked],
    };
  });
  return buildCalendar(`${calendar.id}+${notice.year}:${fingerprint(notice)}`, [...years, added]);
}
