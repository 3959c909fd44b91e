// A place for measuring vaults: a real encrypted vault in a data folder of its own, and a peer database beside it.
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Db, openConnection } from "../db/connection.ts";
import { createDatabase } from "../db/create.ts";
import { createVault, openVaultWithKey, type Vault, type VaultHost } from "../db/index.ts";
import { readKeyFile } from "../db/key-file.ts";
import { vaultPaths } from "../db/layout.ts";
import { vaultFolder } from "../backend/app/vaults/known.ts";

const NAME = "bench";
export const BENCH_PASSPHRASE = "松树 台阶 邮差 七月 lantern";

export const BENCH_HOST: VaultHost = {
  now: () => new Date().toISOString(),
  who: "某律师",
  randomBytes: (count) => randomBytes(count),
};

export interface BenchPlace {
  readonly dataFolder: string;
  /** The vault's folder. */
  readonly folder: string;
  readonly key: Uint8Array;
  readonly open: () => Vault;
  /** A database as a new vault has it, under the same key and with the settings of a vault. The caller closes it. */
  readonly peer: (name: string) => Db;
  /** A database with no table in it, else the same. */
  readonly bare: (name: string) => Db;
  readonly remove: () => void;
}

/** Makes a place with an empty vault that `BENCH_PASSPHRASE` opens, too. */
export async function makePlace(): Promise<BenchPlace> {
  const dataFolder = mkdtempSync(join(tmpdir(), "redress-bench-"));
  const folder = vaultFolder(dataFolder, NAME);
  mkdirSync(join(dataFolder, "vaults"));
  const { vault } = await createVault(folder, BENCH_PASSPHRASE, BENCH_HOST);
  const key = vault.copyKey();
  vault.close();
  const settle = (db: Db): Db => {
    // As the vault sets it.
    db.pragma("cache_size=-65536");
    return db;
  };
  const folderOf = (name: string): string => {
    const made = join(dataFolder, name);
    mkdirSync(made);
    return made;
  };
  return {
    dataFolder,
    folder,
    key,
    open: () => openVaultWithKey(folder, key, BENCH_HOST),
    peer: (name) =>
      settle(createDatabase(vaultPaths(folderOf(name)), readKeyFile(vaultPaths(folder)), key, BENCH_HOST.now())),
    bare: (name) => settle(openConnection(vaultPaths(folderOf(name)).database, key, "create")),
    remove: () => rmSync(dataFolder, { recursive: true, force: true }),
  };
}
