// The current state: what the history comes to. Row edits are written here and nowhere else.
import { isObject } from "../shared/case/json.ts";
import type { RowEdit } from "./change.ts";
import type { Db } from "./connection.ts";
import { CASE_COLUMNS, caseCells, ENTITIES, isRowEntity, ROW_ENTITIES, type RowEntity } from "./entities.ts";
import { CaseIndex } from "./query/case-index.ts";
import { RowStore, rowText, type StoredRow } from "./row-store.ts";
import { stageOf } from "./stage.ts";

type Cell = string | number | null;

/** What an event says of the stage of its case. */
interface Step {
  readonly ord: number;
  readonly type: string;
  readonly date: string | null;
}

/** A head to be stored. `steps`: the events of a new case, as long as each of them was put once. */
interface PendingHead {
  readonly text: string;
  readonly value: unknown;
  steps: Step[] | undefined;
}

/** The step of an event's row; undefined for what did not happen. */
function stepOf(row: unknown): Step | undefined {
  const { ord, value } = isObject(row) ? row : {};
  const { type, date, happened } = isObject(value) ? value : {};
  if (happened === "no" || typeof ord !== "number" || typeof type !== "string") return undefined;
  return { ord, type, date: typeof date === "string" ? date : null };
}

/** The columns of a case's row after its id, in the order in which they are bound. */
const CASE_NAMES = [...CASE_COLUMNS, "stage", "updated", "json"];

/** An edit with the value of `after`, which the writer has at hand. */
export interface ValuedEdit extends RowEdit {
  readonly value: unknown;
}

/** Reads and writes the state tables. Writing happens inside the caller's transaction, and ends with `settle`. */
export class Projection {
  readonly #stores: ReadonlyMap<RowEntity, RowStore>;
  readonly #head;
  readonly #put;
  readonly #touch;
  readonly #remove;
  readonly #removeAll;
  readonly #steps;
  readonly #link;
  readonly #unlinkAll;
  /** What is derived for lists and search, kept with every write. */
  readonly index: CaseIndex;
  /** Heads written in this batch that `settle` has yet to store; null for a removed case. */
  readonly #pending = new Map<string, PendingHead | null>();
  readonly #touched = new Set<string>();

  constructor(db: Db) {
    this.#stores = new Map(ROW_ENTITIES.map((entity) => [entity, new RowStore(db, ENTITIES[entity])]));
    this.#head = db.prepare<[string], string>("SELECT json FROM cases WHERE id = ?").pluck();
    this.#put = db.prepare<Cell[]>(
      `INSERT INTO cases (id, ${CASE_NAMES.join(", ")}) VALUES (?, ${CASE_NAMES.map(() => "?").join(", ")})
       ON CONFLICT (id) DO UPDATE SET ${CASE_NAMES.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    );
    this.#touch = db.prepare<[string, string, string]>("UPDATE cases SET stage = ?, updated = ? WHERE id = ?");
    this.#remove = db.prepare<[string]>("DELETE FROM cases WHERE id = ?");
    this.#removeAll = db.prepare<[]>("DELETE FROM cases");
    this.#steps = db.prepare<[string], { type: string; date: string | null }>(
      `SELECT type, date FROM events
       WHERE case_id = ? AND coalesce(json ->> '$.happened', 'yes') <> 'no' ORDER BY ord, id`,
    );
    this.#link = db.prepare<[string, number]>("INSERT OR IGNORE INTO history_cases (case_id, seq) VALUES (?, ?)");
    this.#unlinkAll = db.prepare<[]>("DELETE FROM history_cases");
    this.index = new CaseIndex(db);
  }

  #store(entity: RowEntity): RowStore {
    const store = this.#stores.get(entity);
    if (store === undefined) throw new TypeError(`no table for ${entity}`);
    return store;
  }

  /** The head of a case as canonical JSON, written in this batch or before. */
  head(caseId: string): string | undefined {
    const pending = this.#pending.get(caseId);
    if (pending !== undefined) return pending?.text;
    return this.#head.get(caseId);
  }

  row(entity: RowEntity, caseId: string | null, id: string): StoredRow | undefined {
    return this.#store(entity).get(caseId, id);
  }

  rows(entity: RowEntity, caseId: string | null): readonly StoredRow[] {
    return this.#store(entity).list(caseId);
  }

  /** What the history would hold of a row now; null where there is none. */
  textOf(entity: RowEntity | "case", caseId: string | null, id: string): string | null {
    if (entity === "case") return this.head(id) ?? null;
    const row = this.row(entity, caseId, id);
    return row === undefined ? null : rowText(row);
  }

  write(edit: ValuedEdit): void {
    const { entity, caseId, id, before, after, value } = edit;
    this.index.note(edit);
    if (entity === "case") {
      const isNew = before === null && !this.#touched.has(id);
      this.#pending.set(id, after === null ? null : { text: after, value, steps: isNew ? [] : undefined });
    }
    if (entity === "event") this.#noteStep(edit);
    if (caseId !== null) this.#touched.add(caseId);
    if (!isRowEntity(entity)) return;
    else if (after === null) this.#store(entity).remove(caseId, id);
    else this.#store(entity).put(caseId, id, after, value);
  }

  /** Of a new case all events pass by, and none need be read again; one that is put twice or removed ends that. */
  #noteStep({ caseId, before, after, value }: ValuedEdit): void {
    const head = this.#pending.get(caseId ?? "");
    if (head?.steps === undefined) return;
    const step = stepOf(value);
    if (before !== null || after === null) head.steps = undefined;
    else if (step !== undefined) head.steps.push(step);
  }

  /** The cases written to since the last `settle`. */
  touched(): readonly string[] {
    return [...this.#touched];
  }

  /** Stores the heads and what is worked out for lists; `seq` and `at` are those of the entry the edits belong to. */
  settle(seq: number, at: string): void {
    for (const caseId of this.#touched) {
      this.#link.run(caseId, seq);
      const pending = this.#pending.get(caseId);
      if (pending === null) {
        this.#remove.run(caseId);
        this.index.remove(caseId);
        continue;
      }
      const steps = pending?.steps?.toSorted((a, b) => a.ord - b.ord);
      const stage = stageOf(steps ?? this.#steps.all(caseId));
      const head = isObject(pending?.value) ? pending.value : undefined;
      if (pending === undefined) this.#touch.run(stage, at, caseId);
      else this.#put.run(caseId, ...caseCells(head ?? {}), stage, at, pending.text);
      this.index.settle(caseId, seq, stage, at, head);
    }
    this.forget();
  }

  /** Drops what a batch that failed had not yet stored. */
  forget(): void {
    this.#pending.clear();
    this.#touched.clear();
    this.index.forget();
  }

  /** Empties the state; stored files stay. */
  clear(): void {
    for (const store of this.#stores.values()) store.removeAll();
    this.#removeAll.run();
    this.#unlinkAll.run();
    this.index.clear();
    this.forget();
  }
}
