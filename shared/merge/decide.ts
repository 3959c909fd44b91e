// A person's decision of a conflict: which row it leaves, and what the decision says to every other desk.
import { isObject } from "../case/json.ts";
import { leavesOf, PLACE, valueOf } from "./leaves.ts";
import type { RowKey, RowWrite } from "./op.ts";
import type { Conflict, MergedRow } from "./outcome.ts";

export const KEEPS = ["ours", "theirs", "both", "unknown"] as const;

/** What to keep of a conflict. */
export type Keep = (typeof KEEPS)[number];

/** Why a conflict cannot be decided so: only events can be kept twice, or be left open whether they happened. */
export type NoDecision = "no-both" | "no-unknown";

export interface Decision {
  /** The rows as they are to stand; null for one that is removed. */
  readonly rows: readonly (RowKey & { readonly row: MergedRow | null })[];
  /** What is settled though nothing may change by it, so that no desk asks again. */
  readonly settles: readonly RowWrite[];
}

/** A row as every desk is to have it: of all values it had anywhere, none is left beside those it has. */
function whole({ entity, id, value, ord }: MergedRow, ever: readonly unknown[] = []): RowWrite {
  const leaves = leavesOf(value);
  const set: (readonly [string, unknown])[] = [...leaves];
  if (ord !== undefined) set.push([PLACE, ord]);
  const had = ever.flatMap((one) => (one === undefined ? [] : [...leavesOf(one).keys()]));
  return { entity, id, made: true, set, unset: [...new Set(had)].filter((place) => !leaves.has(place)) };
}

const removal = ({ entity, id }: RowKey): RowWrite => ({ entity, id, gone: true, set: [], unset: [] });

/** The row with another value in one place; undefined where it fits into no row. */
function withValue(row: MergedRow, place: string, value: unknown): MergedRow | undefined {
  const leaves = new Map(leavesOf(row.value));
  for (const inner of leaves.keys()) if (inner === place || inner.startsWith(`${place}/`)) leaves.delete(inner);
  if (value !== undefined) leaves.set(place, value);
  const made = valueOf(leaves);
  return made === undefined ? undefined : { ...row, value: made };
}

interface Present {
  /** The row of the conflict as it stands; null where there is none. */
  readonly row: MergedRow | null;
  /** Of a conflict about the whole case: all its rows. */
  readonly rows: readonly MergedRow[];
  /** An id for a second event. */
  readonly newId: string;
}

function again(row: MergedRow, id: string, value: unknown): MergedRow {
  return { ...row, id, value: { ...(isObject(value) ? value : {}), id } };
}

function ofPlace(conflict: Conflict, place: string, keep: Keep, { row, newId }: Present): Decision | NoDecision {
  const { entity, id } = conflict.row;
  if (row === null) return { rows: [], settles: [removal(conflict.row)] };
  const chosen = keep === "theirs" ? conflict.theirs : keep === "unknown" ? conflict.now : conflict.ours;
  const kept = withValue(row, place, chosen) ?? row;
  const set = chosen === undefined ? [] : [[place, chosen] as const];
  const settles: RowWrite[] = [{ entity, id, set, unset: chosen === undefined ? [place] : [] }];
  const rows = [{ entity, id, row: kept }];
  if (keep !== "both") return { rows, settles };
  const other = withValue(row, place, conflict.theirs);
  if (entity !== "event" || other === undefined) return "no-both";
  const second = again(other, newId, other.value);
  return { rows: [...rows, { entity, id: newId, row: second }], settles };
}

function ofRow(conflict: Conflict, keep: Keep, { row, newId }: Present): Decision | NoDecision {
  const { entity, id } = conflict.row;
  const ever = [
    conflict.base,
    conflict.ours,
    conflict.theirs,
    ...conflict.others.map(({ value }) => value),
    conflict.now,
  ];
  const stands = (value: unknown): Decision => {
    if (value === undefined) return { rows: [{ entity, id, row: null }], settles: [removal(conflict.row)] };
    const kept: MergedRow = { ...(row ?? { entity, id }), value };
    return { rows: [{ entity, id, row: kept }], settles: [whole(kept, ever)] };
  };
  if (keep === "ours" || keep === "theirs") return stands(conflict[keep]);
  if (keep === "unknown") {
    if (entity !== "event" || !isObject(conflict.now)) return "no-unknown";
    return stands({ ...conflict.now, happened: "unknown" });
  }
  if (entity !== "event" || conflict.ours === undefined || conflict.theirs === undefined) return "no-both";
  const first = stands(conflict.ours);
  const second = again(row ?? { entity, id, value: null }, newId, conflict.theirs);
  return { ...first, rows: [...first.rows, { entity, id: newId, row: second }] };
}

function ofCase(conflict: Conflict, keep: Keep, { rows }: Present): Decision | NoDecision {
  if (keep === "both") return "no-both";
  if (keep === "unknown") return "no-unknown";
  if (conflict[keep] !== undefined) return { rows: [], settles: rows.map((row) => whole(row)) };
  // The case's own row goes last, as in every removal of a case.
  const gone = rows.toSorted((a, b) => Number(a.entity === "case") - Number(b.entity === "case"));
  return {
    rows: gone.map(({ entity, id }) => ({ entity, id, row: null })),
    settles: gone.map(removal),
  };
}

/** What a decision comes to. `present` is the case as it stands. */
export function decide(conflict: Conflict, keep: Keep, present: Present): Decision | NoDecision {
  if (conflict.place !== null) return ofPlace(conflict, conflict.place, keep, present);
  return conflict.row.entity === "case" && conflict.path === ""
    ? ofCase(conflict, keep, present)
    : ofRow(conflict, keep, present);
}
