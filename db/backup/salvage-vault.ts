// Salvages by a passphrase or recovery code, with the key file of the vault or, where that is damaged too, of a backup.
import { VaultError } from "../error.ts";
import type { Secret, VaultHost } from "../host.ts";
import { type KeyFile, readKeyFile, unlockKey } from "../key-file.ts";
import { type VaultPaths, vaultPaths } from "../layout.ts";
import { type Lock, takeLock } from "../lock.ts";
import type { OpenOptions } from "../open.ts";
import { asVaultError } from "../sqlite-error.ts";
import { listBackups } from "./backup.ts";
import { nextKeyOf, withNextSlots, withoutNext } from "./next-key.ts";
import { type Salvaged, salvageWithKey } from "./salvage.ts";

interface Opened {
  readonly file: KeyFile;
  readonly key: Uint8Array;
}

/** The keys that a secret gives: the one in force, and the next one of an interrupted change. */
async function keysBy(folder: string, secret: Secret): Promise<readonly Opened[]> {
  const file = readKeyFile(vaultPaths(folder));
  const key = await unlockKey(file, secret);
  const next = file.next === undefined ? undefined : nextKeyOf(file.vault, key, file.next);
  const present = { file: withoutNext(file), key };
  return next === undefined ? [present] : [present, { file: withNextSlots(file), key: next }];
}

/** Whether another key is worth trying: this one was refused, or is not the database's. */
const isRefusal = (error: unknown): error is VaultError =>
  error instanceof VaultError && ["damaged", "not-a-vault", "wrong-secret"].includes(error.code);

/**
 * Brings what can be read of a damaged vault into a folder that is new or empty, and opens it; the damaged one is not
 * touched, and nobody may have it open. The new vault has the same id, and the passphrase and recovery code of the key file that opened it; its history is the
 * whole part of the old one and then an entry that records the salvage. Throws VaultError `damaged` (nothing can be read),
 * `wrong-secret`, `bad-recovery-code`, `in-use`, `newer-version`, `already-there`, `disk-full`, `io`.
 */
export async function salvageVault(
  source: string,
  secret: Secret,
  folder: string,
  host: VaultHost,
  options: Pick<OpenOptions, "takeOver"> = {},
): Promise<Salvaged> {
  const lock = lockIfWritable(vaultPaths(source), host, options.takeOver === true);
  try {
    return await salvageUnlocked(source, secret, folder, host);
  } finally {
    lock?.release();
  }
}

/** Keeps everyone else out meanwhile; from a folder that cannot be written nobody else can change anything either. */
function lockIfWritable(paths: VaultPaths, host: VaultHost, takeOver: boolean): Lock | undefined {
  try {
    return takeLock(paths, host, takeOver);
  } catch (error) {
    const known = asVaultError(error);
    if (known instanceof VaultError && ["read-only", "disk-full", "io"].includes(known.code)) return undefined;
    throw known;
  }
}

async function salvageUnlocked(source: string, secret: Secret, folder: string, host: VaultHost): Promise<Salvaged> {
  const places = [source, ...listBackups(vaultPaths(source)).map((backup) => backup.folder)];
  let refusal: unknown;
  for (const place of places) {
    let opened: readonly Opened[] = [];
    try {
      opened = await keysBy(place, secret);
      return salvageWithAny(source, opened, folder, host);
    } catch (error) {
      const known = asVaultError(error);
      if (!isRefusal(known)) throw known;
      // What the vault's own key file says comes first.
      refusal ??= known;
    } finally {
      for (const { key } of opened) key.fill(0);
    }
  }
  throw refusal;
}

function salvageWithAny(source: string, opened: readonly Opened[], folder: string, host: VaultHost): Salvaged {
  let refusal: unknown = new TypeError("no key to try");
  for (const given of opened) {
    try {
      return salvageWithKey(source, given, folder, host);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refusal = error;
    }
  }
  throw refusal;
}
