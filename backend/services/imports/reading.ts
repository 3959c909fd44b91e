// What a file from elsewhere comes to, as plain data: how it was read, its cases as lines, what was not taken, what to look at.
import type { Problem } from "../../../shared/case/problems.ts";
import type { Text } from "../../../shared/text.ts";
import type { TableKind } from "../../../shared/imports/targets.ts";
import { casesOf, type MapWish, type ReadColumn } from "./import-service.ts";
import { rejectsOf } from "./rejects.ts";
import type { SourceTable } from "./rows.ts";
import { readSourceFile } from "./source-file.ts";

/** What is said of several rows or cases alike: once, with how many. */
export interface SaidOf {
  readonly text: Text;
  /** The rows, as a person counts them; or of remarks the cases. */
  readonly count: number;
  /** The first rows; empty for remarks. */
  readonly rows: number[];
}

export type TableReading =
  | {
      readonly ok: true;
      readonly kind: TableKind;
      readonly columns: (ReadColumn & { readonly samples: string[] })[];
      readonly cases: number;
      readonly doubles: number;
      /** `redress.case/1`, one a line. */
      readonly lines: Uint8Array<ArrayBuffer>;
      readonly refused: SaidOf[];
      readonly refusedRows: number;
      readonly remarks: SaidOf[];
      /** The rows that were not taken as a table; null where all were. */
      readonly rejects: Uint8Array<ArrayBuffer> | null;
    }
  | { readonly ok: false; readonly problem: Problem };

/** More are not told apart. */
const MOST_SAID = 200;
const MOST_ROWS = 10;
const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 24;

/** Reads a file whole. The bytes may be handed over to a thread. */
export async function readTable(
  bytes: Uint8Array<ArrayBuffer>,
  wish: MapWish,
  lang: keyof Text,
): Promise<TableReading> {
  const read = await readSourceFile(bytes);
  if (!read.ok) return read;
  const made = casesOf(read.table, wish);
  if (!made.ok) return made;
  const { cases, remarks, refused, doubles } = made.imported;
  return {
    ok: true,
    kind: made.kind,
    columns: made.columns.map((column) => ({ ...column, samples: samplesOf(read.table, column.head) })),
    cases: cases.length,
    doubles,
    lines: new Uint8Array(Buffer.from(cases.map((file) => `${JSON.stringify(file)}\n`).join(""), "utf8")),
    refused: together(refused.map(({ row, reason }) => ({ text: reason, row: row.at }))),
    refusedRows: refused.length,
    remarks: together([...remarks.values()].flatMap((all) => all.map(({ text }) => ({ text, row: null })))),
    rejects: refused.length === 0 ? null : new Uint8Array(await rejectsOf(refused, "csv", lang)),
  };
}

/** What stands in a column, for the eye: the first things that differ, none of them long. */
function samplesOf({ rows }: SourceTable, head: string): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const text = (cells.get(head) ?? "").replaceAll(/\s+/gu, " ").trim();
    if (text !== "") found.add(text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text);
    if (found.size === MOST_SAMPLES) break;
  }
  return [...found];
}

function together(all: readonly { readonly text: Text; readonly row: number | null }[]): SaidOf[] {
  const found = new Map<string, { readonly text: Text; count: number; readonly rows: number[] }>();
  for (const { text, row } of all) {
    const said = found.get(text.zh) ?? { text, count: 0, rows: [] };
    said.count += 1;
    if (row !== null && said.rows.length < MOST_ROWS) said.rows.push(row);
    found.set(text.zh, said);
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count).slice(0, MOST_SAID);
}
