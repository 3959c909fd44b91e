// A person's decision of a conflict: which row it leaves, and what the decision says to every other desk.
import { isObject } from "../case/json.ts";
import { difference, leavesOf, PLACE, valueOf } from "./leaves.ts";
import type { MergedEntity, RowKey, RowWrite } from "./op.ts";
import type { Conflict, MergedRow } from "./outcome.ts";

export const KEEPS = ["ours", "theirs", "both", "unknown"] as const;

/** What to keep of a conflict. */
export type Keep = (typeof KEEPS)[number];

/** Rows of which a case may have two that say nearly the same. */
const TWICE: ReadonlySet<MergedEntity> = new Set(["event", "evidence", "sanction"]);

/**
 * Why a conflict cannot be decided so: only entries of lists can be kept
 * twice, only events be left open whether they happened, and of a row that was removed nothing is left to decide.
 */
export type NoDecision = "no-both" | "no-unknown" | "no-row";

export interface Decision {
  /** The rows as they are to stand; null for one that is removed. */
  readonly rows: readonly (RowKey & { readonly row: MergedRow | null })[];
  /** What is settled though nothing may change by it, so that no desk asks again. */
  readonly settles: readonly RowWrite[];
}

/**
 * A row as every desk is to have it: of all values it had anywhere, none is left beside those it has. What waits to be decided
 * in it by itself goes on waiting.
 */
function whole(
  { entity, id, value, ord }: MergedRow,
  others: readonly Conflict[],
  ever: readonly unknown[] = [],
): RowWrite {
  const waiting = new Set(others.flatMap(({ row, place }) => (row.entity === entity && row.id === id ? [place] : [])));
  const isClear = (place: string): boolean => !waiting.has(place);
  const leaves = leavesOf(value);
  const set: (readonly [string, unknown])[] = [...leaves].filter(([place]) => isClear(place));
  if (ord !== undefined) set.push([PLACE, ord]);
  const had = ever.flatMap((one) => (one === undefined ? [] : [...leavesOf(one).keys()]));
  const unset = [...new Set(had)].filter((place) => !leaves.has(place) && isClear(place));
  return { entity, id, made: true, set, unset };
}

/** A value with what was changed meanwhile in what stood in its place; by itself where both make no row together. */
function rebased(value: unknown, then: unknown, now: unknown): unknown {
  if (then === undefined || now === undefined) return value;
  const { set, unset } = difference(leavesOf(then), leavesOf(now));
  const leaves = new Map(leavesOf(value));
  for (const place of unset) leaves.delete(place);
  for (const [place, one] of set) leaves.set(place, one);
  return valueOf(leaves) ?? value;
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
  /** What waits in the case besides. */
  readonly others: readonly Conflict[];
  /** An id for a second event. */
  readonly newId: string;
}

function again(row: MergedRow, id: string, value: unknown): MergedRow {
  return { ...row, id, value: { ...(isObject(value) ? value : {}), id } };
}

function ofPlace(conflict: Conflict, place: string, keep: Keep, { row, newId }: Present): Decision | NoDecision {
  const { entity, id } = conflict.row;
  // Who removed the row has decided what is left in it.
  if (row === null) return "no-row";
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

function ofRow(conflict: Conflict, keep: Keep, { row, others, newId }: Present): Decision | NoDecision {
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
    const kept: MergedRow = { ...(row ?? { entity, id }), value: rebased(value, conflict.now, row?.value) };
    return { rows: [{ entity, id, row: kept }], settles: [whole(kept, others, ever)] };
  };
  if (keep === "ours" || keep === "theirs") return stands(conflict[keep]);
  if (keep === "unknown") {
    if (entity !== "event" || !isObject(conflict.now)) return "no-unknown";
    return stands({ ...conflict.now, happened: "unknown" });
  }
  if (!TWICE.has(entity) || conflict.ours === undefined || conflict.theirs === undefined) return "no-both";
  const first = stands(conflict.ours);
  const second = again(row ?? { entity, id, value: null }, newId, conflict.theirs);
  return { ...first, rows: [...first.rows, { entity, id: newId, row: second }] };
}

function ofCase(conflict: Conflict, keep: Keep, { rows, others }: Present): Decision | NoDecision {
  if (keep === "both") return "no-both";
  if (keep === "unknown") return "no-unknown";
  if (conflict[keep] !== undefined) {
    // A row that is itself to be kept or removed is not kept by keeping the case.
    const open = new Set(others.flatMap(({ row, place }) => (place === null ? [`${row.entity} ${row.id}`] : [])));
    const clear = rows.filter(({ entity, id }) => !open.has(`${entity} ${id}`));
    return { rows: [], settles: clear.map((row) => whole(row, others)) };
  }
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
