// The shipped calendar with the years whose holiday notices the vault has imported, so that days are named alike everywhere.
import type { Api } from "../../shared/api/index.ts";
import { HOLIDAY_CODES, HOLIDAY_NAMES, type HolidayCode, type HolidayYear } from "../../shared/calendar/holidays.ts";
import { buildCalendar } from "../../shared/calendar/table.ts";
import { type Calendar, shippedCalendar } from "../../shared/calendar/workdays.ts";

type YearDays = NonNullable<Awaited<ReturnType<Api["period"]["year"]>>["days"]>;

export interface ImportedYear {
  readonly year: number;
  readonly days: YearDays;
}

const codeOf = (name: string | undefined): HolidayCode =>
  HOLIDAY_CODES.find((code) => HOLIDAY_NAMES[code].zh === name) ?? "other";

const monthDay = (day: string): string => day.slice(5);

function holidayYear({ year, days }: ImportedYear): HolidayYear {
  return {
    year,
    off: days
      .filter(({ kind }) => kind === "holiday")
      .map(({ day, name }) => [monthDay(day), monthDay(day), codeOf(name?.zh)] as const),
    worked: days.filter(({ kind }) => kind === "makeup-workday").map(({ day }) => monthDay(day)),
    notice: {
      title: { zh: `${year} 年放假通知（导入）`, en: `Holiday notice for ${year} (imported)` },
      url: null,
      source: "imported",
      amendments: [],
    },
  };
}

/** The years after the shipped ones that `until`, an ISO day, reaches into. */
export function yearsAfterShipped(until: string): readonly number[] {
  const last = shippedCalendar.years.at(-1)?.year ?? 0;
  const count = Math.max(0, Number(until.slice(0, 4)) - last);
  return Array.from({ length: count }, (_, at) => last + 1 + at);
}

/** The shipped calendar with further years; they follow one another and the shipped ones. */
export function calendarWith(imported: readonly ImportedYear[]): Calendar {
  if (imported.length === 0) return shippedCalendar;
  return buildCalendar("window", [...shippedCalendar.years, ...imported.map(holidayYear)]);
}
