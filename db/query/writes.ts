// Tells whether something was written since an answer was worked out.
import type { Db } from "../connection.ts";

export class Writes {
  readonly #db: Db;
  readonly #own;
  #ofAudits = 0;

  constructor(db: Db) {
    this.#db = db;
    this.#own = db.prepare<[], number>("SELECT total_changes()").pluck();
  }

  #count(): number {
    return this.#own.get() ?? 0;
  }

  /**
   * Changes with every write to the database, by this connection or another. With `audits` false, results of audits that
   * this connection stores do not count: they come in for hours after midnight, and most lists do not depend on them.
   */
  version(audits: boolean): string {
    const others = String(this.#db.pragma("data_version", { simple: true }));
    return `${others}/${this.#count() - (audits ? 0 : this.#ofAudits)}`;
  }

  /** Runs work that stores results of audits and nothing else. */
  storingAudits<T>(work: () => T): T {
    const before = this.#count();
    try {
      return work();
    } finally {
      this.#ofAudits += this.#count() - before;
    }
  }
}
