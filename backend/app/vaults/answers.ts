// The open vault as calls answer it.
import type { z } from "zod";
import type { openVault } from "../../../shared/api/session.ts";
import type { backupInfo, vaults } from "../../../shared/api/vaults.ts";
import type { Backup } from "../../../db/backup/backup.ts";
import { isComplete, summaryOf } from "../../../db/backup/salvage-report.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Session } from "../session/session.ts";
import type { Rescued } from "../work/rescue.ts";

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

/** Losses told one by one. */
const LOSSES = 1000;

export function salvageAnswer({ cases, report }: Rescued): z.infer<(typeof vaults)["salvage"]["output"]> {
  if (report === null) throw new TypeError("a salvage without a report");
  const losses = report.cases.slice(0, LOSSES).map(({ caseId, fate }) => ({ caseId, fate }));
  return {
    cases,
    complete: isComplete(report),
    summary: summaryOf(report),
    losses,
    lossTotal: report.cases.length,
  };
}
