// The open vault as calls answer it.
import type { z } from "zod";
import type { openVault } from "../../../../shared/api/session.ts";
import type { backupInfo } from "../../../../shared/api/vaults.ts";
import type { Backup } from "../../../../db/backup/backup.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Session } from "../session/session.ts";

export function openVaultAnswer(session: Session, opened: OpenedVault): z.infer<typeof openVault> {
  const { name, sample, notices } = opened;
  return { name, sample, revision: session.revision, notices: [...notices] };
}

/** A backup for lists; null for a folder in which nothing says what it holds. */
export function backupAnswer({ name, info, verified }: Backup): z.infer<typeof backupInfo> | null {
  if (info === undefined) return null;
  const { when, cases, length, bytes } = info;
  return { name, when, cases, historyLength: length, bytes, verified };
}

export const backupAnswers = (backups: readonly Backup[]): z.infer<typeof backupInfo>[] =>
  backups.map(backupAnswer).filter((answer) => answer !== null);
