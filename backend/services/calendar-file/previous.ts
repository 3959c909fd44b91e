// Reads a calendar file that this program wrote before, so that the next one goes on from it.
import type { KnownEntry } from "./plan.ts";
import { OWN } from "./text.ts";

/** A file that is no calendar of ours, or is cut or damaged. */
export class NotOurCalendar extends Error {}

/** A calendar file as it was written. */
export interface PreviousCalendar {
  /** What its entries are of; null where one does not tell, as the window's do not, or where they differ. */
  readonly of: string | null;
  readonly entries: readonly KnownEntry[];
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\(?<one>[\\;,nN])/gu, (_, one: string) => (one === "n" || one === "N" ? "\n" : one));

/** The properties of the lines, `NAME;PARAMETER=…:VALUE`, without the parameters. */
function propertyOf(line: string): readonly [name: string, value: string] {
  const found = /^(?<name>[A-Z0-9-]+)(?:;[^:]*)?:(?<value>.*)$/su.exec(line)?.groups;
  if (found === undefined) throw new NotOurCalendar();
  return [found["name"] ?? "", unescaped(found["value"] ?? "")];
}

/** `20240304T020000Z` as ISO 8601. */
const instantOf = (value: string): string =>
  value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u, "$1-$2-$3T$4:$5:$6.000Z");

function entryOf(own: ReadonlyMap<string, string>): KnownEntry {
  const value = (name: string): string => {
    const found = own.get(name);
    if (found === undefined) throw new NotOurCalendar();
    return found;
  };
  const sequence = Number(value("SEQUENCE"));
  const day = value("DTSTART").replace(/^(\d{4})(\d\d)(\d\d)$/u, "$1-$2-$3");
  const changed = instantOf(value("LAST-MODIFIED"));
  const status = value("STATUS");
  const isSound =
    /^[0-9a-f]{32}@redress$/u.test(value("UID")) &&
    Number.isSafeInteger(sequence) &&
    /^\d{4}-\d\d-\d\d$/u.test(day) &&
    !Number.isNaN(Date.parse(changed)) &&
    (status === "CONFIRMED" || status === "CANCELLED");
  if (!isSound) throw new NotOurCalendar();
  const title = value(OWN.title);
  const details = own.get("DESCRIPTION") ?? "";
  return {
    uid: value("UID"),
    caseId: "",
    day,
    title: { zh: title, en: title },
    details: { zh: details, en: details },
    sequence,
    state: status === "CONFIRMED" ? "confirmed" : "cancelled",
    shown: own.get(OWN.shown) ?? "",
    changed,
  };
}

/** Throws NotOurCalendar. */
export function previousCalendar(text: string): PreviousCalendar {
  const lines = text
    .replaceAll(/\r?\n[ \t]/gu, "")
    .split(/\r?\n/u)
    .filter(Boolean);
  if (lines[0] !== "BEGIN:VCALENDAR" || lines.at(-1) !== "END:VCALENDAR") throw new NotOurCalendar();
  const entries: KnownEntry[] = [];
  const stack: string[] = [];
  let own = new Map<string, string>();
  const ofs = new Set<string>();
  let isOurs = false;
  for (const line of lines) {
    const [name, value] = propertyOf(line);
    if (name === "BEGIN") {
      if (value === "VEVENT") own = new Map();
      stack.push(value);
    } else if (name === "END") {
      if (stack.pop() !== value) throw new NotOurCalendar();
      if (value !== "VEVENT") continue;
      entries.push(entryOf(own));
      ofs.add(own.get(OWN.of) ?? "");
    } else if (stack.at(-1) === "VEVENT") own.set(name, value);
    else if (name === "PRODID") isOurs = value.startsWith("-//Redress//");
  }
  if (stack.length > 0 || !isOurs) throw new NotOurCalendar();
  const [of = ""] = ofs;
  return { of: ofs.size === 1 && of !== "" ? of : null, entries };
}
