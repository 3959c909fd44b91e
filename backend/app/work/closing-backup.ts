// Closes the open vault at once, and has another thread make the backup of what changed: nobody waits for that.
import { CallError, UNEXPECTED } from "../../../shared/api/failure.ts";
import type { Text } from "../../../shared/text.ts";
import { VaultError } from "../../../db/index.ts";
import { faultLine } from "../fault-line.ts";
import type { OpenedVault } from "../session/opened.ts";
import { NOT_BEGUN } from "../words.ts";
import { startTaskThread, type TaskThread } from "./task-pool.ts";
import { NotBegun } from "./watched-thread.ts";

export interface ClosingBackup {
  /** How many backups are kept. */
  readonly keep: number;
  /** The instant now. */
  readonly when: string;
  readonly log: (line: string) => void;
}

/**
 * When this returns, the vault is closed and its key is wiped here; the other thread alone has it, until its backup is made
 * and checked. Until then no other process gets the vault. Resolves to why there is no backup, or to null.
 */
export async function closeAndBackUp(opened: OpenedVault, { keep, when, log }: ClosingBackup): Promise<Text | null> {
  const { vault } = opened;
  let thread: TaskThread;
  try {
    if (!vault.backupDue()) {
      vault.close();
      return null;
    }
    thread = startTaskThread(opened, null, false);
  } catch (error) {
    vault.close();
    return reasonOf(error, log);
  }
  const release = vault.closeHeld();
  try {
    await thread.run({ kind: "backup", when, keep, to: null, reason: "closing" }, null);
    return null;
  } catch (error) {
    return reasonOf(error, log);
  } finally {
    await thread.end();
    release();
  }
}

function reasonOf(error: unknown, log: (line: string) => void): Text {
  if (error instanceof VaultError) return error.text;
  if (error instanceof CallError) return error.failure.text;
  if (error instanceof NotBegun) return NOT_BEGUN.text;
  log(faultLine("session.backup", error));
  return UNEXPECTED.text;
}
