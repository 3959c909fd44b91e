// Answers the calls of the deadline calculator and of the year's days.
import { CallError } from "../../../shared/api/failure.ts";
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import { type Day, dayOf, formatDay, isWeekend, MAX_DAY, MIN_DAY, parseDay } from "../../../shared/calendar/civil.ts";
import { HOLIDAY_NAMES } from "../../../shared/calendar/holidays.ts";
import { type Calendar, shippedCalendar } from "../../../shared/calendar/workdays.ts";
import {
  ALLOWED_FROM,
  allowedLength,
  answerPeriod,
  explainPeriod,
  isLength,
  periodProblem,
  UNIT_FIELDS,
} from "../../services/period-service.ts";
import type { Session } from "../session/session.ts";
import { badPeriod } from "../words.ts";

type DayKind = "workday" | "weekend" | "holiday" | "makeup-workday";

function kindOf(calendar: Calendar, day: Day): DayKind {
  if (calendar.isWorkingDay(day) === true) return isWeekend(day) ? "makeup-workday" : "workday";
  return calendar.isHoliday(day) === true ? "holiday" : "weekend";
}

function dayAnswer(calendar: Calendar, day: Day) {
  const holiday = calendar.holidayOf(day);
  return { day: formatDay(day), kind: kindOf(calendar, day), name: holiday === null ? null : HOLIDAY_NAMES[holiday] };
}

export function periodHandlers(session: Session): Handlers<typeof API>["period"] {
  // The calculator needs no vault; with one open, its holiday notices count.
  const calendar = (): Calendar => session.opened?.calendar ?? shippedCalendar;
  return {
    explain({ from, unit, length, roll }) {
      const start = parseDay(from);
      if (start === null || start < MIN_DAY || start > MAX_DAY) throw new CallError(badPeriod(ALLOWED_FROM));
      if (!isLength(unit, length)) throw new CallError(badPeriod(allowedLength(unit)));
      const request = { from: start, spec: { unit: UNIT_FIELDS[unit], n: length, roll } };
      const problem = periodProblem(calendar(), request);
      if (problem !== null) throw new CallError(badPeriod(problem.problem));
      return { ...answerPeriod(calendar(), request), steps: [...explainPeriod(calendar(), request)] };
    },
    year({ year }) {
      const days = calendar();
      const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
      if (first < days.first || last > days.last) return { days: null };
      return { days: Array.from({ length: last - first + 1 }, (_, at) => dayAnswer(days, first + at)) };
    },
  };
}
