// What calendar files held: entries by their ids, and which list each went out with. It is no part of the history.
import { type Db, inTransaction } from "./connection.ts";

/** An entry as calendar files last had it. */
export interface CalendarEntry {
  /** As in the file; it stays the same as long as the deadline is the same. */
  readonly uid: string;
  readonly caseId: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly sequence: number;
  readonly state: "confirmed" | "cancelled";
  /** What else the writer of calendar files keeps, as JSON. */
  readonly json: string;
}

/** One file that went out. */
export interface CalendarExport {
  /** Tells this file from every other; the person's word that it was imported names it. */
  readonly id: string;
  /** Which deadlines it was asked for. */
  readonly list: string;
  readonly entries: readonly CalendarEntry[];
}

const COLUMNS = "uid, case_id AS caseId, day, sequence, state, json";

/** Every method throws VaultError as those of the vault do. */
export class CalendarMemory {
  readonly #db: Db;
  readonly #use: <T>(work: () => T) => T;

  constructor(db: Db, use: <T>(work: () => T) => T) {
    this.#db = db;
    this.#use = use;
  }

  entry(uid: string): CalendarEntry | undefined {
    return this.#use(() =>
      this.#db.prepare<[string], CalendarEntry>(`SELECT ${COLUMNS} FROM calendar_entries WHERE uid = ?`).get(uid),
    );
  }

  /** What files of this list hold that nobody has taken back yet, by id. */
  listed(list: string): readonly CalendarEntry[] {
    return this.#use(() =>
      this.#db
        .prepare<[string], CalendarEntry>(
          `SELECT ${COLUMNS} FROM calendar_lists JOIN calendar_entries USING (uid) WHERE list = ? ORDER BY uid`,
        )
        .all(list),
    );
  }

  /**
   * Keeps what a file is about to hold, in one transaction, before it is given out. What it takes back stays listed until
   * `imported`: a file that was lost on the way is made good by the next one.
   */
  keep({ id, list, entries }: CalendarExport): void {
    this.#use(() =>
      inTransaction(this.#db, () => {
        const put = this.#db.prepare<[string, string, string, number, string, string]>(
          `INSERT INTO calendar_entries (uid, case_id, day, sequence, state, json) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (uid) DO UPDATE SET day = excluded.day, sequence = excluded.sequence, state = excluded.state,
             json = excluded.json`,
        );
        const join = this.#db.prepare<[string, string, string | null]>(
          `INSERT INTO calendar_lists (list, uid, cancelled_in) VALUES (?, ?, ?)
           ON CONFLICT (list, uid) DO UPDATE SET cancelled_in = excluded.cancelled_in`,
        );
        for (const { uid, caseId, day, sequence, state, json } of entries) {
          put.run(uid, caseId, day, sequence, state, json);
          join.run(list, uid, state === "cancelled" ? id : null);
        }
      }),
    );
  }

  /** The file was imported: what it took back is not taken back again. Returns how many entries that were. */
  imported(id: string): number {
    return this.#use(() =>
      inTransaction(
        this.#db,
        () => this.#db.prepare<[string]>("DELETE FROM calendar_lists WHERE cancelled_in = ?").run(id).changes,
      ),
    );
  }
}
