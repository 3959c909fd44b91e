// What a merge comes to: rows, what a person has to decide, and what may be there twice.
import type { MergedEntity, Op, RowKey } from "./op.ts";

/** A row as it comes out; `ord` is its place among others, of rows in lists. */
export interface MergedRow extends RowKey {
  readonly value: unknown;
  readonly ord?: number;
}

/** What a person has to decide. */
export interface Conflict {
  /** The same on every desk. */
  readonly id: string;
  readonly case: string;
  /** Such as `events/e3/date`; the row alone where a whole row is meant, empty for the whole case. */
  readonly path: string;
  readonly row: RowKey;
  /** The place in the row (`leaves.ts`); null where the whole row, or the whole case, is meant. */
  readonly place: string | null;
  /** What both had last, here and there; undefined is the absence of a value, or the removal of a row. */
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** What further desks had, where there are more than two. */
  readonly others: readonly { readonly value: unknown }[];
  /** The changes that wrote them, as `desk/n`. */
  readonly by: { readonly ours: string; readonly theirs: string };
  /** What stands there until it is decided. */
  readonly now: unknown;
}

/** Two events that two desks added apart, of one type and day: perhaps one event twice. */
export type Double = readonly [id: string, other: string];

export interface MergedCase {
  /** Null where the case was removed. */
  readonly rows: readonly MergedRow[] | null;
  readonly conflicts: readonly Conflict[];
  readonly doubles: readonly Double[];
}

/**
 * Why the changes of a case cannot be taken: `circular` (no order of them is possible), `unfit` (they make no valid case) or
 * `missing` (they rest on changes that are neither here nor among them).
 */
export type Refusal = "circular" | "unfit" | "missing";

export interface MergeOptions {
  readonly caseId: string;
  /** The desk that merges: its own values are `ours`. */
  readonly desk: string;
  /** Whether a change came with this merge. */
  readonly isNew: (op: Op) => boolean;
  /** Whether a row can be kept as it is, whatever else the case holds. */
  readonly stands: (row: MergedRow) => boolean;
  /** Whether rows make a valid case. */
  readonly fits: (rows: readonly MergedRow[]) => boolean;
}

/** The names of the lists in paths. */
const LIST_OF: Readonly<Record<MergedEntity, string>> = {
  case: "",
  event: "events",
  evidence: "evidence",
  sanction: "sanctions",
  work: "work",
  mark: "marks",
  note: "notes",
  draft: "drafts",
};

/** The path of a place in a case, in the words of the case format. */
export function pathOf({ entity, id }: RowKey, place: string | null): string {
  const row = entity === "case" ? [] : entity === "work" ? ["work"] : [LIST_OF[entity], id];
  return [...row, ...(place === null ? [] : [place])].join("/");
}
