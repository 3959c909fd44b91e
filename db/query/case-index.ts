// Keeps the list row and the search index of every case as its rows are written, in the same transaction.
import { isObject, type Json } from "../../shared/case/json.ts";
import type { Db } from "../connection.ts";
import { CASE_COLUMNS, caseCells } from "../entities.ts";
import type { RowEdit } from "../change.ts";
import { CaseTexts } from "./case-texts.ts";
import { hasText, indexRow, type IndexRow, textsOf } from "./search-fields.ts";

type Cell = string | number | null;

/** What a batch has changed of one case so far. */
interface CaseChanges {
  /** Its first edit in this batch puts it where there was none: all its rows pass by, and none need be read again. */
  readonly isNew: boolean;
  /** The words of its rows by entity and id; only of a new case. */
  readonly words: Map<string, IndexRow>;
  /** Whether some row of the case file changed: what an audit said of it no longer holds. */
  file: boolean;
  text: boolean;
  /** Whether the text of stored files may belong to it. */
  files: boolean;
  work: Json | undefined;
}

const LIST_COLUMNS = [...CASE_COLUMNS, "stage", "updated"];
const WORK_COLUMNS = ["caseworker", "archived", "labels"];
const FILE_ENTITIES: ReadonlySet<string> = new Set(["case", "event", "evidence", "sanction"]);
const LISTED_ENTITIES: ReadonlySet<string> = new Set(["event", "evidence", "sanction"]);

function workCells(work: Json): readonly Cell[] {
  const { caseworker, archived, labels } = work;
  const hasLabels = Array.isArray(labels) && labels.length > 0;
  return [
    typeof caseworker === "string" ? caseworker : null,
    archived === true ? 1 : 0,
    hasLabels ? JSON.stringify(labels) : null,
  ];
}

const joined = (words: ReadonlyMap<string, IndexRow>): IndexRow => {
  let title = "";
  let body = "";
  for (const row of words.values()) {
    title += row.title;
    body += row.body;
  }
  return { title, body };
};

/** A row whose place is kept has its content beside it (`{ord, value}`). */
function contentOf(entity: string, value: unknown): Json {
  const content = LISTED_ENTITIES.has(entity) && isObject(value) ? value["value"] : value;
  return isObject(content) ? content : {};
}

/** An edit with the value of `after`. */
type Edit = RowEdit & { readonly value: unknown };

export class CaseIndex {
  readonly #texts: CaseTexts;
  readonly #insert;
  readonly #refresh;
  readonly #setWork;
  readonly #setFile;
  readonly #number;
  readonly #put;
  readonly #removals;
  readonly #clearings;
  readonly #withFile;
  readonly #putText;
  readonly #putNoText;
  readonly #removeText;
  readonly #command;
  readonly #changes = new Map<string, CaseChanges>();
  #removed = false;

