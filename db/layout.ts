// The files of a vault's folder.
import { join } from "node:path";

/** The paths inside a vault's folder. Everything the vault writes is in one of them. */
export interface VaultPaths {
  readonly folder: string;
  /** The encrypted database; SQLite keeps `-wal` and `-shm` beside it. */
  readonly database: string;
  /** The key slots: the vault key wrapped by the passphrase and by the recovery code. */
  readonly keys: string;
  /** Length and head of the history, kept outside the database. */
  readonly head: string;
  /** Who has the vault open. */
  readonly lock: string;
  readonly backups: string;
  /** Emptied whenever the vault is opened. */
  readonly tmp: string;
}

export function vaultPaths(folder: string): VaultPaths {
  return {
    folder,
    database: join(folder, "vault.db"),
    keys: join(folder, "keys.json"),
    head: join(folder, "head.json"),
    lock: join(folder, "lock"),
    backups: join(folder, "backups"),
    tmp: join(folder, "tmp"),
  };
}
