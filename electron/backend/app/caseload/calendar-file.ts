// Deadlines as a calendar file (RFC 5545): an all-day event each, under an id that stays, with alarms ahead of the day.
import { createHash } from "node:crypto";
import ical, { ICalAlarmType, type ICalAlarmData } from "ical-generator";
import type { DeadlineRow } from "../../../../shared/api/caseload.ts";
import type { Text } from "../../../../shared/text.ts";

export interface CalendarOptions {
  readonly lang: keyof Text;
  /** Tells the events of this vault from those of every other. */
  readonly vault: string;
  /** The instant the file is made at, ISO 8601 in UTC. */
  readonly now: string;
  /** Calendar days before the deadline on which to ring. */
  readonly alarmDays: readonly number[];
}

const DAY_SECONDS = 86_400;
/** An all-day event begins at midnight, and nobody is helped by a telephone that rings then. */
const MORNING_SECONDS = 9 * 3600;

const NAME: Text = { zh: "案件期限", en: "Case deadlines" };

/** Of a limit of ours the day that is safe, of others' duties the day on which they are surely late. */
function dayOf({ holder, due }: DeadlineRow): string {
  return holder === "client" ? due.earliest : (due.latest ?? due.earliest);
}

function detailsOf({ court, reference, rule, due }: DeadlineRow, lang: keyof Text): string {
  const end: Text =
    due.latest === due.earliest
      ? { zh: `届满日：${due.earliest}`, en: `Ends on ${due.earliest}` }
      : due.latest === null
        ? { zh: `届满日不早于 ${due.earliest}`, en: `Ends not before ${due.earliest}` }
        : {
            zh: `届满日在 ${due.earliest} 至 ${due.latest} 之间`,
            en: `Ends between ${due.earliest} and ${due.latest}`,
          };
  return [reference, court, rule, end[lang]].filter((line) => line !== null && line !== "").join("\n");
}

/** An alarm on the morning so many calendar days before. */
function alarmOf(days: number, description: string): ICalAlarmData {
  // On the day itself: as it begins, since an alarm after the start of an all-day event counts from its end.
  const seconds = days === 0 ? 0 : days * DAY_SECONDS - MORNING_SECONDS;
  return { type: ICalAlarmType.display, description, triggerBefore: seconds };
}

/** The same deadline of the same case has the same id in every file, so that importing again replaces it. It names nobody. */
function idOf(vault: string, { caseId, finding }: DeadlineRow): string {
  const hash = createHash("sha256").update(JSON.stringify([vault, caseId, finding]), "utf8");
  return `${hash.digest("hex").slice(0, 32)}@redress`;
}

export function calendarText(rows: readonly DeadlineRow[], { lang, vault, now, alarmDays }: CalendarOptions): string {
  const calendar = ical({ name: NAME[lang], prodId: `//Redress//Deadlines//${lang.toUpperCase()}` });
  for (const row of rows) {
    const summary = [row.clientName, row.what[lang]].filter((part) => part !== null && part !== "").join(" · ");
    calendar.createEvent({
      id: idOf(vault, row),
      // A day as text: a date of the machine's own zone would be the day before, or after, somewhere.
      start: dayOf(row),
      allDay: true,
      stamp: now,
      summary,
      description: detailsOf(row, lang),
      alarms: [...new Set(alarmDays)].map((days) => alarmOf(days, summary)),
    });
  }
  return `${calendar.toString()}\r\n`;
}
