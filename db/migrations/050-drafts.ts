// Migration 50: the choices and wording of documents drawn up from a case.
import type { Migration } from "./migration.ts";

export const migration050: Migration = {
  version: 50,
  up: (db) => {
    db.exec(`
      CREATE TABLE drafts (
        case_id TEXT NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (case_id, id)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
