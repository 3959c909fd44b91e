// Migration 100: the next act of each case and its place among those of all, so that lists begin with what may be lost first.
import type { Migration } from "./migration.ts";

export const migration100: Migration = {
  version: 100,
  up: (db) => {
    db.exec(`
      ALTER TABLE caseload ADD COLUMN act_kind TEXT;
      ALTER TABLE caseload ADD COLUMN act_zh TEXT;
      ALTER TABLE caseload ADD COLUMN act_en TEXT;
      ALTER TABLE caseload ADD COLUMN act_route TEXT;
      ALTER TABLE caseload ADD COLUMN act_finding TEXT;
      ALTER TABLE caseload ADD COLUMN act_earliest TEXT;
      ALTER TABLE caseload ADD COLUMN act_latest TEXT;
      ALTER TABLE caseload ADD COLUMN act_rank INTEGER;
      ALTER TABLE caseload ADD COLUMN act_day TEXT;
      CREATE INDEX caseload_act ON caseload (archived, act_rank, act_day, n, case_id);
      CREATE INDEX marks_act ON marks (case_id) WHERE subject = 'act';
      -- What is stored of audits has no next act: they are made anew.
      UPDATE caseload SET stamp = NULL;
    `);
  },
};
