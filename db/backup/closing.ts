// Closes a vault with a backup of what changed since the last one.
import { VaultError } from "../error.ts";
import type { Vault } from "../vault.ts";
import type { Backup } from "./backup.ts";
import type { BackupOptions } from "./make.ts";

/** How closing went. The vault is closed in any case. */
export interface Closing {
  /** The backup made; null where nothing had changed since the last, or making it failed. */
  readonly backup: Backup | null;
  /** Why no backup was made, to be shown. */
  readonly problem: VaultError | undefined;
}

/** Entries of a history that can be gone through while somebody waits for the program to end. */
const SOON_CHECKED = 20_000;

/** At once, in this thread: where checking the backup against a long history would hold the end up, no older one is removed. */
export function closeWithBackup(vault: Vault, options: Omit<BackupOptions, "reason" | "to"> = {}): Closing {
  try {
    const keep = vault.head().length > SOON_CHECKED ? { keep: Infinity } : {};
    const backup = vault.backupDue() ? vault.backup({ ...options, ...keep, reason: "closing" }) : null;
    return { backup, problem: undefined };
  } catch (error) {
    if (error instanceof VaultError) return { backup: null, problem: error };
    throw error;
  } finally {
    vault.close();
  }
}
