// What a change wrote, from the rows before and after it.
import { isObject } from "../case/json.ts";
import { difference, type Leaves, leavesOf, PLACE } from "./leaves.ts";
import type { RowKey, RowWrite } from "./op.ts";

/** A row as a history holds it; `ord` of rows in lists. Null where there is none. */
export type RowState = { readonly value: unknown; readonly ord?: number } | null;

function leavesIn(row: RowState): Leaves {
  if (row === null) return new Map();
  const leaves = leavesOf(row.value);
  return row.ord === undefined ? leaves : new Map([...leaves, [PLACE, row.ord]]);
}

/** What turns one state of a row into the other; undefined where nothing does. */
export function writeOf(key: RowKey, before: RowState, after: RowState): RowWrite | undefined {
  const { set, unset } = difference(leavesIn(before), leavesIn(after));
  const isMade = before === null && after !== null;
  const isGone = before !== null && after === null;
  if (!isMade && !isGone && set.length === 0 && unset.length === 0) return undefined;
  const { entity, id } = key;
  return { entity, id, ...(isMade ? { made: true } : {}), ...(isGone ? { gone: true } : {}), set, unset };
}

/** A row of a history's change: in lists `{ ord, value }`, else the value itself. */
export function rowState(stored: unknown, isListed: boolean): RowState {
  if (stored === null || stored === undefined) return null;
  if (!isListed) return { value: stored };
  const { ord, value } = isObject(stored) ? stored : {};
  return { value, ...(typeof ord === "number" ? { ord } : {}) };
}
