// The official holiday notices of a vault, and the calendar they make with the shipped one.
import { type HolidayNotice, parseNotice } from "../../../shared/calendar/notice-json.ts";
import { type Calendar, NoticeError } from "../../../shared/calendar/workdays.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { VaultReader } from "../../../db/index.ts";
import { calendarWith } from "../../services/calendar.ts";

/** The notices on the vault's desk, by year. One that cannot be read counts as not there: then its year is unknown. */
export function storedNotices(vault: VaultReader): readonly HolidayNotice[] {
  return vault
    .desk("notice")
    .flatMap(({ value }) => {
      const parsed = parseNotice(value);
      return parsed.ok ? [parsed.notice] : [];
    })
    .toSorted((a, b) => a.year - b.year);
}

/** The notices that follow on the shipped calendar without a gap: a year whose former year is missing is left out. */
export function usableNotices(vault: VaultReader): readonly HolidayNotice[] {
  const usable: HolidayNotice[] = [];
  for (const notice of storedNotices(vault)) {
    try {
      calendarWith([...usable, notice]);
      usable.push(notice);
    } catch (error) {
      if (!(error instanceof NoticeError)) throw error;
    }
  }
  return usable;
}

const kept = { notices: "[]", calendar: shippedCalendar };

/** The same, kept from one case to the next: a thread is sent the notices with each. */
export function keptCalendar(notices: readonly HolidayNotice[]): Calendar {
  const text = JSON.stringify(notices);
  if (text !== kept.notices) Object.assign(kept, { notices: text, calendar: calendarOf(notices) });
  return kept.calendar;
}

/** The calendar of audits. Without notices it is the shipped one itself, whose digest is known already. */
export function calendarOf(notices: readonly HolidayNotice[]): Calendar {
  return notices.length === 0 ? shippedCalendar : calendarWith(notices);
}
