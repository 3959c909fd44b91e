// Reads what can be read of a damaged vault, from a copy of its files: the originals are never written to.
import { copyFileSync, existsSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { Blobs } from "../blobs.ts";
import { type Db, openConnection } from "../connection.ts";
import { VaultError } from "../error.ts";
import { removeDatabase } from "../files.ts";
import { HeadFile } from "../head.ts";
import { History } from "../history.ts";
import { type EntryRow, firstHash, hashEntry } from "../history-entry.ts";
import type { VaultPaths } from "../layout.ts";
import { migrate } from "../migrate.ts";
import { Projection } from "../projection.ts";
import { BACKUP_WORDS } from "./words.ts";

const isSqliteError = (error: unknown): boolean =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("SQLITE_");

/** What `read` gives; undefined where the pages it needs are damaged. */
export function attempt<T>(read: () => T): { readonly value: T } | undefined {
  try {
    return { value: read() };
  } catch (error) {
    if (isSqliteError(error)) return undefined;
    throw error;
  }
}

/** A copy of the database that opens. SQLite refuses a file shorter than its header says: it is filled up with nothing. */
function openCopy(source: VaultPaths, tmp: string, key: Uint8Array): Db {
  if (!existsSync(source.database)) throw new VaultError("damaged", BACKUP_WORDS.salvageMissing);
  const file = join(tmp, "damaged.db");
  const size = statSync(source.database).size;
  for (const room of [size, size * 2, size * 8, size * 64]) {
    removeDatabase(file);
    copyFileSync(source.database, file);
    if (existsSync(`${source.database}-wal`)) copyFileSync(`${source.database}-wal`, `${file}-wal`);
    if (room > size) truncateSync(file, room);
    try {
      return openConnection(file, key, "write");
    } catch (error) {
      if (!isSqliteError(error)) throw error;
    }
  }
  throw new VaultError("damaged", BACKUP_WORDS.salvageNothing);
}

/** A run of entries, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What became of the entries of a damaged history. */
export interface EntriesFound {
  /** Entries 1 to `chain` are whole and follow one another: the new vault keeps them as they are. */
  readonly chain: number;
  /** Whole entries after a gap: what they say is used, but they are no part of the new chain. */
  readonly later: readonly number[];
  /** Entries that cannot be read or do not fit their hash. */
  readonly lost: readonly Range[];
  /**
   * How many entries the database ends before the guard says it should; its state is as old as that. Null where the guard
   * cannot be read either, so that nobody knows.
   */
  readonly missing: number | null;
}

function rangesOf(numbers: readonly number[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const n of numbers) {
    const last = ranges.at(-1);
    if (last?.to === n - 1) ranges[ranges.length - 1] = { from: last.from, to: n };
    else ranges.push({ from: n, to: n });
  }
  return ranges;
}

export class DamagedVault {
  readonly db: Db;
  readonly vault: string;
  readonly entries: History;
  readonly state: Projection;
  readonly blobs: Blobs;
  readonly #guard: number | undefined;

  /** Throws VaultError `damaged` where nothing can be read at all, `newer-version`. */
  constructor(source: VaultPaths, vault: string, key: Uint8Array, tmp: string) {
    this.vault = vault;
    this.db = openCopy(source, tmp, key);
    try {
      migrate(this.db);
      this.entries = new History(this.db, vault);
      this.state = new Projection(this.db);
      this.blobs = new Blobs(this.db);
      const guard = new HeadFile(source, vault, key);
      this.#guard = guard.read()?.length;
      guard.wipe();
    } catch (error) {
      this.db.close();
      throw isSqliteError(error) ? new VaultError("damaged", BACKUP_WORDS.salvageNothing) : error;
    }
  }

  /** Texts of a query's first column, as many as come before a damaged page; `whole` tells that none was met. */
  scan(query: string): { readonly texts: readonly string[]; readonly whole: boolean } {
    const texts: string[] = [];
    const done = attempt(() => {
      for (const text of this.db.prepare<[], string>(query).pluck().iterate()) texts.push(text);
      return true;
    });
    return { texts, whole: done !== undefined };
  }

  /** An entry whose hash holds. */
  entry(seq: number): EntryRow | undefined {
    const row = attempt(() => this.entries.row(seq))?.value;
    return row !== undefined && hashEntry(row) === row.hash ? row : undefined;
  }

  /** The number of the last entry that the database is known to have; undefined where that page is damaged. */
  #lastSeq(): number | undefined {
    return attempt(() => this.entries.head().length)?.value;
  }

  /** Looks at every entry there should be. */
  findEntries(): EntriesFound {
    const last = this.#lastSeq();
    const ascending = this.scan("SELECT seq FROM history ORDER BY seq").texts.at(-1);
    const top = last ?? Math.max(this.#guard ?? 0, Number(ascending ?? 0));
    const lost: number[] = [];
    const later: number[] = [];
    let chain = 0;
    let prev = firstHash(this.vault);
    for (let seq = 1; seq <= top; seq += 1) {
      const row = this.entry(seq);
      if (row === undefined) lost.push(seq);
      else if (chain === seq - 1 && row.prev === prev) {
        chain = seq;
        prev = row.hash;
      } else later.push(seq);
    }
    const missing = this.#guard === undefined ? null : Math.max(0, this.#guard - top);
    return { chain, later, lost: rangesOf(lost), missing };
  }

  close(): void {
    this.db.close();
  }
}
