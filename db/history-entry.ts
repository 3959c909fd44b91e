// One entry of the history, as it is hashed: each entry holds the hash of the one before it.
import { createHash } from "node:crypto";
import { canonicalize } from "../shared/case/canonical.ts";
import type { Text } from "../shared/text.ts";
import type { RowChange, RowEdit } from "./change.ts";

/** A change, its undoing, its doing again; `note` records something about the vault itself and changes nothing. */
export type EntryKind = "do" | "undo" | "redo" | "note";

/** What is known of an entry without its changes. */
export interface EntryHead {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  readonly kind: EntryKind;
  /** With `undo` and `redo`: the entry that is undone or done again; else null. */
  readonly target: number | null;
  /** ISO 8601 in UTC, as the host gave it. */
  readonly when: string;
  readonly who: string;
  readonly label: Text;
  readonly prev: string;
  readonly hash: string;
}

export interface HistoryEntry extends EntryHead {
  readonly changes: readonly RowChange[];
}

/** An entry as the table holds it; `label` and `changes` are canonical JSON. */
export interface EntryRow {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly target: number | null;
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly prev: string;
  readonly hash: string;
  readonly changes: string;
}

/** The hash of texts that follow one another; joining long ones first would copy them for nothing. */
function sha256(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text, "utf8");
  return hash.digest("hex");
}

/** What the first entry has as the hash before it: the chain of one vault fits no other. */
export const firstHash = (vault: string): string => sha256(`redress.history/1 ${vault}`);

/**
 * The text an entry's hash is made of: canonical JSON (RFC 8785) of {changes, kind, label, prev, seq, target, when, who}.
 * `changes` and `label` are that already.
 */
export const entryText = (row: Omit<EntryRow, "hash">): string => entryTexts(row).join("");

function entryTexts({ changes, kind, label, prev, seq, target, at, who }: Omit<EntryRow, "hash">): readonly string[] {
  const rest =
    `,"kind":"${kind}","label":${label},"prev":"${prev}","seq":${seq},` +
    `"target":${target ?? "null"},"when":${canonicalize(at)},"who":${canonicalize(who)}}`;
  return ['{"changes":', changes, rest];
}

export const hashEntry = (row: Omit<EntryRow, "hash">): string => sha256(...entryTexts(row));

/** One row change as canonical JSON. */
export function editText({ entity, caseId, id, before, after }: RowEdit): string {
  const place = caseId === null ? "null" : canonicalize(caseId);
  return `{"after":${after ?? "null"},"before":${before ?? "null"},"case":${place},"entity":"${entity}","id":${canonicalize(id)}}`;
}

/** An entry from its row. The vault wrote these texts itself, under the hash that `verify` checks. */
export function readEntry(row: EntryRow): HistoryEntry {
  const { at, label, changes, ...rest } = row;
  return { ...rest, when: at, label: JSON.parse(label) as Text, changes: JSON.parse(changes) as readonly RowChange[] };
}
