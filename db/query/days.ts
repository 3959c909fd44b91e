// Civil days as text, a number of calendar days on.
import { formatDay, parseDay } from "../../shared/calendar/civil.ts";

/** The day so many calendar days after an ISO day. Throws RangeError for a text that is no day. */
export function addDays(iso: string, days: number): string {
  const day = parseDay(iso);
  if (day === null) throw new RangeError("not a day of the form YYYY-MM-DD");
  return formatDay(day + days);
}
