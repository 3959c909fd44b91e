// Restores a backup to a new folder; the vault it is of is not touched.
import { basename, dirname, resolve } from "node:path";
import { VaultError } from "../error.ts";
import { copyDurably, removeDatabase } from "../files.ts";
import { HeadFile } from "../head.ts";
import type { Secret, VaultHost } from "../host.ts";
import { type KeyFile, readKeyFile, unlockKey } from "../key-file.ts";
import { type VaultPaths, vaultPaths } from "../layout.ts";
import { openLocked } from "../open.ts";
import { asVaultError, guarded } from "../sqlite-error.ts";
import type { Vault } from "../vault.ts";
import { type Backup, type BackupInfo, readBackup } from "./backup.ts";
import { readBack } from "./copy.ts";
import { fillFolder, noted } from "./target.ts";
import { BACKUP_WORDS, restoredFrom } from "./words.ts";

/** The backup in a folder, such as one on another disk. `verified` is false where it is none. */
export function backupAt(folder: string): Backup {
  const path = resolve(folder);
  return readBackup(dirname(path), basename(path));
}

function wholeBackup(folder: string): BackupInfo {
  const { verified, info } = backupAt(folder);
  if (!verified || info === undefined) throw new VaultError("damaged", BACKUP_WORDS.notABackup);
  return info;
}

/** Copies the database and its guard, and compares what arrived with what the backup says. */
function copyChecked(source: VaultPaths, target: VaultPaths, file: KeyFile, key: Uint8Array, info: BackupInfo): void {
  removeDatabase(target.database);
  copyDurably(source.database, target.database);
  const contents = readBack(target.database, key, file.vault);
  const from = new HeadFile(source, file.vault, key);
  const guard = from.read();
  from.wipe();
  const { length, head, cases } = info;
  const isWhole = [contents, guard].every((found) => found?.length === length && found.head === head);
  if (!isWhole || contents?.cases !== cases || info.vault !== file.vault) {
    throw new VaultError("damaged", BACKUP_WORDS.backupDamaged);
  }
  const to = new HeadFile(target, file.vault, key);
  to.write({ length, head });
  to.wipe();
}

/** What is wrong with the backup is said in the words of restoring. */
function restoreError(error: unknown): unknown {
  const known = asVaultError(error);
  const damaged = known instanceof VaultError && known.code === "damaged" && known !== error;
  return damaged ? new VaultError("damaged", BACKUP_WORDS.backupDamaged) : known;
}

/** Restores with the vault key; for `restoreBackup`, and for tests, which cannot wait for scrypt. */
export function restoreWithKey(backup: string, key: Uint8Array, folder: string, host: VaultHost): Vault {
  try {
    const source = vaultPaths(backup);
    const info = wholeBackup(backup);
    const file = readKeyFile(source);
    const vault = fillFolder(
      folder,
      file,
      host,
      (target) => copyChecked(source, target, file, key, info),
      (target, lock) => openLocked(target, { file, key }, host, lock, false),
    );
    return noted(vault, restoredFrom(info));
  } catch (error) {
    throw restoreError(error);
  }
}

/**
 * Restores a backup to a folder that is new or empty, and opens it; its history records that. `secret` is the passphrase or
 * recovery code of the day of the backup. Throws VaultError `damaged` (the backup is not whole), `wrong-secret`,
 * `bad-recovery-code`, `already-there`, `disk-full`, `read-only`, `io`; then the folder holds nothing that opens.
 */
export async function restoreBackup(backup: string, secret: Secret, folder: string, host: VaultHost): Promise<Vault> {
  const key = await guarded(() => {
    wholeBackup(backup);
    return unlockKey(readKeyFile(vaultPaths(backup)), secret);
  });
  try {
    return restoreWithKey(backup, key, folder, host);
  } finally {
    key.fill(0);
  }
}
