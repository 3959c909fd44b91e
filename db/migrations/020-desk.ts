// Migration 20: what people keep about cases and about their desk: work, marks, notes, views, settings, calendar.
import type { Migration } from "./migration.ts";

export const migration020: Migration = {
  version: 20,
  up: (db) => {
    db.exec(`
      CREATE TABLE case_work (
        case_id TEXT NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL,
        caseworker TEXT,
        json TEXT NOT NULL,
        PRIMARY KEY (case_id, id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_work_caseworker ON case_work (caseworker);

      CREATE TABLE marks (
        case_id TEXT NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL,
        subject TEXT NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (case_id, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE notes (
        case_id TEXT NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (case_id, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE views (id TEXT PRIMARY KEY NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE settings (id TEXT PRIMARY KEY NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE notices (id TEXT PRIMARY KEY NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE overlays (id TEXT PRIMARY KEY NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `);
  },
};
