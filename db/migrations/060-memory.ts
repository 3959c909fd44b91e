// Migration 60: what the window remembers for itself, such as columns and unfinished input; it is no part of the history.
import type { Migration } from "./migration.ts";

export const migration060: Migration = {
  version: 60,
  up: (db) => {
    db.exec(`
      CREATE TABLE memory (
        id TEXT PRIMARY KEY NOT NULL,
        json TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
