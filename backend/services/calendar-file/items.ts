// Deadlines as entries of a calendar: the day, the words, the alarms, and an id that stays.
import { createHash } from "node:crypto";
import type { DeadlineRow } from "../../../shared/api/caseload.ts";
import type { Text } from "../../../shared/text.ts";

/** A deadline as a calendar shows it. */
export interface CalendarItem {
  readonly uid: string;
  readonly caseId: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Names nobody. */
  readonly title: Text;
  readonly details: Text;
  /** The client's name, where it was chosen to stand there. */
  readonly name: string | null;
  /** Calendar days before the day on which to ring, 0 for the day itself. */
  readonly alarms: readonly number[];
}

export interface ItemOptions {
  /** Tells the entries of this vault, or of case files, from those of every other. */
  readonly source: string;
  /** Whether the client's name stands in the title. */
  readonly names: boolean;
  readonly alarmDays: readonly number[];
}

/** The same deadline of the same case has the same id in every file. It names nobody. */
export function uidOf(source: string, caseId: string, finding: string): string {
  const hash = createHash("sha256").update(JSON.stringify([source, caseId, finding]), "utf8");
  return `${hash.digest("hex").slice(0, 32)}@redress`;
}

function endOf({ earliest, latest }: DeadlineRow["due"]): Text {
  if (latest === earliest) return { zh: `届满日：${earliest}`, en: `Ends on ${earliest}` };
  if (latest === null) return { zh: `届满日不早于 ${earliest}`, en: `Ends not before ${earliest}` };
  return { zh: `届满日在 ${earliest} 至 ${latest} 之间`, en: `Ends between ${earliest} and ${latest}` };
}

/**
 * A day that is only the earliest possible one says so, and does not ring: nothing ends then for certain. Of a limit of the
 * client the alarms ahead of it stay, since whoever acts by that day is surely in time.
 */
function alarmsOf({ holder, due }: DeadlineRow, alarmDays: readonly number[]): readonly number[] {
  const days = [...new Set(alarmDays)];
  if (due.latest !== null) return days;
  return holder === "client" ? days.filter((ahead) => ahead > 0) : [];
}

export function calendarItem(row: DeadlineRow, { source, names, alarmDays }: ItemOptions): CalendarItem {
  const { caseId, reference, clientName, court, finding, rule, holder, due, what } = row;
  const end = endOf(due);
  const open = due.latest === null;
  const title = (lang: keyof Text): string => {
    const words = [reference ?? court, what[lang]].filter((part) => part !== "").join(" · ");
    return open ? (lang === "zh" ? `${words}（${end.zh}）` : `${words} (${end.en.toLowerCase()})`) : words;
  };
  const details = (lang: keyof Text): string =>
    [reference, court, rule, end[lang]].filter((line) => line !== null && line !== "").join("\n");
  return {
    uid: uidOf(source, caseId, finding),
    caseId,
    // Of a limit of ours the day that is safe, of others' duties the day on which they are surely late.
    day: holder === "client" ? due.earliest : (due.latest ?? due.earliest),
    title: { zh: title("zh"), en: title("en") },
    details: { zh: details("zh"), en: details("en") },
    name: names && clientName !== null && clientName !== "" ? clientName : null,
    alarms: alarmsOf(row, alarmDays),
  };
}
