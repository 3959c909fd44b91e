// The rows an import wrote, read back table by table, and prepared inserts of the same rows into a peer database.
import { type Db, inTransaction } from "../db/connection.ts";
import { CaseTexts } from "../db/query/case-texts.ts";
import { indexRow } from "../db/query/search-fields.ts";

type Cells = readonly unknown[];

/** The tables an import writes to, in an order that satisfies references at once; how rows belong to an entry. */
const TABLES = [
  ["history", "seq"],
  ["cases", "id"],
  ["events", "case_id"],
  ["caseload", "case_id"],
  ["history_cases", "case_id"],
] as const;

/** The rows of one entry of the history: one transaction. */
export interface EntryRows {
  readonly tables: readonly { readonly table: string; readonly rows: readonly Cells[] }[];
  /** Rows of the search index, whose texts the vault does not keep: number, title, body. */
  readonly search: readonly (readonly [number, string, string])[];
}

/** Everything the entries after `after` wrote, held in memory. */
export function rowsSince(db: Db, after: number): readonly EntryRows[] {
  const texts = new CaseTexts(db);
  const seqs = db.prepare<[number], number>("SELECT seq FROM history WHERE seq > ? ORDER BY seq").pluck().all(after);
  const numbers = db.prepare<[number], { n: number; case_id: string }>(
    "SELECT n, case_id FROM caseload WHERE case_id IN (SELECT case_id FROM history_cases WHERE seq = ?) ORDER BY n",
  );
  const selects = TABLES.map(([table, by]) => ({
    table,
    select: db
      .prepare<[number], Cells>(
        by === "seq"
          ? `SELECT * FROM ${table} WHERE seq = ?`
          : `SELECT * FROM ${table} WHERE ${by} IN (SELECT case_id FROM history_cases WHERE seq = ?) ORDER BY ${by}`,
      )
      .raw(),
  }));
  return seqs.map((seq) => ({
    tables: selects.map(({ table, select }) => ({ table, rows: select.all(seq) })),
    search: numbers.all(seq).map(({ n, case_id: caseId }) => {
      const { title, body } = indexRow(texts.of(caseId));
      return [n, title, body] as const;
    }),
  }));
}

/** Prepared inserts into a peer database. */
export class PeerInserts {
  readonly #db: Db;
  readonly #inserts;
  readonly #search;

  constructor(db: Db) {
    this.#db = db;
    this.#inserts = new Map<string, { run: (...cells: unknown[]) => unknown }>(
      TABLES.map(([table]) => {
        const columns = db.prepare<[string], string>("SELECT name FROM pragma_table_info(?)").pluck().all(table);
        const insert = db.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => "?").join(", ")})`);
        return [table, insert] as const;
      }),
    );
    this.#search = db.prepare<[number, string, string]>("INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)");
  }

  /** Inserts the rows of one entry in one transaction. */
  insert({ tables, search }: EntryRows): void {
    inTransaction(this.#db, () => {
      for (const { table, rows } of tables) {
        const insert = this.#inserts.get(table);
        for (const cells of rows) insert?.run(...cells);
      }
      for (const cells of search) this.#search.run(...cells);
    });
  }
}

/** The rows of every table that keeps any, by table; of the search index its rows, not its pages. */
export function rowCounts(db: Db): Readonly<Record<string, number>> {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT IN ('search_data', 'search_idx', 'meta')
       ORDER BY name`,
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [table, db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0]),
  );
}
