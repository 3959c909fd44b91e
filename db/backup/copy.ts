// Copies a database under the same key into a file of its own, and reads the copy back.
import { createHash, randomBytes } from "node:crypto";
import { closeSync, mkdirSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { type Db, openConnection } from "../connection.ts";
import { copyDurably, makeOwnFile, syncFile, syncFolder } from "../files.ts";
import type { HistoryHead } from "../head.ts";
import { History } from "../history.ts";

/** A name nobody else uses. */
export const uniqueName = (start: string): string => `${start}-${randomBytes(8).toString("hex")}`;

/** What is compared between a database and its copy. */
export interface Contents extends HistoryHead {
  readonly vault: string;
  readonly cases: number;
}

function contentsOf(db: Db, vault: string): Contents {
  const cases = db.prepare<[], number>("SELECT count(*) FROM cases").pluck().get() ?? 0;
  return { ...new History(db, vault).head(), vault, cases };
}

/** Writes what is committed in `db` into a new file; it reads every page of the source, so that a damaged one is noticed. */
export function copyDatabase(db: Db, file: string): void {
  makeOwnFile(file);
  db.prepare<[string]>("VACUUM INTO ?").run(file);
}

/**
 * Opens a copy, has SQLite check every page of it, and gives what is in it; undefined where it is not whole. The copy is on
 * the disk when this returns.
 */
export function readBack(file: string, key: Uint8Array, vault: string): Contents | undefined {
  const db = openConnection(file, key, "write");
  try {
    if (db.pragma("quick_check(1)", { simple: true }) !== "ok") return undefined;
    const id = db.prepare<[], string>("SELECT value FROM meta WHERE key = 'vault'").pluck().get();
    return id === vault ? contentsOf(db, vault) : undefined;
  } finally {
    db.close();
    syncFile(file);
  }
}

/** Whether a copy is the source as it is now, or, where the source has gone on meanwhile, as it was at that entry. */
export function isCopyOf(copy: Contents | undefined, db: Db): boolean {
  if (copy === undefined) return false;
  const now = contentsOf(db, copy.vault);
  if (copy.length === now.length) return copy.head === now.head && copy.cases === now.cases;
  return copy.length > 0 && new History(db, copy.vault).row(copy.length)?.hash === copy.head;
}

function hashOf(path: string): string {
  const handle = openSync(path, "r");
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(1024 * 1024);
  try {
    for (let count = readSync(handle, buffer); count > 0; count = readSync(handle, buffer)) {
      hash.update(buffer.subarray(0, count));
    }
    return hash.digest("hex");
  } finally {
    closeSync(handle);
  }
}

/** Copies the files of a finished folder into a new one and reads each back; tells whether all arrived as they were. */
export function carryOver(from: string, to: string): boolean {
  mkdirSync(to, { mode: 0o700 });
  const names = readdirSync(from);
  for (const name of names) copyDurably(join(from, name), join(to, name));
  syncFolder(to);
  return names.every((name) => hashOf(join(from, name)) === hashOf(join(to, name)));
}
