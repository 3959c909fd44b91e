// Opens the encrypted database in SQLCipher-4 format with the safety settings, and reads each of them back.
import Database from "better-sqlite3";
import { makeOwnFile } from "./files.ts";
import { VaultError } from "./error.ts";
import { nativeModule } from "./native-module.ts";
import { oldSqlite, wrongSetting } from "./words.ts";

export type Db = Database.Database;

/** The oldest SQLite the vault runs on: the release line it was built and tested with. */
const LEAST_SQLITE = "3.53.0";

/** Setting, the value to give it, and what it reads back as. */
export const SETTINGS = [
  ["journal_mode", "WAL", "wal"],
  ["synchronous", "FULL", 2],
  ["secure_delete", "ON", 1],
  ["trusted_schema", "OFF", 0],
  // SQLite's temporary files are plain text even for an encrypted database.
  ["temp_store", "MEMORY", 2],
  ["cell_size_check", "ON", 1],
  ["foreign_keys", "ON", 1],
  ["mmap_size", "0", 0],
] as const;

export type Access = "create" | "write" | "read";

const hex = (key: Uint8Array): string => Buffer.from(key).toString("hex");

/** The version as numbers, so that 3.53 is later than 3.9. */
function isOlder(version: string, least: string): boolean {
  const have = version.split(".").map(Number);
  const want = least.split(".").map(Number);
  for (const [index, part] of want.entries()) {
    const own = have[index] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}

/** Throws VaultError `old-sqlite` for an SQLite older than `LEAST_SQLITE`. */
export function assertSqlite(version: string): void {
  if (isOlder(version, LEAST_SQLITE)) throw new VaultError("old-sqlite", oldSqlite(version, LEAST_SQLITE));
}

/**
 * Opens a database with a raw 256-bit key. `create` makes the file, which must not be there; `read` never writes. Throws SQLite's own errors
 * (SQLITE_NOTADB for a wrong key) and VaultError for an SQLite that is too old or refuses a setting.
 */
export function openConnection(file: string, key: Uint8Array, access: Access): Db {
  if (access === "create") makeOwnFile(file);
  const db = new Database(file, { fileMustExist: true, readonly: access === "read", nativeBinding: nativeModule() });
  try {
    db.pragma("cipher='sqlcipher'");
    db.pragma("legacy=4");
    db.pragma(`key="x'${hex(key)}'"`);
    // The first read: a wrong key fails here.
    db.prepare("SELECT count(*) FROM sqlite_schema").get();
    const version = db.prepare<[], string>("SELECT sqlite_version()").pluck().get() ?? "0";
    assertSqlite(version);
    applySettings(db, access);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function applySettings(db: Db, access: Access): void {
  if (access === "read") db.pragma("query_only=ON");
  for (const [name, value, expected] of SETTINGS) {
    // The journal is a property of the file: a reader finds it and may not set it.
    if (!(access === "read" && name === "journal_mode")) db.pragma(`${name}=${value}`);
    const found = db.pragma(name, { simple: true });
    if (found !== expected) throw new VaultError("damaged", wrongSetting(name, String(found)));
  }
}

/** Runs `work` in one transaction that takes the write lock at once; an error undoes all of it. */
export function inTransaction<T>(db: Db, work: () => T): T {
  return db.transaction(work).immediate();
}
