// Migration 10: the history, the cases with their parts, and the stored files.
import type { Migration } from "./migration.ts";

export const migration010: Migration = {
  version: 10,
  up: (db) => {
    db.exec(`
      CREATE TABLE meta (
        key TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE history (
        seq INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'note')),
        target INTEGER REFERENCES history (seq),
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        label TEXT NOT NULL,
        prev TEXT NOT NULL,
        hash TEXT NOT NULL,
        changes TEXT NOT NULL
      ) STRICT;

      CREATE TABLE cases (
        id TEXT PRIMARY KEY NOT NULL,
        reference TEXT,
        client_name TEXT,
        client_kind TEXT NOT NULL,
        client_number TEXT,
        court_name TEXT NOT NULL,
        court_level TEXT NOT NULL,
        region TEXT,
        case_number TEXT,
        stage TEXT NOT NULL,
        updated TEXT NOT NULL,
        json TEXT NOT NULL
      ) STRICT;

      CREATE TABLE events (
        case_id TEXT NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL,
        ord INTEGER NOT NULL,
        type TEXT NOT NULL,
        date TEXT,
        json TEXT NOT NULL,
        PRIMARY KEY (case_id, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE evidence (
        case_id TEXT NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL,
        ord INTEGER NOT NULL,
        sha256 TEXT,
        json TEXT NOT NULL,
        PRIMARY KEY (case_id, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE sanctions (
        case_id TEXT NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL,
        ord INTEGER NOT NULL,
        kind TEXT,
        json TEXT NOT NULL,
        PRIMARY KEY (case_id, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE blobs (
        sha256 TEXT PRIMARY KEY NOT NULL,
        size INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE chunks (
        sha256 TEXT PRIMARY KEY NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;

      CREATE TABLE blob_chunks (
        blob TEXT NOT NULL REFERENCES blobs (sha256) DEFERRABLE INITIALLY DEFERRED,
        n INTEGER NOT NULL,
        chunk TEXT NOT NULL REFERENCES chunks (sha256),
        PRIMARY KEY (blob, n)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
