// What a file holds as rows under heads, whatever it is written in.
import { saysWhy, type SourceRow } from "../../../shared/imports/source.ts";
import { recordField } from "../../../shared/imports/record-columns.ts";
import { targetOf } from "../../../shared/imports/targets.ts";

/** Rows as they come in, in the order of the file. */
export interface SourceTable {
  /** What it was: rejected rows go back in the same form. */
  readonly form: "json" | "table" | "workbook";
  readonly heads: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** A cell of a table; `lost`: a number too long for a number. */
export interface TableCell {
  readonly text: string;
  readonly lost: boolean;
}

/** A whole number of sixteen digits and more is not kept exactly by what counts in floating point. */
const EXACT = 1e15;
export const isLost = (value: number): boolean => Math.abs(value) >= EXACT;

/** 4.40105E+17: a long number that a spreadsheet wrote as text. */
const SHORTENED = /^\d(?:\.\d+)?E\+1\d$/iu;

/** The sign by which tables keep a cell from being taken for a formula. */
const GUARDED = /^'(?=[=+\-@\t])/u;

export const textCell = (text: string): TableCell => {
  const trimmed = text.replace(GUARDED, "").trim();
  return { text: trimmed, lost: SHORTENED.test(trimmed) };
};

/** Lines above the heads: a title, a date of printing. */
const MOST_TITLES = 10;

const isHead = (text: string): boolean => recordField(text) !== null || targetOf(text) !== null;

/** How many cells of a line are heads that are known. */
export const knownHeads = (line: readonly TableCell[]): number => line.filter(({ text }) => isHead(text)).length;

/** Where the heads stand: in the first row of which two are known; else in the first row. */
function headAt(lines: readonly (readonly TableCell[])[]): number {
  const found = lines.slice(0, MOST_TITLES).findIndex((line) => knownHeads(line) >= 2);
  return Math.max(found, 0);
}

/** Heads that differ: the second of one name has its number, one without a name that of its column. */
function distinctHeads(line: readonly TableCell[], width: number): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, at) => {
    const name = line[at]?.text ?? "";
    const head = name === "" ? `列${at + 1}` : name;
    const before = seen.get(head) ?? 0;
    seen.set(head, before + 1);
    return before === 0 ? head : `${head} ${before + 1}`;
  });
}

/** The rows below the heads; rows without anything are left out. */
export function rowsOf(lines: readonly (readonly TableCell[])[], form: SourceTable["form"]): SourceTable {
  const top = headAt(lines);
  const below = lines.slice(top + 1);
  const width = Math.max(lines[top]?.length ?? 0, ...below.map((line) => line.length));
  const heads = distinctHeads(lines[top] ?? [], width);
  const rows: SourceRow[] = [];
  below.forEach((line, index) => {
    const cells = new Map<string, string>();
    const lost = new Set<string>();
    line.forEach(({ text, lost: isGone }, at) => {
      const head = heads[at] ?? "";
      if (text === "" || saysWhy(head)) return;
      cells.set(head, text);
      if (isGone) lost.add(head);
    });
    // Lines are counted from one, the heads among them.
    if (cells.size > 0) rows.push({ at: top + index + 2, cells, lost });
  });
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return {
    form,
    heads: heads.filter((head, at) => !saysWhy(head) && (used.has(head) || (lines[top]?.[at]?.text ?? "") !== "")),
    rows,
  };
}
