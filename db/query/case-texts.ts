// The texts of a case as the vault holds them, for the search index and for showing where a word was found.
import { isObject } from "../../shared/case/json.ts";
import type { Db } from "../connection.ts";
import { type FieldText, type TextEntity, textsOf } from "./search-fields.ts";

interface TextRow {
  readonly entity: TextEntity;
  readonly id: string;
  readonly json: string;
}

export class CaseTexts {
  readonly #rows;
  readonly #documents;

  constructor(db: Db) {
    this.#rows = db.prepare<{ id: string }, TextRow>(
      `SELECT 'case' AS entity, id, json FROM cases WHERE id = @id
       UNION ALL SELECT * FROM (SELECT 'event', id, json FROM events WHERE case_id = @id ORDER BY ord, id)
       UNION ALL SELECT * FROM (SELECT 'evidence', id, json FROM evidence WHERE case_id = @id ORDER BY ord, id)
       UNION ALL SELECT * FROM (SELECT 'sanction', id, json FROM sanctions WHERE case_id = @id ORDER BY ord, id)
       UNION ALL SELECT * FROM (SELECT 'note', id, json FROM notes WHERE case_id = @id ORDER BY id)`,
    );
    this.#documents = db.prepare<[string], { id: string; text: string }>(
      `SELECT evidence.id, document_texts.text FROM evidence
       JOIN document_texts ON document_texts.sha256 = evidence.sha256 AND text <> '' WHERE case_id = ? ORDER BY ord, id`,
    );
  }

  *of(caseId: string): Generator<FieldText, void, undefined> {
    for (const { entity, id, json } of this.#rows.all({ id: caseId })) {
      const value: unknown = JSON.parse(json);
      if (isObject(value)) yield* textsOf(entity, id, value);
    }
    for (const { id, text } of this.#documents.all(caseId)) yield { field: "evidence-text", id, text };
  }
}
