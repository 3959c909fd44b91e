// Finishes or undoes a change of the vault key that was interrupted, by looking which key opens the database.
import type { Text } from "../../shared/text.ts";
import { openConnection } from "../connection.ts";
import { syncFolder } from "../files.ts";
import { HeadFile } from "../head.ts";
import { type KeyFile, writeKeyFile } from "../key-file.ts";
import type { VaultPaths } from "../layout.ts";
import { nextKeyOf, withNextSlots, withoutNext } from "./next-key.ts";
import { BACKUP_WORDS } from "./words.ts";

/** The key file and key that are in force, and what to tell the person. */
export interface InForce {
  readonly file: KeyFile;
  readonly key: Uint8Array;
  readonly notices: readonly Text[];
}

function opens(database: string, key: Uint8Array): boolean {
  try {
    openConnection(database, key, "write").close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "SQLITE_NOTADB") return false;
    throw error;
  }
}

/** The guard written anew under the next key; left as it is where neither key fits it. */
export function moveGuard(paths: VaultPaths, vault: string, key: Uint8Array, nextKey: Uint8Array): void {
  const old = new HeadFile(paths, vault, key);
  const next = new HeadFile(paths, vault, nextKey);
  const kept = old.read();
  if (kept !== undefined) next.write(kept);
  syncFolder(paths.folder);
  old.wipe();
  next.wipe();
}

/**
 * What is in force after an interrupted change: nothing is lost either way, since the database in place is whole under one
 * of the two keys. Called under the lock. Where no key opens the database, everything stays for a salvage.
 */
export function finishRekey(paths: VaultPaths, file: KeyFile, key: Uint8Array): InForce {
  const { next, vault } = file;
  if (next === undefined) return { file, key, notices: [] };
  if (opens(paths.database, key)) {
    const kept = withoutNext(file);
    writeKeyFile(paths, kept);
    return { file: kept, key, notices: [BACKUP_WORDS.rekeyUndone] };
  }
  const nextKey = nextKeyOf(vault, key, next);
  if (nextKey === undefined || !opens(paths.database, nextKey)) return { file, key, notices: [] };
  moveGuard(paths, vault, key, nextKey);
  const changed = withNextSlots(file);
  writeKeyFile(paths, changed);
  return { file: changed, key: nextKey, notices: [BACKUP_WORDS.rekeyDone] };
}
