// Calendar files read back for the tests, by a parser that did not write them.
import ICAL from "ical.js";

/** An entry as a calendar program understands it. */
export interface Parsed {
  readonly uid: string;
  readonly day: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
  readonly alarms: readonly string[];
  readonly transparency: string;
  readonly visibility: string;
  readonly modified: string;
}

export interface ParsedCalendar {
  readonly method: string;
  readonly entries: readonly Parsed[];
}

const textOf = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name) ?? "");

/** Throws where the file is no calendar, or breaks the rules for its lines. */
export function parsed(text: string | null): ParsedCalendar {
  if (text === null) throw new TypeError("there is no file");
  for (const line of text.split("\r\n")) {
    if (Buffer.byteLength(line) > 75 || line.includes("\n")) throw new TypeError(`a line that is none: ${line}`);
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    method: textOf(calendar, "method"),
    entries: calendar.getAllSubcomponents("vevent").map((event) => ({
      uid: textOf(event, "uid"),
      day: textOf(event, "dtstart"),
      sequence: Number(textOf(event, "sequence")),
      status: textOf(event, "status"),
      summary: textOf(event, "summary"),
      description: textOf(event, "description"),
      alarms: event.getAllSubcomponents("valarm").map((alarm) => textOf(alarm, "trigger")),
      transparency: textOf(event, "transp"),
      visibility: textOf(event, "class"),
      modified: textOf(event, "last-modified"),
    })),
  };
}

/** A calendar program that imports files one after the other, as RFC 5546 has it: a lower sequence changes nothing. */
export class ImportingCalendar {
  readonly #entries = new Map<string, Parsed>();

  import(text: string | null): void {
    for (const entry of parsed(text).entries) {
      const before = this.#entries.get(entry.uid);
      if (before !== undefined && before.sequence > entry.sequence) continue;
      if (entry.status === "CANCELLED") this.#entries.delete(entry.uid);
      else this.#entries.set(entry.uid, entry);
      // What was cancelled is remembered by its sequence alone.
      if (entry.status === "CANCELLED") this.#entries.set(entry.uid, { ...entry, day: "" });
    }
  }

  /** The days on which something stands. */
  get days(): readonly string[] {
    return [...this.#entries.values()].flatMap(({ day }) => (day === "" ? [] : [day])).toSorted();
  }
}
