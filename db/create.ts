// Makes a new vault.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkFolder } from "./backup/place.ts";
import { type Db, inTransaction, openConnection } from "./connection.ts";
import { VaultError } from "./error.ts";
import { emptyTmp, makeFolders, removeDatabase } from "./files.ts";
import { HeadFile } from "./head.ts";
import { firstHash } from "./history-entry.ts";
import type { VaultHost } from "./host.ts";
import { type KeyFile, makeKeyFile, readKeyFile, withSecret, writeKeyFile } from "./key-file.ts";
import { KeyRing, passphraseSecret } from "./key-ring.ts";
import { KEY_BYTES } from "./key-slot.ts";
import { type VaultPaths, vaultPaths } from "./layout.ts";
import { type Lock, takeLock } from "./lock.ts";
import { LATEST, migrate } from "./migrate.ts";
import { formatRecoveryCode, RECOVERY_BYTES } from "./recovery-code.ts";
import { asVaultError } from "./sqlite-error.ts";
import { Vault } from "./vault.ts";
import { WORDS } from "./words.ts";
import { keepMemoryOutOfDumps } from "./no-core.ts";

/** A vault just made, open. */
export interface CreatedVault {
  readonly vault: Vault;
  /** To be shown and printed once; it is kept nowhere. */
  readonly recoveryCode: string;
}

/** What a creation has made before its key file says that it is under way. */
const SKELETON: Readonly<Record<string, RegExp>> = {
  lock: /^$/,
  backups: /^$/,
  tmp: /^(keys\.json|head\.json|lock-.*)$/,
};

/** Whether there is nothing in a folder but what a creation stopped at its very start left. */
function isSkeleton(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).every((entry) => {
    const own = SKELETON[entry.name];
    if (own === undefined) return false;
    if (entry.name === "lock") return entry.isFile();
    return entry.isDirectory() && readdirSync(join(folder, entry.name)).every((name) => own.test(name));
  });
}

/** Throws `already-there` unless the folder is new, empty, or left by a creation that never finished. */
export function assertFree(paths: VaultPaths): void {
  if (!existsSync(paths.folder) || isSkeleton(paths.folder)) return;
  if (existsSync(paths.keys) && readKeyFile(paths).unfinished === true) return;
  throw new VaultError("already-there", WORDS.alreadyThere);
}

/** An empty database of a version; only tests make another than the latest. */
export function createDatabase(paths: VaultPaths, file: KeyFile, key: Uint8Array, when: string, version = LATEST): Db {
  removeDatabase(paths.database);
  const db = openConnection(paths.database, key, "create");
  migrate(db, version);
  const put = db.prepare<[string, string]>("INSERT INTO meta (key, value) VALUES (?, ?)");
  inTransaction(db, () => {
    put.run("vault", file.vault);
    put.run("created", when);
  });
  return db;
}

/**
 * The files of a new vault, in an order that a crash cannot turn into a loss: the key file says `unfinished` until all
 * the rest is there, and a folder left so is taken for empty by the next creation.
 */
function build(paths: VaultPaths, file: KeyFile, key: Uint8Array, host: VaultHost, lock: Lock): Vault {
  writeKeyFile(paths, { ...file, unfinished: true });
  const db = createDatabase(paths, file, key, host.now());
  try {
    const guard = new HeadFile(paths, file.vault, key);
    guard.write({ length: 0, head: firstHash(file.vault) });
    writeKeyFile(paths, file);
    return new Vault({
      db,
      paths,
      host,
      keys: new KeyRing(paths, host, file, key),
      guard,
      lock,
      notices: lock.notices,
    });
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Makes a vault in a folder that is new or empty, and opens it. Throws VaultError `already-there`, `wrong-secret` (an empty
 * passphrase), `in-use`, `read-only`, `disk-full`, `io`.
 */
export async function createVault(folder: string, passphrase: string, host: VaultHost): Promise<CreatedVault> {
  keepMemoryOutOfDumps();
  const paths = vaultPaths(folder);
  const secret = passphraseSecret(passphrase);
  const key = Uint8Array.from(host.randomBytes(KEY_BYTES));
  const id = Buffer.from(host.randomBytes(16)).toString("hex");
  const recoveryCode = formatRecoveryCode(host.randomBytes(RECOVERY_BYTES));
  let lock: Lock | undefined;
  try {
    const place = checkFolder(folder);
    assertFree(paths);
    const first = await makeKeyFile(id, key, secret, host);
    const file = await withSecret(first, key, { kind: "recovery", text: recoveryCode }, host);
    assertFree(paths);
    makeFolders(paths);
    lock = takeLock(paths, host, false);
    emptyTmp(paths);
    const held = { ...lock, notices: [...lock.notices, ...place] };
    return { vault: build(paths, file, key, host, held), recoveryCode };
  } catch (error) {
    lock?.release();
    throw asVaultError(error);
  } finally {
    key.fill(0);
  }
}
