// The calendar file of the caseload: made from the deadlines of today and from what earlier files held.
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Text } from "../../../shared/text.ts";
import { formatDay } from "../../../shared/calendar/civil.ts";
import type { CalendarEntry } from "../../../db/index.ts";
import { calendarItem, uidOf } from "../../services/calendar-file/items.ts";
import { type FileEntry, type KnownEntry, planCalendar } from "../../services/calendar-file/plan.ts";
import { calendarText } from "../../services/calendar-file/text.ts";
import { chinaDate } from "../china-day.ts";
import type { Session } from "../session/session.ts";
import type { CaseQueries, Whose } from "./queries.ts";

export interface CalendarRequest {
  readonly holder: Whose;
  readonly caseId?: string | undefined;
  readonly caseworker?: string | undefined;
  readonly lang?: keyof Text | undefined;
  readonly names?: boolean | undefined;
}

/** What is in a calendar: a limit with no day that is certain has none to be reminded of. */
const DATED = ["running", "contestable", "breach"] as const;

const words = z.object({ zh: z.string(), en: z.string() });
const KEPT = z.object({ title: words, details: words, shown: z.string(), changed: z.string() });

const knownOf = ({ json, ...entry }: CalendarEntry): KnownEntry => ({ ...entry, ...KEPT.parse(JSON.parse(json)) });

const storedOf = ({ uid, caseId, day, sequence, state, title, details, shown, changed }: FileEntry): CalendarEntry => {
  return { uid, caseId, day, sequence, state, json: JSON.stringify({ title, details, shown, changed }) };
};

/** The file, and what is to be said of it; `text` null where there is nothing to put into it. */
export function calendarAnswer(session: Session, queries: CaseQueries, request: CalendarRequest) {
  const opened = session.current;
  const { vault } = opened;
  const { holder, caseId, caseworker, lang = "zh", names = false } = request;
  const now = session.host.now();
  // What is over needs no reminder.
  const from = formatDay(session.today);
  const wanted = [...queries.allDeadlines(opened, { whose: holder, from, caseworker, statuses: DATED })];
  const { alarmDays } = opened.settings;
  const options = { source: vault.id, names, alarmDays };
  const list = JSON.stringify([holder, caseId ?? null, caseworker ?? null]);
  const listed = vault.calendar.listed(list).map(knownOf);
  const plan = planCalendar({
    items: wanted
      .filter((row) => caseId === undefined || row.caseId === caseId)
      .map((row) => calendarItem(row, options)),
    known: (uid) => {
      const entry = vault.calendar.entry(uid);
      return entry === undefined ? undefined : knownOf(entry);
    },
    listed,
    mayRun: listed.length === 0 ? () => false : mayRunIn(session, queries),
    lang,
    now,
  });
  const { entries } = plan;
  const unsure = queries.allDeadlines(opened, { whose: holder, from, caseworker, statuses: ["undetermined"] });
  const id = randomUUID();
  if (entries.length > 0) vault.calendar.keep({ id, list, entries: entries.map(storedOf) });
  const cancelled = entries.filter(({ state }) => state === "cancelled").length;
  return {
    fileName: `redress-${chinaDate(now)}.ics`,
    text: entries.length === 0 ? null : calendarText(entries, { lang, now }),
    standing: entries.length - cancelled,
    cancelled,
    left: plan.left.length,
    unsure: [...unsure].filter((row) => caseId === undefined || row.caseId === caseId).length,
    file: id,
  };
}

/**
 * Whether a deadline is still among those of all cases and people, runs as far as anyone can tell, or belongs to a case that
 * is being audited anew: none of these is taken out of a calendar.
 */
function mayRunIn(session: Session, queries: CaseQueries): (uid: string, caseId: string) => boolean {
  const opened = session.current;
  const from = formatDay(session.today);
  const all = queries.allDeadlines(opened, { whose: "all", from, statuses: [...DATED, "undetermined"] });
  const running = new Set([...all].map((row) => uidOf(opened.vault.id, row.caseId, row.finding)));
  const stale = new Set(queries.staleIds(opened));
  return (uid, caseId) => running.has(uid) || stale.has(caseId);
}
