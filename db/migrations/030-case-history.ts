// Migration 30: which entries of the history touch which case, filled from the history that is there.
import { z } from "zod";
import type { Migration } from "./migration.ts";

const CHANGES = z.array(z.object({ case: z.string().nullable() }));

export const migration030: Migration = {
  version: 30,
  up: (db) => {
    db.exec(`
      CREATE TABLE history_cases (
        case_id TEXT NOT NULL,
        seq INTEGER NOT NULL REFERENCES history (seq),
        PRIMARY KEY (case_id, seq)
      ) STRICT, WITHOUT ROWID;
    `);
    // Not by SQLite's own JSON functions: an id may hold characters that they do not carry over.
    const next = db.prepare<[number], { seq: number; changes: string }>(
      "SELECT seq, changes FROM history WHERE seq > ? ORDER BY seq LIMIT 1",
    );
    const insert = db.prepare<[string, number]>("INSERT OR IGNORE INTO history_cases (case_id, seq) VALUES (?, ?)");
    for (let row = next.get(0); row !== undefined; row = next.get(row.seq)) {
      for (const change of CHANGES.parse(JSON.parse(row.changes))) {
        if (change.case !== null) insert.run(change.case, row.seq);
      }
    }
  },
};
