// The calendar of working days that the program ships, and the way to a later year: an imported official notice.

import { HOLIDAY_YEARS } from "./data.ts";
import { buildCalendar } from "./table.ts";
import type { Calendar } from "./table.ts";

export type { Calendar } from "./table.ts";
export { parseNotice } from "./notice-json.ts";
export { NoticeError, noticeProblems, withNotice } from "./notice.ts";

/**
 * 2013-01-01 to 2026-12-31, whatever a library holds. National notices only: holidays of autonomous regions
 * (Regulation on Public Holidays art. 4) and local extensions of the 2020 Spring Festival are not in it.
 */
export const shippedCalendar: Calendar = buildCalendar("state-council/2013-2026", HOLIDAY_YEARS);
