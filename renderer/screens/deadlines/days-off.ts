// The days of a week that are not what its weekday says: holidays and weekend days worked, by the official notices.
import { type Day, formatDay, isWeekend, parseDay } from "../../../shared/calendar/civil.ts";
import type { Calendar } from "../../../shared/calendar/table.ts";
import { shortDay } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";

/** A run of days off of one holiday, or a weekend day worked; in words, with its days. */
export function oddDaysOf(calendar: Calendar, from: string, to: string): readonly Text[] {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === null || last === null) return [];
  const odd: Text[] = [];
  for (let day = first; day <= last; day += 1) {
    const isHoliday = calendar.holidayOf(day) !== null;
    const isWorkedWeekend = calendar.isWorkingDay(day) === true && isWeekend(day);
    if (!isHoliday && !isWorkedWeekend) continue;
    const end = isHoliday ? endOfHoliday(calendar, day, last) : day;
    odd.push(wordsOf(calendar, formatDay(day), formatDay(end)));
    day = end;
  }
  return odd;
}

/** The last day off of the same holiday, no later than `last`. */
function endOfHoliday(calendar: Calendar, day: Day, last: Day): Day {
  const holiday = calendar.holidayOf(day);
  let end = day;
  while (end < last && calendar.holidayOf(end + 1) === holiday) end += 1;
  return end;
}

function wordsOf(calendar: Calendar, from: string, to: string): Text {
  const first = shortDay(calendar, from);
  if (from === to) return first;
  return { zh: `${from} 至 ${shortDay(calendar, to).zh}`, en: `${from} to ${shortDay(calendar, to).en}` };
}
