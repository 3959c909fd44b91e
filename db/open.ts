// Opens a vault that is there: key, lock, settings, check of the pages, guard of the history, migrations.
import { accessSync, constants, existsSync } from "node:fs";
import type { Text } from "../shared/text.ts";
import { makeBackup } from "./backup/make.ts";
import { openingError } from "./backup/offer.ts";
import { checkFolder } from "./backup/place.ts";
import { finishRekey } from "./backup/rekey-finish.ts";
import { BACKUP_WORDS } from "./backup/words.ts";
import { type Db, inTransaction, openConnection } from "./connection.ts";
import { VaultError } from "./error.ts";
import { emptyTmp, keepToOwner, makeFolders } from "./files.ts";
import { HeadFile, type HistoryHead } from "./head.ts";
import { History } from "./history.ts";
import { hashEntry } from "./history-entry.ts";
import type { Secret, VaultHost } from "./host.ts";
import { isIntact, type KeyFile, readKeyFile, unlockKey } from "./key-file.ts";
import { KeyRing } from "./key-ring.ts";
import { type VaultPaths, vaultPaths } from "./layout.ts";
import { type Lock, takeLock } from "./lock.ts";
import { databaseVersion, LATEST, migrate } from "./migrate.ts";
import { Reader, type VaultReader } from "./reader.ts";
import { guarded } from "./sqlite-error.ts";
import { Vault } from "./vault.ts";
import { historyLost, olderVersion, WORDS } from "./words.ts";

/** What a person may decide after a refusal. */
export interface OpenOptions {
  /** Take over the lock of another computer, which cannot be checked from here. */
  readonly takeOver?: boolean;
  /** Accept the history as it is where its guard is missing or says that its end is lost. The history records it. */
  readonly acceptHistory?: boolean;
}

/** The key file of a vault whose creation was finished. Throws VaultError as `openVault`. */
export function finishedKeyFile(paths: VaultPaths): KeyFile {
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

/** A database that has been checked, with what goes with it. */
export interface Checked {
  readonly db: Db;
  readonly guard: HeadFile;
  readonly file: KeyFile;
  readonly key: Uint8Array;
  readonly notices: readonly Text[];
}

/**
 * Checks a vault under its lock and brings it to this version, after a backup of the one it has. Throws as `openVault`; the
 * caller closes `db` and wipes `key`, which is another than the one given where a change of the key was finished.
 */
export function openChecked(
  paths: VaultPaths,
  given: { readonly file: KeyFile; readonly key: Uint8Array },
  host: VaultHost,
  accept: boolean,
): Checked {
  emptyTmp(paths);
  const { file, key, notices } = finishRekey(paths, given.file, given.key);
  const db = openConnection(paths.database, key, "write");
  try {
    const version = checkDatabase(db, file.vault);
    const guard = new HeadFile(paths, file.vault, key);
    const told = checkHistory(db, guard, file, host, accept);
    if (version < LATEST) makeBackup({ db, paths, file, key, when: host.now() }, { reason: "before-migration" });
    migrate(db);
    return { db, guard, file, key, notices: [...notices, ...told] };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a vault whose lock is held; the vault gives it free when it is closed. */
export function openLocked(
  paths: VaultPaths,
  given: { readonly file: KeyFile; readonly key: Uint8Array },
  host: VaultHost,
  lock: Lock,
  accept: boolean,
): Vault {
  const { db, guard, file, key, notices } = openChecked(paths, given, host, accept);
  try {
    const keys = new KeyRing(paths, host, file, key);
    return new Vault({ db, paths, host, keys, guard, lock, notices: [...lock.notices, ...notices] });
  } catch (error) {
    db.close();
    throw error;
  } finally {
    if (key !== given.key) key.fill(0);
  }
}

/** Opens a vault by its key; for `openVault`, and for tests, which cannot wait for scrypt. */
export function openVaultWithKey(folder: string, key: Uint8Array, host: VaultHost, options: OpenOptions = {}): Vault {
  const paths = vaultPaths(folder);
  try {
    const file = finishedKeyFile(paths);
    const place = checkFolder(folder);
    // SQLite would open a file that it may only read, and fail at the first change.
    accessSync(paths.database, constants.W_OK);
    makeFolders(paths);
    keepToOwner(paths.database);
    const lock = takeLock(paths, host, options.takeOver === true);
    try {
      const altered = isIntact(file) ? [] : [WORDS.keysAltered];
      const held = { ...lock, notices: [...lock.notices, ...place, ...altered] };
      return openLocked(paths, { file, key }, host, held, options.acceptHistory === true);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw openingError(error, paths, host.now());
  }
}

/**
 * Opens a vault for reading and writing; no other process has it then. Throws VaultError `not-a-vault`, `unfinished`,
 * `wrong-secret`, `bad-recovery-code`, `in-use`, `newer-version`, `damaged`, `history-lost`, `old-sqlite`, `read-only`,
 * `disk-full`, `io` (a network folder, too). A vault that is refused is not changed; where a backup can be used instead, the
 * error names it.
 */
export async function openVault(
  folder: string,
  secret: Secret,
  host: VaultHost,
  options: OpenOptions = {},
): Promise<Vault> {
  const key = await unlock(folder, secret, host.now());
  try {
    return openVaultWithKey(folder, key, host, options);
  } finally {
    key.fill(0);
  }
}

async function unlock(folder: string, secret: Secret, now?: string): Promise<Uint8Array> {
  const paths = vaultPaths(folder);
  try {
    return await unlockKey(finishedKeyFile(paths), secret);
  } catch (error) {
    throw openingError(error, paths, now);
  }
}

/** The vault key, for those who then open it without asking again (salvage, workers); wipe it after use. Throws as `openVault`. */
export function unlockVault(folder: string, secret: Secret): Promise<Uint8Array> {
  return unlock(folder, secret);
}

/** Opens a vault for reading alone, beside its owner: another connection, which cannot write. Throws as `openVault`. */
export function openReaderWithKey(folder: string, key: Uint8Array): VaultReader {
  return guarded(() => {
    const paths = vaultPaths(folder);
    const file = finishedKeyFile(paths);
    if (file.next !== undefined) throw new VaultError("unfinished", BACKUP_WORDS.rekeyPending);
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
