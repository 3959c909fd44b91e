// A calendar that goes on after the official notices: years of Mondays to Fridays, for tests of a law still to come.
import { HOLIDAY_YEARS } from "../../../shared/calendar/data.ts";
import type { HolidayYear } from "../../../shared/calendar/holidays.ts";
import { buildCalendar } from "../../../shared/calendar/table.ts";
import type { Calendar } from "../../../shared/calendar/workdays.ts";

const last = HOLIDAY_YEARS.at(-1);
if (last === undefined) throw new Error("the program ships no calendar");

const later = Array.from({ length: 14 }, (_, at): HolidayYear => ({ ...last, year: 2027 + at, off: [], worked: [] }));

/** From the first official notice to 2040. */
export const LONG_CALENDAR: Calendar = buildCalendar("fixture/2013-2040", [...HOLIDAY_YEARS, ...later]);
