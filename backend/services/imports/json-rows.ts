// Records in JSON: one, a list of them, a list in an envelope, or one a line.
import { isObject, type Json } from "../../../shared/case/json.ts";
import { saysWhy, type SourceRow } from "../../../shared/imports/source.ts";
import { isLost, type SourceTable, type TableCell } from "./rows.ts";

function cellOf(value: unknown): TableCell | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") return { text: value.trim(), lost: false };
  if (typeof value === "number") return { text: String(value), lost: isLost(value) };
  if (Array.isArray(value) && value.length === 0) return null;
  return { text: typeof value === "object" ? JSON.stringify(value) : `${value as boolean}`, lost: false };
}

function rowOf(record: Json, at: number): SourceRow {
  const cells = new Map<string, string>();
  const lost = new Set<string>();
  for (const [head, value] of Object.entries(record)) {
    const cell = cellOf(value);
    if (cell === null || cell.text === "" || saysWhy(head)) continue;
    cells.set(head, cell.text);
    if (cell.lost) lost.add(head);
  }
  return { at, cells, lost };
}

/** Under which names an answer of a service holds its list, at most one inside the other. */
const ENVELOPES = ["data", "result", "results", "rows", "list", "records", "items"] as const;

function listIn(value: unknown, depth = 0): readonly unknown[] | null {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (!isObject(value) || depth > 2) return null;
  for (const name of ENVELOPES) {
    const found = Object.hasOwn(value, name) ? listIn(value[name], depth + 1) : null;
    if (found !== null) return found;
  }
  return null;
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** The records of a text; null where it is no JSON that holds any. `bad`: the first line that is none. */
export function jsonRows(text: string): { readonly table: SourceTable } | { readonly bad: number } {
  const whole = parsed(text);
  const lines = text.split(/\r?\n/u).flatMap((line, at) => (line.trim() === "" ? [] : [{ line, at: at + 1 }]));
  const values: { readonly value: unknown; readonly at: number }[] = [];
  if (whole === null) {
    for (const { line, at } of lines) {
      const read = parsed(line);
      if (read === null) return { bad: at };
      values.push({ value: read.value, at });
    }
  } else {
    const list = listIn(whole.value) ?? [whole.value];
    list.forEach((value, index) => values.push({ value, at: index + 1 }));
  }
  const rows: SourceRow[] = [];
  for (const { value, at } of values) {
    if (!isObject(value)) return { bad: at };
    rows.push(rowOf(value, at));
  }
  return { table: { form: "json", heads: [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))], rows } };
}
