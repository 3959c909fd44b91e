// A calendar file (RFC 5545): an all-day entry each, private, taking up no time, with alarms ahead of the day.
import ical, {
  ICalAlarmType,
  type ICalAlarmData,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { Text } from "../../../shared/text.ts";
import type { FileEntry } from "./plan.ts";

export interface CalendarOptions {
  readonly lang: keyof Text;
  /** The instant the file is made at, ISO 8601 in UTC. */
  readonly now: string;
  /** What the file is of, where a later one is made from it. */
  readonly of?: string;
}

/** Properties of our own: what an entry's file is of, the entry's title without a name, and the digest of what it shows. */
export const OWN = { of: "X-REDRESS-OF", title: "X-REDRESS-TITLE", shown: "X-REDRESS-SHOWN" } as const;

const DAY_SECONDS = 86_400;
/** An all-day event begins at midnight, and nobody is helped by a telephone that rings then. */
const MORNING_SECONDS = 9 * 3600;

const NAME: Text = { zh: "案件期限", en: "Case deadlines" };

const CANCELLED: Text = { zh: "已取消：", en: "Cancelled: " };

/** An alarm on the morning so many calendar days before. */
function alarmOf(days: number, description: string): ICalAlarmData {
  // On the day itself: as it begins, since an alarm after the start of an all-day event counts from its end.
  const seconds = days === 0 ? 0 : days * DAY_SECONDS - MORNING_SECONDS;
  return { type: ICalAlarmType.display, description, triggerBefore: seconds };
}

/** The file's text. `entries` is not empty: a calendar without an entry is refused by some programs and helps nobody. */
export function calendarText(entries: readonly FileEntry[], { lang, now, of }: CalendarOptions): string {
  const calendar = ical({
    name: NAME[lang],
    method: ICalCalendarMethod.PUBLISH,
    prodId: `//Redress//Deadlines//${lang.toUpperCase()}`,
  });
  for (const { uid, day, title, details, name, alarms, sequence, state, shown, changed } of entries) {
    // Some programs go on showing what is cancelled as if nothing were.
    const taken = state === "cancelled" ? CANCELLED[lang] : "";
    const summary = `${taken}${[name, title[lang]].filter((part) => part !== null).join(" · ")}`;
    calendar.createEvent({
      id: uid,
      sequence,
      // A day as text: a date of the machine's own zone would be the day before, or after, somewhere.
      start: day,
      allDay: true,
      stamp: now,
      lastModified: changed,
      status: state === "confirmed" ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
      summary,
      description: details[lang],
      alarms: alarms.map((days) => alarmOf(days, summary)),
      x: [
        ...(of === undefined ? [] : [{ key: OWN.of, value: of }]),
        { key: OWN.title, value: title[lang] },
        { key: OWN.shown, value: shown },
      ],
    });
  }
  return `${calendar.toString()}\r\n`;
}
