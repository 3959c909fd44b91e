// What a calendar file holds, by what files before it held: entries that moved rise in sequence, and what has left comes once
// more to be taken back. Pure.
import { createHash } from "node:crypto";
import type { Text } from "../../../shared/text.ts";
import type { CalendarItem } from "./items.ts";

/** An entry as a file before this one had it. */
export interface KnownEntry extends Pick<CalendarItem, "uid" | "caseId" | "day" | "title" | "details"> {
  readonly sequence: number;
  readonly state: "confirmed" | "cancelled";
  /** A digest of all that the calendar showed. */
  readonly shown: string;
  /** When what it shows last changed, ISO 8601 in UTC. */
  readonly changed: string;
}

/** An entry of the file to be written. */
export interface FileEntry extends KnownEntry {
  readonly name: string | null;
  readonly alarms: readonly number[];
}

export interface PlanInput {
  readonly items: readonly CalendarItem[];
  /** What was known of an entry, whichever file it stood in. */
  readonly known: (uid: string) => KnownEntry | undefined;
  /** What files of this list held and nobody has taken back. */
  readonly listed: readonly KnownEntry[];
  /** Whether a deadline that this list no longer has may run all the same: its entry is left as it stands. */
  readonly mayRun: (uid: string, caseId: string) => boolean;
  readonly lang: keyof Text;
  /** The instant the file is made at, ISO 8601 in UTC. */
  readonly now: string;
}

export interface Plan {
  /** Those that stand, in the order of the items, then those taken back. */
  readonly entries: readonly FileEntry[];
  /** Entries of earlier files that are neither confirmed nor taken back. */
  readonly left: readonly KnownEntry[];
}

const DAY_MILLISECONDS = 86_400_000;

/**
 * Where sequences begin: at the days since 2020. A vault that has lost its memory, or went back to a backup, does not begin
 * below what calendars have already, and they take its days over.
 */
const firstSequence = (now: string): number =>
  Math.max(1, Math.floor((Date.parse(now) - Date.UTC(2020, 0, 1)) / DAY_MILLISECONDS));

function shownOf({ day, title, details, name, alarms }: CalendarItem, lang: keyof Text): string {
  const all = JSON.stringify([day, title[lang], details[lang], name, alarms]);
  return createHash("sha256").update(all, "utf8").digest("hex").slice(0, 32);
}

function confirmed(item: CalendarItem, before: KnownEntry | undefined, { lang, now }: PlanInput): FileEntry {
  const shown = shownOf(item, lang);
  const state = "confirmed";
  if (before?.state === state && before.shown === shown) return { ...item, ...before, state, title: item.title };
  const sequence = before === undefined ? firstSequence(now) : before.sequence + 1;
  return { ...item, sequence, state, shown, changed: now };
}

function cancelled(before: KnownEntry, now: string): FileEntry {
  const bare = { name: null, alarms: [] };
  // Another list has taken it back already: the same word again.
  if (before.state === "cancelled") return { ...before, ...bare };
  return { ...before, ...bare, state: "cancelled", sequence: before.sequence + 1, shown: "", changed: now };
}

export function planCalendar(input: PlanInput): Plan {
  const { items, known, listed, mayRun, now } = input;
  const standing = new Set(items.map(({ uid }) => uid));
  const gone = listed.filter(({ uid }) => !standing.has(uid));
  const left = gone.filter(({ uid, caseId }) => mayRun(uid, caseId));
  const over = gone.filter((entry) => !left.includes(entry));
  return {
    entries: [
      ...items.map((item) => confirmed(item, known(item.uid), input)),
      ...over.map((entry) => cancelled(entry, now)),
    ],
    left,
  };
}
