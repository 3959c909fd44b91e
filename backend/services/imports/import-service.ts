// Files from elsewhere as cases: what each file is, how its columns are read, and the cases of all files together.
import { isObject } from "../../../shared/case/json.ts";
import type { Problem } from "../../../shared/case/problems.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { type Imported, withEvents } from "../../../shared/imports/collect.ts";
import { casesOfRecords } from "../../../shared/imports/record.ts";
import { recordField, recordKind } from "../../../shared/imports/record-columns.ts";
import type { Refused, Remark } from "../../../shared/imports/source.ts";
import { casesOfTable } from "../../../shared/imports/table.ts";
import {
  type ColumnMap,
  isTarget,
  mapByNames,
  type TableKind,
  type Target,
  TARGETS,
} from "../../../shared/imports/targets.ts";
import type { SourceTable } from "./rows.ts";

/** What is said of the columns beyond their names; a map wins over a name. */
export interface MapWish {
  /** Null: told by the columns. */
  readonly kind: TableKind | null;
  readonly columns: ReadonlyMap<string, Target | null>;
}

export const NO_WISH: MapWish = { kind: null, columns: new Map() };

const UNKNOWN_TABLE: Problem = {
  problem: { zh: "认不出这些列：看不出是什么表", en: "the columns are not known: what table it is cannot be told" },
  allowed: {
    zh: "应有姓名或案号、执行法院等列，或者用 --map 指明各列",
    en: "columns such as a name or case number and the court are needed, or --map to say what each column is",
  },
};

const NO_ROWS: Problem = {
  problem: { zh: "表里没有数据行", en: "the table has no rows" },
  allowed: { zh: "应在列名下面至少有一行", en: "at least one row under the heads is needed" },
};

const IS_CASE: Problem = {
  problem: { zh: "这已经是案件文件", en: "this is a case file already" },
  allowed: {
    zh: "请运行 redress audit 审查，或者 redress vault import 放入案件库",
    en: "run redress audit, or redress vault import to put it into a vault",
  },
};

/** A column, and what it was taken for; null where it is kept under its own name. */
export interface ReadColumn {
  readonly head: string;
  readonly target: string | null;
}

export type TableCases =
  | {
      readonly ok: true;
      readonly kind: TableKind;
      readonly columns: readonly ReadColumn[];
      readonly imported: Imported;
    }
  | { readonly ok: false; readonly problem: Problem };

/** The cases of one table. */
export function casesOf({ rows, heads }: SourceTable, wish: MapWish): TableCases {
  if (rows.some(({ cells }) => cells.get("format")?.startsWith("redress.") === true)) {
    return { ok: false, problem: IS_CASE };
  }
  if (rows.length === 0) return { ok: false, problem: NO_ROWS };
  const kind = wish.kind ?? (wish.columns.size > 0 ? null : recordKind(heads));
  if (kind === "listing" || kind === "restriction") {
    const columns = heads.map((head) => ({ head, target: recordField(head) }));
    return { ok: true, kind, columns, imported: casesOfRecords(rows, kind) };
  }
  const map = mapFor(heads, wish);
  if (map === null) return { ok: false, problem: UNKNOWN_TABLE };
  const columns = heads.map((head) => ({ head, target: map.columns.get(head) ?? null }));
  return { ok: true, kind: map.row === "event" ? "events" : "cases", columns, imported: casesOfTable(rows, map) };
}

/** The columns by their names, and by the map where it says more. */
function mapFor(heads: readonly string[], { kind, columns }: MapWish): ColumnMap | null {
  const named = mapByNames(heads);
  if (named === null && columns.size === 0 && kind === null) return null;
  const merged = new Map(named?.columns);
  for (const head of heads) {
    const target = columns.get(head);
    if (target === undefined) continue;
    // What the map gives to one column no other has by its name alone.
    if (target !== null)
      for (const [other, its] of merged) if (its === target && !columns.has(other)) merged.set(other, null);
    merged.set(head, target);
  }
  const targets = new Set(merged.values());
  const byEvent = kind === null ? targets.has("event") : kind === "events";
  return { row: byEvent ? "event" : "case", columns: merged };
}

/** The cases of all files, the same case of two files once with the events of both. */
export function together(parts: readonly Imported[]): Imported {
  const cases = new Map<string, CaseFile>();
  const remarks = new Map<string, readonly Remark[]>();
  const refused: Refused[] = [];
  let doubles = 0;
  for (const part of parts) {
    doubles += part.doubles;
    refused.push(...part.refused);
    for (const file of part.cases) {
      const before = cases.get(file.id);
      const merged = before === undefined ? file : withEvents(before, file.events);
      if (merged === before) doubles++;
      // Events of validated cases under ids of their own are valid together.
      cases.set(file.id, merged as CaseFile);
      const own = remarks.get(file.id) ?? [];
      const more = part.remarks.get(file.id) ?? [];
      remarks.set(file.id, [...own, ...more.filter((one) => !own.some(({ text }) => text.zh === one.text.zh))]);
    }
  }
  return { cases: [...cases.values()], remarks, refused, doubles };
}

/** Reads a map file: `{"row": "case" | "event", "columns": {HEAD: TARGET | null}}`. */
export function readMap(
  text: string,
): { readonly ok: true; readonly wish: MapWish } | { readonly ok: false; readonly problem: Problem } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (!isObject(value) || !isObject(value["columns"])) return { ok: false, problem: NO_MAP };
  const { row = null, columns: written } = value;
  if (row !== null && row !== "case" && row !== "event") return { ok: false, problem: NO_MAP };
  const columns = new Map<string, Target | null>();
  for (const [head, target] of Object.entries(written as object) as [string, unknown][]) {
    if (target !== null && (typeof target !== "string" || !isTarget(target))) {
      return { ok: false, problem: unknownTarget(head) };
    }
    columns.set(head, target);
  }
  return { ok: true, wish: { kind: row === null ? null : row === "event" ? "events" : "cases", columns } };
}

const NO_MAP: Problem = {
  problem: { zh: "不是列的对照", en: "this is no map of columns" },
  allowed: {
    zh: '应为 {"row": "case" 或 "event", "columns": {"列名": "字段"}}',
    en: '{"row": "case" or "event", "columns": {"HEAD": "FIELD"}} is allowed',
  },
};

const unknownTarget = (head: string): Problem => ({
  problem: { zh: `列“${head}”对应的字段不认识`, en: `column “${head}”: its field is not known` },
  allowed: {
    zh: `可用：${TARGETS.join("、")}；null 为不导入`,
    en: `allowed: ${TARGETS.join(", ")}; null leaves the column out`,
  },
});
