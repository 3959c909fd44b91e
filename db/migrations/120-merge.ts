// Migration 120: what arrived from other desks, what a person has to decide of it, and what was decided.
import type { Migration } from "./migration.ts";

export const migration120: Migration = {
  version: 120,
  up: (db) => {
    // Arrivals and decisions outlive their case, so they refer to none.
    db.exec(`
      CREATE TABLE arrivals (
        case_id TEXT NOT NULL,
        id TEXT NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (case_id, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE conflicts (
        case_id TEXT NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (case_id, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE decisions (
        case_id TEXT NOT NULL,
        id TEXT NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (case_id, id)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
