// Migration 90: clients are found by how their names sound. The words of every case are written anew.
import { CaseTexts } from "../query/case-texts.ts";
import { indexRow } from "../query/search-fields.ts";
import type { Migration } from "./migration.ts";

export const migration090: Migration = {
  version: 90,
  up: (db) => {
    const texts = new CaseTexts(db);
    const put = db.prepare<[number, string, string]>(
      "INSERT OR REPLACE INTO search (rowid, title, body) VALUES (?, ?, ?)",
    );
    const next = db.prepare<[number], { n: number; case_id: string }>(
      "SELECT n, case_id FROM caseload WHERE n > ? ORDER BY n LIMIT 1",
    );
    for (let row = next.get(0); row !== undefined; row = next.get(row.n)) {
      const { title, body } = indexRow(texts.of(row.case_id));
      put.run(row.n, title, body);
    }
    // What the words were before does not stay in the file.
    db.exec("INSERT INTO search (search) VALUES ('optimize')");
  },
};
