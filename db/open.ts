// Opens a vault that is there: key, lock, settings, check of the pages, guard of the history, migrations.
import { existsSync } from "node:fs";
import type { Text } from "../shared/text.ts";
import { type Db, inTransaction, openConnection } from "./connection.ts";
import { VaultError } from "./error.ts";
import { emptyTmp, makeFolders } from "./files.ts";
import { HeadFile, type HistoryHead } from "./head.ts";
import { History } from "./history.ts";
import { hashEntry } from "./history-entry.ts";
import type { Secret, VaultHost } from "./host.ts";
import { type KeyFile, readKeyFile, unlockKey } from "./key-file.ts";
import { KeyRing } from "./key-ring.ts";
import { type VaultPaths, vaultPaths } from "./layout.ts";
import { type Lock, takeLock } from "./lock.ts";
import { databaseVersion, LATEST, migrate } from "./migrate.ts";
import { Reader, type VaultReader } from "./reader.ts";
import { asVaultError, guarded } from "./sqlite-error.ts";
import { Vault } from "./vault.ts";
import { historyLost, olderVersion, WORDS } from "./words.ts";

/** What a person may decide after a refusal. */
export interface OpenOptions {
  /** Take over the lock of another computer, which cannot be checked from here. */
  readonly takeOver?: boolean;
  /** Accept the history as it is where its guard is missing or says that its end is lost. The history records it. */
  readonly acceptHistory?: boolean;
}

function finishedKeyFile(paths: VaultPaths): KeyFile {
  const file = readKeyFile(paths);
  if (file.unfinished === true) throw new VaultError("unfinished", WORDS.unfinished);
  if (!existsSync(paths.database)) throw new VaultError("damaged", WORDS.databaseMissing);
  return file;
}

/** Version first: nothing of a vault from the future is looked at further. */
function checkDatabase(db: Db, vault: string): number {
  const version = databaseVersion(db);
  if (version === 0) throw new VaultError("damaged", WORDS.damaged);
  if (db.pragma("quick_check(1)", { simple: true }) !== "ok") throw new VaultError("damaged", WORDS.damaged);
  const id = db.prepare<[], string>("SELECT value FROM meta WHERE key = 'vault'").pluck().get();
  if (id !== vault) throw new VaultError("damaged", WORDS.foreignFile);
  return version;
}

/** How the history stands to its guard. */
function fits(history: History, guard: HistoryHead, last: HistoryHead): boolean {
  if (last.length < guard.length) return false;
  let prev = guard.head;
  if (guard.length > 0 && history.row(guard.length)?.hash !== guard.head) return false;
  for (let seq = guard.length + 1; seq <= last.length; seq += 1) {
    const row = history.row(seq);
    if (row === undefined || row.prev !== prev || hashEntry(row) !== row.hash) return false;
    prev = row.hash;
  }
  return true;
}

/** Checks the history against its guard and brings a guard that is behind up to it. Gives what to tell the person. */
function checkHistory(db: Db, guard: HeadFile, file: KeyFile, host: VaultHost, accept: boolean): readonly Text[] {
  const history = new History(db, file.vault);
  const last = history.head();
  const kept = guard.read();
  if (kept !== undefined && fits(history, kept, last)) {
    if (kept.length === last.length) return [];
    guard.write(last);
    return [WORDS.headBehind];
  }
  if (!accept) {
    if (kept === undefined) throw new VaultError("damaged", WORDS.headDamaged);
    throw new VaultError("history-lost", historyLost(kept.length, Math.min(last.length, kept.length - 1)));
  }
  const label = WORDS.headReplaced;
  const entry = { kind: "note", target: null, when: host.now(), who: host.who, label, changes: "[]" } as const;
  guard.write(inTransaction(db, () => history.append(last, entry)));
  return [label];
}

function openLocked(
  paths: VaultPaths,
  file: KeyFile,
  key: Uint8Array,
  host: VaultHost,
  lock: Lock,
  accept: boolean,
): Vault {
  emptyTmp(paths);
  const db = openConnection(paths.database, key, "write");
  try {
    checkDatabase(db, file.vault);
    const guard = new HeadFile(paths, file.vault, key);
    const notices = [...lock.notices, ...checkHistory(db, guard, file, host, accept)];
    migrate(db);
    return new Vault({ db, paths, host, keys: new KeyRing(paths, host, file, key), guard, lock, notices });
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a vault by its key; for `openVault`, and for tests, which cannot wait for scrypt. */
export function openVaultWithKey(folder: string, key: Uint8Array, host: VaultHost, options: OpenOptions = {}): Vault {
  return guarded(() => {
    const paths = vaultPaths(folder);
    const file = finishedKeyFile(paths);
    makeFolders(paths);
    const lock = takeLock(paths, host, options.takeOver === true);
    try {
      return openLocked(paths, file, key, host, lock, options.acceptHistory === true);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/**
 * Opens a vault for reading and writing; no other process has it then. Throws VaultError `not-a-vault`, `unfinished`,
 * `wrong-secret`, `bad-recovery-code`, `in-use`, `newer-version`, `damaged`, `history-lost`, `old-sqlite`, `read-only`,
 * `disk-full`, `io`. A vault that is refused is not changed.
 */
export async function openVault(
  folder: string,
  secret: Secret,
  host: VaultHost,
  options: OpenOptions = {},
): Promise<Vault> {
  const key = await unlockVault(folder, secret);
  try {
    return openVaultWithKey(folder, key, host, options);
  } finally {
    key.fill(0);
  }
}

/** The vault key, for those who then open it without asking again (salvage, workers); wipe it after use. Throws as `openVault`. */
export async function unlockVault(folder: string, secret: Secret): Promise<Uint8Array> {
  try {
    return await unlockKey(finishedKeyFile(vaultPaths(folder)), secret);
  } catch (error) {
    throw asVaultError(error);
  }
}

/** Opens a vault for reading alone, beside its owner: another connection, which cannot write. Throws as `openVault`. */
export function openReaderWithKey(folder: string, key: Uint8Array): VaultReader {
  return guarded(() => {
    const paths = vaultPaths(folder);
    const file = finishedKeyFile(paths);
    const db = openConnection(paths.database, key, "read");
    try {
      const version = databaseVersion(db);
      if (version !== LATEST) throw new VaultError("older-version", olderVersion(version));
      return new Reader(db, file.vault, paths);
    } catch (error) {
      db.close();
      throw error;
    }
  });
}
