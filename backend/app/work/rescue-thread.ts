// The inside of a thread that restores or salvages: one work, one answer.
import { randomBytes } from "node:crypto";
import type { MessagePort } from "node:worker_threads";
import { VaultError, type VaultHost } from "../../../db/index.ts";
import { restoreBackup } from "../../../db/backup/restore.ts";
import { salvageVault } from "../../../db/backup/salvage-vault.ts";
import { failureOf } from "../failures.ts";
import { faultLine } from "../fault-line.ts";
import type { Rescued, RescueReply, RescueThreadData, RescueWork } from "./rescue.ts";

async function perform(work: RescueWork, host: VaultHost): Promise<Rescued> {
  const { source, secret, target } = work;
  if (work.kind === "restore") {
    const vault = await restoreBackup(source, secret, target, host);
    const cases = vault.caseCount();
    vault.close();
    return { cases, report: null };
  }
  const { vault, report } = await salvageVault(source, secret, target, host, { takeOver: work.takeOver });
  const cases = vault.caseCount();
  vault.close();
  return { cases, report };
}

/** Does the work and posts what came of it. */
export async function serveRescue(port: MessagePort, { work, now, who }: RescueThreadData): Promise<void> {
  const host: VaultHost = { now: () => now, randomBytes: (count) => randomBytes(count), who };
  const answer = (reply: RescueReply): void => port.postMessage(reply);
  try {
    answer({ ok: true, rescued: await perform(work, host) });
  } catch (error) {
    const failure = error instanceof VaultError ? failureOf(error) : null;
    answer({ ok: false, failure, fault: faultLine(`rescue.${work.kind}`, error) });
  }
}
