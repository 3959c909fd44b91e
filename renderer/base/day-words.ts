// A day in the fewest words that still say what it is: weekday always, and work or rest where the weekday misleads.
import { isWeekend, parseDay } from "../../shared/calendar/civil.ts";
import type { Calendar } from "../../shared/calendar/workdays.ts";
import { dayWords } from "../../shared/report/dates.ts";
import type { Text } from "../../shared/text.ts";

/** `2024-02-18 周日（补班）`, `2024-02-12 周一，春节假期`, but `2024-03-05 周二` and `2024-03-09 周六`. */
export function shortDay(calendar: Calendar, iso: string): Text {
  const day = parseDay(iso);
  if (day === null) return { zh: iso, en: iso };
  // A day of a year without a notice is not plain: that nothing is known of it is said.
  const plain = calendar.isHoliday(day) === false && calendar.isWorkingDay(day) !== isWeekend(day);
  return dayWords(calendar, iso, !plain);
}
