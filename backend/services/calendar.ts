// The calendar of an application run: the shipped one, and the official notices that were imported after it.
import type { HolidayNotice } from "../../shared/calendar/notice-json.ts";
import { type Calendar, shippedCalendar, withNotice } from "../../shared/calendar/workdays.ts";

/**
 * The shipped calendar with imported notices, in the order of their years. Notices are plain data, so that a worker can
 * build the same calendar from them.
 * @throws NoticeError if a notice does not follow on the years before it
 */
export function calendarWith(notices: readonly HolidayNotice[]): Calendar {
  let calendar = shippedCalendar;
  for (const notice of notices.toSorted((a, b) => a.year - b.year)) calendar = withNotice(calendar, notice);
  return calendar;
}