  constructor(db: Db) {
    this.#texts = new CaseTexts(db);
    const columns = ["case_id", ...LIST_COLUMNS, ...WORK_COLUMNS, "file_seq"];
    this.#insert = db.prepare<Cell[]>(
      `INSERT INTO caseload (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
    );
    this.#refresh = db.prepare<[string]>(
      `UPDATE caseload SET ${LIST_COLUMNS.map((name) => `${name} = cases.${name}`).join(", ")}
       FROM cases WHERE cases.id = caseload.case_id AND caseload.case_id = ?`,
    );
    this.#setWork = db.prepare<Cell[]>(
      `UPDATE caseload SET ${WORK_COLUMNS.map((name) => `${name} = ?`).join(", ")} WHERE case_id = ?`,
    );
    this.#setFile = db.prepare<[number, string]>("UPDATE caseload SET file_seq = ?, stamp = NULL WHERE case_id = ?");
    this.#number = db.prepare<[string], number>("SELECT n FROM caseload WHERE case_id = ?").pluck();
    this.#put = db.prepare<[number, string, string]>(
      "INSERT OR REPLACE INTO search (rowid, title, body) VALUES (?, ?, ?)",
    );
    this.#removals = [
      "DELETE FROM caseload WHERE n = ?",
      "DELETE FROM search WHERE rowid = ?",
      "DELETE FROM case_findings WHERE n = ?",
      "DELETE FROM case_deadlines WHERE n = ?",
    ].map((sql) => db.prepare<[number]>(sql));
    this.#clearings = ["caseload", "case_findings", "case_deadlines", "audit_stamps"].map((table) =>
      db.prepare<[]>(`DELETE FROM ${table}`),
    );
    this.#withFile = db.prepare<[string], string>("SELECT DISTINCT case_id FROM evidence WHERE sha256 = ?").pluck();
    this.#putText = db.prepare<[string, string]>("INSERT OR REPLACE INTO document_texts (sha256, text) VALUES (?, ?)");
    this.#putNoText = db.prepare<[string]>("INSERT OR IGNORE INTO document_texts (sha256, text) VALUES (?, '')");
    this.#removeText = db.prepare<[string]>("DELETE FROM document_texts WHERE sha256 = ?");
    this.#command = db.prepare<[string]>("INSERT INTO search (search) VALUES (?)");
  }

  /** Notes an edit that was just written. */
  note({ entity, caseId, id, before, after, value }: Edit): void {
    if (caseId === null) return;
    let changes = this.#changes.get(caseId);
    if (changes === undefined) {
      const isNew = entity === "case" && before === null;
      changes = { isNew, words: new Map(), file: false, text: false, files: false, work: undefined };
      this.#changes.set(caseId, changes);
    }
    changes.file ||= FILE_ENTITIES.has(entity);
    if (entity === "work") changes.work = after === null ? {} : contentOf(entity, value);
    if (!hasText(entity)) return;
    changes.text = true;
    if (!changes.isNew) return;
    const content = contentOf(entity, value);
    changes.files ||= entity === "evidence" && content["sha256"] !== undefined;
    const texts = after === null ? [] : textsOf(entity, id, content);
    if (texts.length > 0) changes.words.set(`${entity} ${id}`, indexRow(texts));
    // Most rows hold no text, and only one that was put before in this batch has words to take back.
    else if (before !== null) changes.words.delete(`${entity} ${id}`);
  }

  /** Stores the list row and the words of a case whose rows are written; `head` where the batch put its head. */
  settle(caseId: string, seq: number, stage: string, at: string, head: Json | undefined): void {
    const changes = this.#changes.get(caseId);
    if (changes === undefined) return;
    if (changes.isNew && head !== undefined) {
      const cells = [...caseCells(head), stage, at, ...workCells(changes.work ?? {}), seq];
      const { lastInsertRowid } = this.#insert.run(caseId, ...cells);
      const { title, body } = changes.files ? indexRow(this.#texts.of(caseId)) : joined(changes.words);
      this.#put.run(Number(lastInsertRowid), title, body);
      return;
    }
    this.#refresh.run(caseId);
    if (changes.work !== undefined) this.#setWork.run(...workCells(changes.work), caseId);
    if (changes.file) this.#setFile.run(seq, caseId);
    if (changes.text) this.#reindex(caseId);
  }

  #reindex(caseId: string): void {
    const n = this.#number.get(caseId);
    if (n === undefined) return;
    const { title, body } = indexRow(this.#texts.of(caseId));
    this.#put.run(n, title, body);
  }

  /** Keeps the text of a stored file, empty where it has none and null to forget it, and finds its words in the cases whose evidence it is. */
  putFileText(sha256: string, text: string | null): void {
    if (text === "") {
      this.#putNoText.run(sha256);
      return;
    }
    if (text === null) this.#removeText.run(sha256);
    else this.#putText.run(sha256, text);
    for (const caseId of this.#withFile.all(sha256)) this.#reindex(caseId);
  }

  remove(caseId: string): void {
    const n = this.#number.get(caseId);
    if (n === undefined) return;
    for (const removal of this.#removals) removal.run(n);
    this.#removed = true;
  }

  /**
   * After cases were removed: takes their words out of the file too. Until then the index only remembers that they do
   * not count. It writes the whole index anew: about a second where there are 100,000 cases.
   */
  purge(): void {
    if (this.#removed) this.#command.run("optimize");
    this.#removed = false;
  }

  /** Drops what a batch noted. */
  forget(): void {
    this.#changes.clear();
  }

  clear(): void {
    for (const clearing of this.#clearings) clearing.run();
    this.#command.run("delete-all");
    this.#removed = false;
    this.forget();
  }
}
