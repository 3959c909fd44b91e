// What stored audit results stand on: rules, calendar and day. Results on anything else are stale.
import type { Db } from "../connection.ts";

export interface AuditStamp {
  /** The digest of the rule pack (`rulePack.digest` of an audit). */
  readonly rules: string;
  /** The id of the calendar of working days. */
  readonly calendar: string;
  /** The day the audits stand on, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What no stored result has: a stamp under which nothing was stored yet. */
const NONE = -1;

/** Numbers of stamps, so that a case's row holds one small number. */
export class StampNumbers {
  readonly #find;
  readonly #add;
  readonly #forget;

  constructor(db: Db) {
    this.#find = db
      .prepare<[string, string, string], number>(
        "SELECT id FROM audit_stamps WHERE rules = ? AND calendar = ? AND as_of = ?",
      )
      .pluck();
    this.#add = db.prepare<[string, string, string]>(
      "INSERT INTO audit_stamps (rules, calendar, as_of) VALUES (?, ?, ?)",
    );
    this.#forget = db.prepare<[number]>(
      "DELETE FROM audit_stamps WHERE id <> ? AND id NOT IN (SELECT stamp FROM caseload WHERE stamp IS NOT NULL)",
    );
  }

  /** The number of a stamp; one that no row has where nothing was stored under it. */
  find({ rules, calendar, asOf }: AuditStamp): number {
    return this.#find.get(rules, calendar, asOf) ?? NONE;
  }

  /** The number of a stamp, given to it now if it has none; stamps that no case has any more are forgotten then. */
  number(stamp: AuditStamp): number {
    const known = this.find(stamp);
    if (known !== NONE) return known;
    const id = Number(this.#add.run(stamp.rules, stamp.calendar, stamp.asOf).lastInsertRowid);
    this.#forget.run(id);
    return id;
  }
}
