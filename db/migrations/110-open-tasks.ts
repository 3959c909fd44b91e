// Migration 110: notes are of several kinds, and the open tasks of all cases are found by their day.
import type { Migration } from "./migration.ts";

export const migration110: Migration = {
  version: 110,
  up: (db) => {
    // Notes of before are plain ones: none of the columns says anything of them.
    db.exec(`
      ALTER TABLE notes ADD COLUMN kind TEXT;
      ALTER TABLE notes ADD COLUMN due TEXT;
      ALTER TABLE notes ADD COLUMN done TEXT;
      CREATE INDEX notes_open ON notes (due) WHERE kind = 'task' AND done IS NULL;
      CREATE INDEX notes_checks ON notes (case_id) WHERE kind = 'check';
      CREATE INDEX events_removals ON events (case_id) WHERE type IN ('listing-deleted', 'listing-revoked');
    `);
  },
};
