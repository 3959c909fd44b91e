// Migration 80: that an audit ended before its end, and how; so that lists say so, and it is not tried again at each start.
import type { Migration } from "./migration.ts";

export const migration080: Migration = {
  version: 80,
  up: (db) => {
    db.exec(`
      ALTER TABLE caseload ADD COLUMN stopped TEXT CHECK (stopped IN ('partial', 'time', 'memory', 'fault'));
      CREATE INDEX caseload_stopped ON caseload (n) WHERE stopped IS NOT NULL;
    `);
  },
};
