// What is kept beside the history, by name: the window's own, what is typed and not saved yet, where an exchange is.
import type { JsonValue } from "./change.ts";
import type { Db } from "./connection.ts";

/** How the names of unfinished input begin. */
export const UNFINISHED = "unfinished/";

/** The names of what is kept. */
export const MEMORY = {
  window: "window",
  exchange: "exchange",
  unfinished: (form: string): string => `${UNFINISHED}${form}`,
} as const;

export class Memory {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Undefined where nothing is kept under the name. */
  get(id: string): JsonValue | undefined {
    const json = this.#db.prepare<[string], string>("SELECT json FROM memory WHERE id = ?").pluck().get(id);
    return json === undefined ? undefined : (JSON.parse(json) as JsonValue);
  }

  /** In place of what was kept; null drops it. */
  put(id: string, value: JsonValue): void {
    const put = "INSERT OR REPLACE INTO memory (id, json) VALUES (?, ?)";
    if (value === null) this.#db.prepare<[string]>("DELETE FROM memory WHERE id = ?").run(id);
    else this.#db.prepare<[string, string]>(put).run(id, JSON.stringify(value));
  }

  unfinished(): readonly JsonValue[] {
    const all = this.#db.prepare<[string, string], string>("SELECT json FROM memory WHERE id > ? AND id < ?").pluck();
    // The names that begin so, and no other: a slash is followed by a nought.
    return all.all(UNFINISHED, UNFINISHED.replace("/", "0")).map((json) => JSON.parse(json) as JsonValue);
  }
}
