// Stores what audits found, for lists and deadlines. It is derived: no entry of the history, and made anew at will.
import type { Stop } from "../../shared/audit/stop.ts";
import type { Db } from "../connection.ts";
import { type ActRow, type AuditRows, type DueMark, STATUS_LETTERS } from "./audit-rows.ts";
import { type AuditStamp, StampNumbers } from "./audit-stamp.ts";

/** A case whose stored results do not stand on the stamp, and the state of its file to audit. */
export interface StaleCase {
  readonly id: string;
  /** The entry of the history that last changed its file; given back with the results. */
  readonly fileSeq: number;
}

/** The results of one case, and the state of its file they were worked out from. */
export interface StoredAudit {
  readonly fileSeq: number;
  readonly rows: AuditRows;
}

/** What is stored of a case's audit, as far as it stands on a stamp. */
export interface AuditState {
  /** The entry of the history that last changed its file. */
  readonly fileSeq: number;
  /** How the audit of this state and stamp ended before its end; null where it did not, or where there is none yet. */
  readonly stopped: Stop | null;
}

type Cell = string | number | null;

const markCells = (mark: DueMark | null): readonly Cell[] =>
  mark === null ? [null, null, null, null] : [mark.rule, mark.status, mark.earliest, mark.latest];

const actCells = (act: ActRow | null): readonly Cell[] =>
  act === null
    ? Array.from({ length: 7 }, () => null)
    : [act.kind, act.what.zh, act.what.en, act.route, act.finding, act.earliest, act.latest];

export class AuditStore {
  readonly #stamps: StampNumbers;
  readonly #stale;
  readonly #state;
  readonly #number;
  readonly #set;
  readonly #removeFindings;
  readonly #removeDeadlines;
  readonly #addFinding;
  readonly #addDeadline;

  constructor(db: Db) {
    this.#stamps = new StampNumbers(db);
    // By the index on the stamp: changed cases first (they have none), then those with older stamps.
    this.#stale = db.prepare<[number, number], StaleCase>(
      "SELECT case_id AS id, file_seq AS fileSeq FROM caseload WHERE stamp IS NOT ? ORDER BY stamp, n LIMIT ?",
    );
    this.#state = db.prepare<[number, string], AuditState>(
      "SELECT file_seq AS fileSeq, CASE WHEN stamp IS ? THEN stopped END AS stopped FROM caseload WHERE case_id = ?",
    );
    this.#number = db
      .prepare<[string, number], number>("SELECT n FROM caseload WHERE case_id = ? AND file_seq = ?")
      .pluck();
    this.#set = db.prepare<Cell[]>(
      `UPDATE caseload SET stamp = ?, breach = ?, contestable = ?, running = ?, undetermined = ?, in_order = ?,
         next_rule = ?, next_status = ?, next_earliest = ?, next_latest = ?,
         overdue_rule = ?, overdue_status = ?, overdue_earliest = ?, overdue_latest = ?,
         act_kind = ?, act_zh = ?, act_en = ?, act_route = ?, act_finding = ?, act_earliest = ?, act_latest = ?,
         act_rank = ?, act_day = ?, stopped = ? WHERE n = ?`,
    );
    this.#removeFindings = db.prepare<[number]>("DELETE FROM case_findings WHERE n = ?");
    this.#removeDeadlines = db.prepare<[number]>("DELETE FROM case_deadlines WHERE n = ?");
    this.#addFinding = db.prepare<[number, string, string, number]>("INSERT INTO case_findings VALUES (?, ?, ?, ?)");
    this.#addDeadline = db.prepare<Cell[]>("INSERT INTO case_deadlines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  /** Cases to audit for a stamp, those changed since their last audit first. */
  stale(stamp: AuditStamp, limit: number): readonly StaleCase[] {
    return this.#stale.all(this.#stamps.find(stamp), limit);
  }

  /** Undefined where there is no such case. */
  state(stamp: AuditStamp, id: string): AuditState | undefined {
    return this.#state.get(this.#stamps.find(stamp), id);
  }

  /** Stores results in the caller's transaction; those of a case that has changed meanwhile are left out. */
  store(stamp: AuditStamp, audits: readonly StoredAudit[]): number {
    const id = this.#stamps.number(stamp);
    let stored = 0;
    for (const { fileSeq, rows } of audits) {
      const n = this.#number.get(rows.caseId, fileSeq);
      if (n === undefined) continue;
      this.#storeOne(id, n, rows);
      stored += 1;
    }
    return stored;
  }

  #storeOne(stamp: number, n: number, rows: AuditRows): void {
    const { counts, findings, deadlines, next, overdue, act, place, stopped } = rows;
    const { breach, contestable, running, undetermined, "in-order": inOrder } = counts;
    const marks = [...markCells(next), ...markCells(overdue), ...actCells(act), place.rank, place.day];
    this.#set.run(stamp, breach, contestable, running, undetermined, inOrder, ...marks, stopped, n);
    this.#removeFindings.run(n);
    for (const { rule, status, count } of findings) this.#addFinding.run(n, rule, STATUS_LETTERS[status], count);
    this.#removeDeadlines.run(n);
    for (const [ord, row] of deadlines.entries()) {
      const { finding, rule, holder, earliest, latest, status, route, what } = row;
      this.#addDeadline.run(n, ord, finding, rule, holder, earliest, latest, status, route, what.zh, what.en);
    }
  }
}
