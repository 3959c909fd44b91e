// The history by case: which moves touch one, and what wrote a row last.
import type { RowChange } from "./change.ts";
import type { Db } from "./connection.ts";
import type { History, Move } from "./history.ts";
import { type HistoryEntry, readEntry } from "./history-entry.ts";

/** Reads what older vaults have only after their migration. */
export class CaseHistory {
  readonly #entries: History;
  readonly #movesOf;
  readonly #later;
  readonly #laterOf;

  constructor(db: Db, entries: History) {
    this.#entries = entries;
    this.#movesOf = db.prepare<[string], Move>(
      `SELECT h.seq, h.kind, h.target FROM history_cases AS c JOIN history AS h ON h.seq = c.seq
       WHERE c.case_id = ? ORDER BY c.seq`,
    );
    this.#later = db.prepare<[number], number>("SELECT seq FROM history WHERE seq > ? ORDER BY seq DESC").pluck();
    this.#laterOf = db
      .prepare<[string, number], number>(
        "SELECT seq FROM history_cases WHERE case_id = ? AND seq > ? ORDER BY seq DESC",
      )
      .pluck();
  }

  /** The moves that touch a case, in order. */
  movesOf(caseId: string): readonly Move[] {
    return this.#movesOf.all(caseId);
  }

  /** The latest entry after `after` that wrote a row; undefined where there is none. */
  latestOn(row: Pick<RowChange, "case" | "entity" | "id">, after: number): HistoryEntry | undefined {
    const { case: caseId, entity, id } = row;
    const isIt = (one: RowChange): boolean => one.case === caseId && one.entity === entity && one.id === id;
    for (const seq of caseId === null ? this.#later.all(after) : this.#laterOf.all(caseId, after)) {
      const found = this.#entries.row(seq);
      const entry = found === undefined ? undefined : readEntry(found);
      if (entry?.changes.some(isIt) === true) return entry;
    }
    return undefined;
  }
}
