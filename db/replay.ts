// Works the state out from the history: every row edit of every entry, written again in order.
import { canonicalize } from "../shared/case/canonical.ts";
import type { JsonValue, RowChange } from "./change.ts";
import type { History } from "./history.ts";
import { type EntryRow, readEntry } from "./history-entry.ts";
import type { Projection, ValuedEdit } from "./projection.ts";

const textOf = (value: JsonValue): string | null => (value === null ? null : canonicalize(value));

/** A row change of the history as an edit. */
export function editOf({ entity, case: caseId, id, before, after }: RowChange): ValuedEdit {
  return { entity, caseId, id, before: textOf(before), after: textOf(after), value: after };
}

/** The edit that takes an edit back. */
export function inverseOf({ before, after, ...place }: RowChange): ValuedEdit {
  return editOf({ ...place, before: after, after: before });
}

/** The entries of a history from the first, one at a time. Entries that are missing are left out. */
export function* entriesFrom(history: History): Generator<EntryRow, void, undefined> {
  const { length } = history.head();
  for (let seq = 1; seq <= length; seq += 1) {
    const row = history.row(seq);
    if (row !== undefined) yield row;
  }
}

/** Writes the whole history into an empty state. */
export function replay(history: History, state: Projection): void {
  for (const row of entriesFrom(history)) {
    const { seq, when, changes } = readEntry(row);
    for (const change of changes) state.write(editOf(change));
    state.settle(seq, when);
  }
}
