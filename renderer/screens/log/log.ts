// What the log of a case shows, out of its notes: open tasks by their day, then contacts, notes and done tasks, the latest first.
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Contact, PlainNote, Task } from "../../../shared/casework/note.ts";

type Note = CaseView["notes"][number];

/** An entry of the log: what somebody saw at a body stands on the board, and a note on a page with its exhibit. */
export type Entry = Contact | Task | PlainNote;

export const isEntry = (note: Note): note is Note & Entry =>
  note.kind !== "check" && !(note.kind === undefined && note.about !== undefined);

/** The day an entry stands under; undefined for a note without one. */
export function dayOf(entry: Entry): string | undefined {
  return entry.kind === "task" ? entry.done : entry.date;
}

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

function isFound(entry: Entry, words: string): boolean {
  const texts = [entry.text, dayOf(entry) ?? "", entry.kind === "contact" ? entry.with : ""];
  const all = folded(texts.join(" "));
  return folded(words)
    .split(/\s+/u)
    .every((word) => all.includes(word));
}

export interface Log {
  /** What is due first before what is due later, without a day last. */
  readonly tasks: readonly Task[];
  readonly entries: readonly Entry[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Only what has all the words in it, in any order; no words: everything. */
export function logOf(notes: readonly Note[], words: string): Log {
  const found = notes.filter(isEntry).filter((entry) => isFound(entry, words));
  return {
    tasks: found
      .flatMap((entry) => (entry.kind === "task" && entry.done === undefined ? [entry] : []))
      .toSorted((a, b) => byText(a.due ?? "9999", b.due ?? "9999")),
    entries: found
      .filter((entry) => entry.kind !== "task" || entry.done !== undefined)
      .toSorted((a, b) => byText(dayOf(b) ?? "", dayOf(a) ?? "")),
  };
}
