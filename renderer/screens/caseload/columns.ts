// The columns of the caseload: their names, widths and orders, and which a person chose.
import type { SORT_KEYS } from "../../../shared/api/caseload.ts";
import type { Text } from "../../../shared/text.ts";
import { LIST } from "./words.ts";

export type SortKey = (typeof SORT_KEYS)[number];

export const COLUMN_NAMES = [
  "client",
  "nextAct",
  "nextDue",
  "court",
  "stage",
  "overdue",
  "counts",
  "caseworker",
  "labels",
  "reference",
  "region",
  "updated",
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

interface Column {
  readonly words: Text;
  /** Pixels. */
  readonly width: number;
  readonly sort?: SortKey;
  /** What stands in the same cell after it, with an order of its own. */
  readonly also?: { readonly words: Text; readonly sort: SortKey };
}

export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  client: { words: LIST.client, width: 120, sort: "client" },
  nextAct: { words: LIST.nextAct, width: 250, sort: "nextAct" },
  court: {
    words: LIST.court,
    width: 200,
    sort: "court",
    also: { words: LIST.caseNumber, sort: "caseNumber" },
  },
  stage: { words: LIST.stage, width: 112, sort: "stage" },
  nextDue: { words: LIST.nextDue, width: 210, sort: "nextDue" },
  overdue: { words: LIST.overdue, width: 105 },
  counts: { words: LIST.counts, width: 120 },
  caseworker: { words: LIST.caseworker, width: 90 },
  labels: { words: LIST.labels, width: 110 },
  reference: { words: LIST.reference, width: 110, sort: "reference" },
  region: { words: LIST.region, width: 80 },
  updated: { words: LIST.updated, width: 130, sort: "updated" },
};

/** Where the words found stand while a search does: after the client, for the last columns may lie beyond the window's edge. */
export const MATCH_AFTER = 0;
/** Pixels. */
export const MATCH_WIDTH = 180;
/** What is left of the window's width goes to the longest words; where that column is not shown, all grow in proportion. */
export const WIDEST: ColumnName = "nextAct";

export const DEFAULT_COLUMNS: readonly ColumnName[] = ["client", "nextAct", "nextDue", "court", "counts"];

/** Columns by their names as remembered or saved: unknown names and repeats are left out, and the client is always there. */
export function columnsOf(names: unknown): readonly ColumnName[] {
  if (!Array.isArray(names)) return DEFAULT_COLUMNS;
  const chosen = COLUMN_NAMES.filter((name) => names.includes(name));
  if (chosen.length === 0) return DEFAULT_COLUMNS;
  return chosen.includes("client") ? chosen : ["client", ...chosen];
}
