// Which table holds which kind of row, and the columns that lists and filters need beside its JSON.
import { isObject, type Json } from "../shared/case/json.ts";
import type { Entity } from "./change.ts";

type Cell = string | number | null;

/** A kind of row other than the case's own. */
export interface EntitySpec {
  readonly table: string;
  readonly perCase: boolean;
  /** Kept in the order of the case file, by the column `ord`. */
  readonly ordered: boolean;
  /** Columns that repeat a text of the JSON: column, field. */
  readonly columns: readonly (readonly [column: string, field: string])[];
}

export type RowEntity = Exclude<Entity, "case" | "blob">;

const ofCase = (table: string, ...columns: EntitySpec["columns"]): EntitySpec => ({
  table,
  perCase: true,
  ordered: false,
  columns,
});
const listed = (table: string, ...columns: EntitySpec["columns"]): EntitySpec => ({
  ...ofCase(table, ...columns),
  ordered: true,
});
const ofDesk = (table: string): EntitySpec => ({ table, perCase: false, ordered: false, columns: [] });

export const ENTITIES: Readonly<Record<RowEntity, EntitySpec>> = {
  event: listed("events", ["type", "type"], ["date", "date"]),
  evidence: listed("evidence", ["sha256", "sha256"]),
  sanction: listed("sanctions", ["kind", "kind"]),
  work: ofCase("case_work", ["caseworker", "caseworker"]),
  mark: ofCase("marks", ["subject", "subject"]),
  note: ofCase("notes", ["kind", "kind"], ["due", "due"], ["done", "done"]),
  draft: ofCase("drafts"),
  view: ofDesk("views"),
  setting: ofDesk("settings"),
  notice: ofDesk("notices"),
  overlay: ofDesk("overlays"),
  arrival: ofCase("arrivals"),
  conflict: ofCase("conflicts"),
  decision: ofCase("decisions"),
};

export const ROW_ENTITIES: readonly RowEntity[] = [
  "event",
  "evidence",
  "sanction",
  "work",
  "mark",
  "note",
  "draft",
  "view",
  "setting",
  "notice",
  "overlay",
  "arrival",
  "conflict",
  "decision",
];

/** What other desks sent and what was decided outlives a case: it tells that the case is removed, and why. */
const OUTLIVING: ReadonlySet<RowEntity> = new Set(["arrival", "decision"]);

/** The rows that go with a case, in the order in which they are removed and put back. */
export const CASE_ENTITIES: readonly RowEntity[] = ROW_ENTITIES.filter(
  (entity) => ENTITIES[entity].perCase && !OUTLIVING.has(entity),
);

export const isRowEntity = (entity: Entity): entity is RowEntity => entity !== "case" && entity !== "blob";

const textAt = (value: unknown, ...path: readonly string[]): string | null => {
  let at = value;
  for (const name of path) at = isObject(at) ? at[name] : undefined;
  return typeof at === "string" ? at : null;
};

/** The value of a column that repeats a text of the JSON. */
export const cellOf = (value: Json, field: string): Cell => {
  const own = value[field];
  return typeof own === "string" ? own : null;
};

/** The columns of a case's row that repeat its JSON, in the order of `CASE_COLUMNS`. */
export const CASE_COLUMNS = [
  "reference",
  "client_name",
  "client_kind",
  "client_number",
  "court_name",
  "court_level",
  "region",
  "case_number",
] as const;

export const caseCells = (head: Json): readonly Cell[] => [
  textAt(head, "reference"),
  textAt(head, "client", "name"),
  textAt(head, "client", "kind"),
  textAt(head, "client", "idDocument", "number"),
  textAt(head, "enforcement", "court", "name"),
  textAt(head, "enforcement", "court", "level"),
  textAt(head, "enforcement", "court", "region"),
  textAt(head, "enforcement", "caseNumber"),
];
