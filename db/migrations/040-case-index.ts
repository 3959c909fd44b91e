// Migration 40: what makes cases quick to list and find: list rows, the search index, and the results of audits.
import { z } from "zod";
import { CaseTexts } from "../query/case-texts.ts";
import { indexRow } from "../query/search-fields.ts";
import type { Migration } from "./migration.ts";

const WORK = z.object({
  caseworker: z.string().optional(),
  archived: z.boolean().optional(),
  labels: z.array(z.string()).optional(),
});

export const migration040: Migration = {
  version: 40,
  up: (db) => {
    db.exec(`
      CREATE TABLE caseload (
        n INTEGER PRIMARY KEY,
        case_id TEXT NOT NULL UNIQUE,
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
        caseworker TEXT,
        archived INTEGER NOT NULL DEFAULT 0,
        labels TEXT,
        file_seq INTEGER NOT NULL,
        stamp INTEGER,
        breach INTEGER,
        contestable INTEGER,
        running INTEGER,
        undetermined INTEGER,
        in_order INTEGER,
        next_rule TEXT,
        next_status TEXT,
        next_earliest TEXT,
        next_latest TEXT,
        overdue_rule TEXT,
        overdue_status TEXT,
        overdue_earliest TEXT,
        overdue_latest TEXT
      ) STRICT;
      CREATE INDEX caseload_stamp ON caseload (stamp);
      -- These two grow at their end while cases are imported. An index by name or court would be written all over, and
      -- sorting by those takes a tenth of a second for 100,000 cases without one.
      CREATE INDEX caseload_updated ON caseload (archived, updated, n, case_id);
      CREATE INDEX caseload_next ON caseload (archived, next_earliest, next_latest, n, case_id);

      CREATE TABLE audit_stamps (
        id INTEGER PRIMARY KEY,
        rules TEXT NOT NULL,
        calendar TEXT NOT NULL,
        as_of TEXT NOT NULL,
        UNIQUE (rules, calendar, as_of)
      ) STRICT;

      CREATE TABLE case_findings (
        n INTEGER NOT NULL,
        rule TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('b', 'c', 'r', 'u', 'o')),
        count INTEGER NOT NULL,
        PRIMARY KEY (n, rule, status)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_findings_broken ON case_findings (rule, status) WHERE status IN ('b', 'c');

      CREATE TABLE case_deadlines (
        n INTEGER NOT NULL,
        ord INTEGER NOT NULL,
        finding TEXT NOT NULL,
        rule TEXT NOT NULL,
        holder TEXT NOT NULL,
        earliest TEXT NOT NULL,
        latest TEXT,
        status TEXT NOT NULL,
        route TEXT,
        what_zh TEXT NOT NULL,
        what_en TEXT NOT NULL,
        PRIMARY KEY (n, ord)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_deadlines_latest ON case_deadlines (latest, earliest, holder, status);

      CREATE TABLE document_texts (
        sha256 TEXT PRIMARY KEY NOT NULL,
        text TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX evidence_sha256 ON evidence (sha256) WHERE sha256 IS NOT NULL;

      CREATE VIRTUAL TABLE search USING fts5 (
        title, body, content='', contentless_delete=1, tokenize="ascii tokenchars '|'"
      );
      CREATE VIRTUAL TABLE search_words USING fts5vocab (search, instance);
      -- Merging small pieces of the index at every save would double the time an import takes. A page of the index must
      -- fit into a page of the encrypted file.
      INSERT INTO search (search, rank) VALUES ('automerge', 0), ('crisismerge', 64), ('pgsz', 3900);

      INSERT INTO caseload (case_id, reference, client_name, client_kind, client_number, court_name, court_level, region,
        case_number, stage, updated, file_seq)
      SELECT id, reference, client_name, client_kind, client_number, court_name, court_level, region,
        case_number, stage, updated, coalesce((SELECT max(seq) FROM history_cases WHERE case_id = cases.id), 0)
      FROM cases ORDER BY rowid;
    `);
    const texts = new CaseTexts(db);
    const work = db.prepare<[string], string>("SELECT json FROM case_work WHERE case_id = ?").pluck();
    const setWork = db.prepare<(string | number | null)[]>(
      "UPDATE caseload SET caseworker = ?, archived = ?, labels = ? WHERE n = ?",
    );
    const put = db.prepare<[number, string, string]>("INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)");
    const next = db.prepare<[number], { n: number; case_id: string }>(
      "SELECT n, case_id FROM caseload WHERE n > ? ORDER BY n LIMIT 1",
    );
    for (let row = next.get(0); row !== undefined; row = next.get(row.n)) {
      const { title, body } = indexRow(texts.of(row.case_id));
      put.run(row.n, title, body);
      const json = work.get(row.case_id);
      if (json === undefined) continue;
      const { caseworker, archived, labels } = WORK.parse(JSON.parse(json));
      setWork.run(caseworker ?? null, archived === true ? 1 : 0, labels ? JSON.stringify(labels) : null, row.n);
    }
  },
};
