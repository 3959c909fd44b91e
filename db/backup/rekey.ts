// Gives a vault another vault key: every page is encrypted anew, and the old key opens nothing that is written from then on.
//
// Order, so that the vault is whole at every moment and one passphrase opens it throughout:
//   1. a copy under the new key is made in tmp/, read back and compared; the vault is as it was
//   2. the old database leaves WAL mode, which also shows that nobody reads it
//   3. keys.json says that a change is under way, holding both keys
//   4. the copy takes the place of the database
//   5. head.json is written under the new key
//   6. keys.json holds the new key alone
// Opening after an interruption undoes 3, or finishes 4 to 6 (`finishRekey`). Backups keep the key of their day.
import { renameSync } from "node:fs";
import { join } from "node:path";
import { type Db, openConnection } from "../connection.ts";
import { VaultError } from "../error.ts";
import { removeDatabase, syncFolder } from "../files.ts";
import type { VaultHost } from "../host.ts";
import { writeKeyFile } from "../key-file.ts";
import { passphraseSecret } from "../key-ring.ts";
import { KEY_BYTES, type KeySlot, wrapKey } from "../key-slot.ts";
import { type VaultPaths, vaultPaths } from "../layout.ts";
import { type Lock, takeLock } from "../lock.ts";
import { type Checked, finishedKeyFile, openChecked, openLocked, unlockVault } from "../open.ts";
import { formatRecoveryCode, RECOVERY_BYTES } from "../recovery-code.ts";
import { asVaultError } from "../sqlite-error.ts";
import type { Vault } from "../vault.ts";
import { copyDatabase, isCopyOf, readBack } from "./copy.ts";
import { withNextKey, withNextSlots } from "./next-key.ts";
import { openingError } from "./offer.ts";
import { checkFolder } from "./place.ts";
import { moveGuard } from "./rekey-finish.ts";
import { BACKUP_WORDS } from "./words.ts";

/** A vault under its new key, open, with the recovery code to be shown once; the old code opens nothing any more. */
export interface RekeyedVault {
  readonly vault: Vault;
  readonly recoveryCode: string;
}

/** The new key with its slots. */
export interface NewKey {
  readonly key: Uint8Array;
  readonly slots: readonly KeySlot[];
}

/** Step 1: the copy, whole and under the new key. */
function copyUnder(next: Uint8Array, { db, key, file }: Checked, path: string): void {
  copyDatabase(db, path);
  const copy = openConnection(path, key, "write");
  try {
    copy.pragma("journal_mode=DELETE");
    copy.pragma(`rekey="x'${Buffer.from(next).toString("hex")}'"`);
  } finally {
    copy.close();
  }
  const contents = readBack(path, next, file.vault);
  if (!isCopyOf(contents, db)) throw new VaultError("io", BACKUP_WORDS.rekeyDiffers);
}

/** Step 2. A reader keeps the old file open, and with it a log of the same name as the new one's. */
function leaveLog(db: Db): void {
  try {
    db.pragma("busy_timeout=200");
    db.pragma("journal_mode=DELETE");
  } catch (error) {
    const known = asVaultError(error);
    if (known instanceof VaultError && known.code === "in-use") {
      throw new VaultError("in-use", BACKUP_WORDS.rekeyReaders);
    }
    throw error;
  }
}

/** Steps 1 to 6 on a closed vault whose lock is held. */
function exchange(paths: VaultPaths, checked: Checked, next: NewKey, host: VaultHost): void {
  const { db, file, key } = checked;
  const copy = join(paths.tmp, "rekey.db");
  try {
    copyUnder(next.key, checked, copy);
    leaveLog(db);
  } catch (error) {
    removeDatabase(copy);
    throw error;
  } finally {
    db.close();
  }
  const pending = withNextKey(file, key, next, host);
  writeKeyFile(paths, pending);
  renameSync(copy, paths.database);
  syncFolder(paths.folder);
  moveGuard(paths, file.vault, key, next.key);
  writeKeyFile(paths, withNextSlots(pending));
}

function rekeyError(error: unknown, paths: VaultPaths, now: string): unknown {
  const known = asVaultError(error);
  const isFull = known instanceof VaultError && known.code === "disk-full";
  return isFull ? new VaultError("disk-full", BACKUP_WORDS.rekeyFull) : openingError(error, paths, now);
}

/** Changes the key by the old one; for `rekeyVault`, and for tests, which cannot wait for scrypt. */
export function rekeyWithKey(folder: string, old: Uint8Array, next: NewKey, host: VaultHost): Vault {
  const paths = vaultPaths(folder);
  let lock: Lock | undefined;
  try {
    const place = checkFolder(folder);
    const file = finishedKeyFile(paths);
    lock = takeLock(paths, host, false);
    const checked = openChecked(paths, { file, key: old }, host, false);
    exchange(paths, checked, next, host);
    if (checked.key !== old) checked.key.fill(0);
    const notices = [...lock.notices, ...checked.notices, ...place];
    const given = { file: finishedKeyFile(paths), key: next.key };
    return openLocked(paths, given, host, { ...lock, notices }, false);
  } catch (error) {
    lock?.release();
    throw rekeyError(error, paths, host.now());
  }
}

/**
 * Changes the vault key of a vault that nobody has open, and opens it: for when a copy of the folder and the passphrase may
 * be in other hands. The passphrase stays (`changePassphrase` changes it), the recovery code is new. It needs room for a
 * second copy. Throws VaultError as `openVault`, `in-use` where somebody still reads; the vault is then as it was.
 */
export async function rekeyVault(folder: string, passphrase: string, host: VaultHost): Promise<RekeyedVault> {
  const paths = vaultPaths(folder);
  const secret = passphraseSecret(passphrase);
  const next = Uint8Array.from(host.randomBytes(KEY_BYTES));
  const recoveryCode = formatRecoveryCode(host.randomBytes(RECOVERY_BYTES));
  const key = await unlockVault(folder, secret);
  try {
    const { vault: id } = finishedKeyFile(paths);
    const slots = [
      await wrapKey(id, next, secret, host),
      await wrapKey(id, next, { kind: "recovery", text: recoveryCode }, host),
    ];
    return { vault: rekeyWithKey(folder, key, { key: next, slots }, host), recoveryCode };
  } finally {
    key.fill(0);
    next.fill(0);
  }
}
