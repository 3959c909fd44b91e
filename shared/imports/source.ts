// What comes in from elsewhere, before anybody knows what it means: rows with cells under the names that stand over them.
import type { Text } from "../text.ts";

/** One row of a table, or one record of a list. */
export interface SourceRow {
  /** Its line, or its place in the list, from 1. */
  readonly at: number;
  /** What stands in each column, as text and trimmed; columns without anything are left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** Columns in which a long number was kept as a number: its last digits are gone. */
  readonly lost: ReadonlySet<string>;
}

/** A row that is not taken, and how to mend it. */
export interface Refused {
  readonly row: SourceRow;
  readonly reason: Text;
}

/** Something to look at: what was read otherwise than it stands there, or what only a person can say. */
export interface Remark {
  readonly kind: "told" | "ask";
  readonly text: Text;
}

export const told = (zh: string, en: string): Remark => ({ kind: "told", text: { zh, en } });
export const ask = (zh: string, en: string): Remark => ({ kind: "ask", text: { zh, en } });

/** The column that says, in a file of rows that were not taken, why. It is not read again. */
export const NOT_TAKEN: Text = { zh: "未导入的原因", en: "Why it was not imported" };

/** Whether a column only says why a row was not taken before. */
export const saysWhy = (head: string): boolean => head === NOT_TAKEN.zh || head === NOT_TAKEN.en;
