// Reads and writes the rows of one kind by prepared statements.
import { isObject } from "../shared/case/json.ts";
import type { Db } from "./connection.ts";
import { cellOf, type EntitySpec } from "./entities.ts";

type Cell = string | number | null;

/** A row as it stands: its id, its place where it has one, and its canonical JSON. */
export interface StoredRow {
  readonly id: string;
  readonly ord: number | null;
  readonly json: string;
}

/** What the history holds of a row: its JSON, with its place where it has one. */
export const rowText = ({ ord, json }: StoredRow): string => (ord === null ? json : `{"ord":${ord},"value":${json}}`);

/** The statements of one table. Names of tables and columns are constants of this program; data is always bound. */
export class RowStore {
  readonly spec: EntitySpec;
  readonly #get;
  readonly #list;
  readonly #put;
  readonly #remove;
  readonly #removeAll;

  constructor(db: Db, spec: EntitySpec) {
    const { table, perCase, ordered, columns } = spec;
    const ord = ordered ? "ord" : "NULL AS ord";
    const key = perCase ? "case_id = ? AND id = ?" : "id = ?";
    const names = [
      ...(perCase ? ["case_id"] : []),
      "id",
      ...(ordered ? ["ord"] : []),
      ...columns.map(([column]) => column),
      "json",
    ];
    const conflict = perCase ? "case_id, id" : "id";
    const updates = names
      .filter((name) => name !== "case_id" && name !== "id")
      .map((name) => `${name} = excluded.${name}`);
    this.spec = spec;
    this.#get = db.prepare<Cell[], StoredRow>(`SELECT id, ${ord}, json FROM ${table} WHERE ${key}`);
    this.#list = db.prepare<Cell[], StoredRow>(
      `SELECT id, ${ord}, json FROM ${table} ${perCase ? "WHERE case_id = ?" : ""} ORDER BY ${ordered ? "ord, id" : "id"}`,
    );
    this.#put = db.prepare<Cell[]>(
      `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})
       ON CONFLICT (${conflict}) DO UPDATE SET ${updates.join(", ")}`,
    );
    this.#remove = db.prepare<Cell[]>(`DELETE FROM ${table} WHERE ${key}`);
    this.#removeAll = db.prepare<[]>(`DELETE FROM ${table}`);
  }

  #key(caseId: string | null, id: string): string[] {
    return this.spec.perCase ? [caseId ?? "", id] : [id];
  }

  get(caseId: string | null, id: string): StoredRow | undefined {
    return this.#get.get(...this.#key(caseId, id));
  }

  /** The rows of a case, or all rows where they belong to none, in their order. */
  list(caseId: string | null): readonly StoredRow[] {
    return this.spec.perCase ? this.#list.all(caseId ?? "") : this.#list.all();
  }

  /** Puts a row from the text the history holds of it; `value` is that text read. */
  put(caseId: string | null, id: string, text: string, value: unknown): void {
    const { perCase, ordered, columns } = this.spec;
    const row = isObject(value) ? value : {};
    const content = ordered && isObject(row["value"]) ? row["value"] : row;
    const cells: Cell[] = perCase ? [caseId ?? "", id] : [id];
    let json = text;
    if (ordered) {
      const ord = typeof row["ord"] === "number" ? row["ord"] : 0;
      cells.push(ord);
      // The text is `{"ord":N,"value":JSON}`: the JSON is cut out of it rather than written out again.
      json = text.slice(`{"ord":${ord},"value":`.length, -1);
    }
    for (const [, field] of columns) cells.push(cellOf(content, field));
    cells.push(json);
    this.#put.run(...cells);
  }

  remove(caseId: string | null, id: string): void {
    this.#remove.run(...this.#key(caseId, id));
  }

  removeAll(): void {
    this.#removeAll.run();
  }
}
