// Migration 70: which entries calendar files held, so that a later file moves them or takes them back; no part of the history.
import type { Migration } from "./migration.ts";

export const migration070: Migration = {
  version: 70,
  up: (db) => {
    db.exec(`
      CREATE TABLE calendar_entries (
        uid TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL,
        day TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('confirmed', 'cancelled')),
        json TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE calendar_lists (
        list TEXT NOT NULL,
        uid TEXT NOT NULL REFERENCES calendar_entries (uid) DEFERRABLE INITIALLY DEFERRED,
        cancelled_in TEXT,
        PRIMARY KEY (list, uid)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX calendar_lists_cancelled ON calendar_lists (cancelled_in) WHERE cancelled_in IS NOT NULL;
    `);
  },
};
