// Words for the days off and the days made up that a period meets, with the official notice behind them.

import type { Text } from "../text.ts";
import type { Day } from "./civil.ts";
import { formatDay, isWeekend, partsOf } from "./civil.ts";
import type { CountFact, DayEffect } from "./count-fact.ts";
import { HOLIDAY_NAMES } from "./holidays.ts";
import type { Calendar } from "./table.ts";

const joined = (texts: readonly Text[]): Text => ({
  zh: texts.map(({ zh }) => zh).join("、"),
  en: texts.map(({ en }) => en).join(", "),
});

/** The year whose notice names the day: days around New Year come with the notice for the new year. */
function noticeYear(cal: Calendar, day: Day): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const named = cal.isHoliday(day) === true || (isWeekend(day) && cal.isWorkingDay(day) === true);
  return named && month === 12 && dayOfMonth >= 25 ? year + 1 : year;
}

/** The notice that makes the day what it is: 国办 2024 年放假通知. */
export function noticeWords(cal: Calendar, day: Day): Text {
  const year = noticeYear(cal, day);
  // The special day of 2015 was given by the State Council itself (国发明电〔2015〕1号).
  return cal.holidayOf(day) === "victory-2015"
    ? { zh: `国务院 ${year} 年放假通知`, en: `State Council holiday notice for ${year}` }
    : { zh: `国办 ${year} 年放假通知`, en: `State Council General Office holiday notice for ${year}` };
}

/** What a day off or a made-up day does, in words. */
const EFFECTS: Readonly<Record<DayEffect, Text>> = {
  "moves-end": { zh: "顺延", en: "moved on" },
  "not-counted": { zh: "不计入", en: "not counted" },
  counted: { zh: "计入", en: "counted" },
};

/** A sentence about days off or made up, and what it says as data. */
interface Said {
  readonly fact: CountFact;
  readonly text: Text;
}

const fact = (from: Day, to: Day, what: Text, effect: DayEffect, weekend = false): CountFact => ({
  kind: "special-days",
  from,
  to,
  what,
  effect,
  weekend,
});

/** One day off or worked by notice, with its kind and, where a notice names it, the notice. */
export function sayDayOff(cal: Calendar, day: Day, effect: DayEffect): Said {
  const kind = cal.describe(day);
  const date = formatDay(day);
  const named = cal.isHoliday(day) === true || cal.isWorkingDay(day) === true;
  const notice = noticeWords(cal, day);
  const does = EFFECTS[effect];
  const text = {
    zh: `${date} 为${kind.zh}，${does.zh}${named ? `（${notice.zh}）` : ""}`,
    en: `${date}: ${kind.en}; ${does.en}${named ? ` (${notice.en})` : ""}`,
  };
  return { fact: fact(day, day, kind, effect, !named), text };
}

const WEEKEND: Text = { zh: "周末", en: "weekend" };

/** Consecutive days off, both ends included, in one sentence: the holidays by name, weekends as such. */
export function sayRun(cal: Calendar, from: Day, to: Day, effect: DayEffect): Said {
  if (from === to) return sayDayOff(cal, from, effect);
  const names: Text[] = [];
  let weekend = false;
  let named: Day | null = null;
  for (let day = from; day <= to; day++) {
    const code = cal.holidayOf(day);
    if (code === null) weekend = true;
    else if (!names.includes(HOLIDAY_NAMES[code])) names.push(HOLIDAY_NAMES[code]);
    if (code !== null) named ??= day;
  }
  const first = formatDay(from);
  const last = formatDay(to);
  const does = EFFECTS[effect];
  if (named === null) {
    const text = { zh: `${first} 至 ${last} 为周末，${does.zh}`, en: `${first} to ${last}: weekend; ${does.en}` };
    return { fact: fact(from, to, WEEKEND, effect), text };
  }
  const count = to - from + 1;
  const notice = noticeWords(cal, named);
  const all = joined(names);
  const what = { zh: `${all.zh}${weekend ? "及周末" : ""}`, en: `${all.en}${weekend ? " and weekend" : ""}` };
  const text = {
    zh: `${first} 至 ${last} 共 ${count} 日，${what.zh}，${does.zh}（${notice.zh}）`,
    en: `${first} to ${last}, ${count} days: ${what.en}; ${does.en} (${notice.en})`,
  };
  return { fact: fact(from, to, what, effect), text };
}
