// The history in the database: appended to, read, never altered.
import { canonicalize } from "../shared/case/canonical.ts";
import type { Text } from "../shared/text.ts";
import type { Db } from "./connection.ts";
import type { HistoryHead } from "./head.ts";
import { type EntryKind, type EntryRow, firstHash, hashEntry, type HistoryEntry, readEntry } from "./history-entry.ts";

/** An entry about to be appended; `changes` is canonical JSON of a list of row changes. */
export interface NewEntry {
  readonly kind: EntryKind;
  readonly target: number | null;
  readonly when: string;
  readonly who: string;
  readonly label: Text;
  readonly changes: string;
}

/** What undo and redo need of an entry. */
export interface Move {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly target: number | null;
}

/** Which entries of the history to give: the newest first. */
export interface HistoryPage {
  /** Entries before this one; absent: from the newest. */
  readonly before?: number;
  readonly limit: number;
  /** Only those that touch this case. */
  readonly caseId?: string;
}

const COLUMNS = "seq, kind, target, at, who, label, prev, hash, changes";

export class History {
  readonly vault: string;
  readonly #append;
  readonly #get;
  readonly #last;
  readonly #page;
  readonly #moves;

  constructor(db: Db, vault: string) {
    this.vault = vault;
    this.#append = db.prepare<(string | number | null)[]>(
      `INSERT INTO history (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#get = db.prepare<[number], EntryRow>(`SELECT ${COLUMNS} FROM history WHERE seq = ?`);
    this.#last = db.prepare<[], { seq: number; hash: string; at: string }>(
      "SELECT seq, hash, at FROM history ORDER BY seq DESC LIMIT 1",
    );
    this.#page = db.prepare<[number, number], EntryRow>(
      `SELECT ${COLUMNS} FROM history WHERE seq < ? ORDER BY seq DESC LIMIT ?`,
    );
    this.#moves = db.prepare<[], Move>("SELECT seq, kind, target FROM history ORDER BY seq");
  }

  head(): HistoryHead {
    const last = this.#last.get();
    return last === undefined ? { length: 0, head: firstHash(this.vault) } : { length: last.seq, head: last.hash };
  }

  /** When the last entry was written; null where there is none. */
  lastAt(): string | null {
    return this.#last.get()?.at ?? null;
  }

  /** The instant to write the next entry under: a clock that stands before the last one tells nothing better than that one. */
  stamp(now: string): string {
    const last = this.lastAt();
    return last !== null && Date.parse(last) > Date.parse(now) ? last : now;
  }

  /** Appends to the chain; `last` is where it stands. */
  append(last: HistoryHead, entry: NewEntry): HistoryHead {
    const { kind, target, when, who, changes } = entry;
    const seq = last.length + 1;
    const row = { seq, kind, target, at: when, who, label: canonicalize(entry.label), prev: last.head, changes };
    const hash = hashEntry(row);
    this.#append.run(seq, kind, target, when, who, row.label, row.prev, hash, changes);
    return { length: seq, head: hash };
  }

  /** The entry as it stands in its table. */
  row(seq: number): EntryRow | undefined {
    return this.#get.get(seq);
  }

  page(before: number, limit: number): readonly HistoryEntry[] {
    return this.#page.all(before, limit).map(readEntry);
  }

  moves(): readonly Move[] {
    return this.#moves.all();
  }
}
