// A step from one version of the database to the next.
import type { Db } from "../connection.ts";

/** Runs in a transaction of its own. Released migrations are never edited: a change is a new one, ten further. */
export interface Migration {
  /** The version the database has afterwards. */
  readonly version: number;
  readonly up: (db: Db) => void;
}
