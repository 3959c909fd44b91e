// Answers the calls about vaults as a whole.
import { isAbsolute } from "node:path";
import type { CancelSignal } from "../../../shared/api/call.ts";
import { CallError } from "../../../shared/api/failure.ts";
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import { listBackups } from "../../../db/backup/backup.ts";
import { rekeyVault } from "../../../db/backup/rekey.ts";
import { createVault, openVault, type Secret, splitRecoveryCode, unlockVault, type Vault } from "../../../db/index.ts";
import { vaultPaths } from "../../../db/layout.ts";
import type { Text } from "../../../shared/text.ts";
import { OpenedVault } from "../session/opened.ts";
import type { Session } from "../session/session.ts";
import { throwIfCancelled } from "../slices.ts";
import {
  BACKUP_BEHIND,
  BAD_FOLDER,
  EXISTS,
  NO_BACKUP,
  NO_SUCH_VAULT,
  SAMPLE_ONLY,
  STEPS,
  weakPassphrase,
} from "../words.ts";
import { type RescueWork, runRescue } from "../work/rescue.ts";
import { runTask } from "../work/task-pool.ts";
import { backupAnswer, backupAnswers, openVaultAnswer, salvageAnswer } from "./answers.ts";
import { verifyVault } from "./check.ts";
import { hasVault, SAMPLE_NAME, vaultFolder } from "./known.ts";
import { historyFile } from "./history-file.ts";
import { openSampleVault } from "./sample.ts";
import { LEAST_SCORE, strengthOf } from "./strength.ts";
import { vaultHost } from "./vault-host.ts";

function assertStrong(passphrase: string): void {
  const { score, advice } = strengthOf(passphrase);
  if (score < LEAST_SCORE) throw new CallError(weakPassphrase(advice));
}

/** Throws CallError `bad-folder` for a place that depends on where the program happens to run. */
function assertWhole(folder: string): void {
  if (!isAbsolute(folder)) throw new CallError(BAD_FOLDER);
}

/** Whether changes are in no backup; what a vault came into being with, as by restoring it, is a note and no change. */
const isBackupBehind = (vault: Vault): boolean => vault.backupDue() && vault.history({ limit: 1 })[0]?.kind !== "note";

/** A vault that is no sample: its secrets and backups are the person's own. */
function ownVault(session: Session): OpenedVault {
  const { current } = session;
  if (current.sample) throw new CallError(SAMPLE_ONLY);
  return current;
}

export function vaultHandlers(session: Session): Handlers<typeof API>["vaults"] {
  const { dataFolder, examples } = session.host;
  const host = vaultHost(session);
  // What anyone tries there is signed by nobody, until somebody says who.
  const nobody = vaultHost(session, "");

  const adopt = (name: string, vault: Vault, more: readonly Text[] = []): OpenedVault => {
    const folder = vaultFolder(dataFolder, name);
    const notices = [...vault.notices, ...more];
    return session.adopt(new OpenedVault({ name, folder, sample: name === SAMPLE_NAME, vault, notices }));
  };

  const assertThere = (name: string): void => {
    if (!hasVault(dataFolder, name)) throw new CallError(NO_SUCH_VAULT);
  };

  const assertFree = (name: string): void => {
    if (hasVault(dataFolder, name) || name.toLowerCase() === SAMPLE_NAME) throw new CallError(EXISTS);
  };

  /** Throws `wrong-secret` or `bad-recovery-code` unless the person knows a secret of the open vault. */
  const assertKnows = async ({ folder }: OpenedVault, secret: Secret): Promise<void> => {
    (await unlockVault(folder, secret)).fill(0);
  };

  const target = (name: string): string => vaultFolder(dataFolder, name);
  const rescue = (work: RescueWork, signal: CancelSignal) =>
    runRescue({ role: "rescue", work, now: session.host.now(), who: host.who }, signal);
  /** After a change of key that did not come about; where the vault does not open again the window is told that it is locked. */
  const reopen = async (name: string, passphrase: string): Promise<void> => {
    try {
      const secret = { kind: "passphrase", text: passphrase } as const;
      adopt(name, await openVault(vaultFolder(dataFolder, name), secret, host));
    } catch {
      session.tell({ kind: "locked", why: "asked" });
    }
  };
  return {
    create: ({ name, passphrase }) =>
      session.alone(async () => {
        assertFree(name);
        assertStrong(passphrase);
        const { vault, recoveryCode } = await createVault(vaultFolder(dataFolder, name), passphrase, host);
        return { open: openVaultAnswer(session, adopt(name, vault)), recoveryCode };
      }),
    open: ({ name, secret, takeOver = false, acceptHistory = false }) =>
      session.alone(async () => {
        assertThere(name);
        // Its own lock would refuse it; and who asks for it anew has to know the secret again.
        if (session.opened?.name === name) session.close("asked");
        await session.backedUp(name);
        const vault = await openVault(vaultFolder(dataFolder, name), secret, host, { takeOver, acceptHistory });
        const untold = session.untold(name);
        const missed = untold.length === 0 && isBackupBehind(vault) ? [BACKUP_BEHIND] : untold;
        return openVaultAnswer(session, adopt(name, vault, missed));
      }),
    openSample: (_input, { signal, report }) =>
      session.alone(async () => {
        throwIfCancelled(signal);
        report({ done: 0, total: null, what: STEPS.sample });
        if (session.opened?.name === SAMPLE_NAME) return openVaultAnswer(session, session.opened);
        return openVaultAnswer(session, adopt(SAMPLE_NAME, await openSampleVault(dataFolder, examples, nobody)));
      }),
    lock: () =>
      session.alone(async () => {
        session.close("asked");
        return {};
      }),
    changePassphrase: ({ current, next }) =>
      session.alone(async () => {
        const opened = ownVault(session);
        assertStrong(next);
        await assertKnows(opened, current);
        await opened.vault.changePassphrase(next);
        return {};
      }),
    renewRecoveryCode: ({ current }) =>
      session.alone(async () => {
        const opened = ownVault(session);
        await assertKnows(opened, current);
        return { recoveryCode: await opened.vault.renewRecoveryCode() };
      }),
    splitRecoveryCode: async ({ code }) => ({ parts: [...(await splitRecoveryCode(code))] }),
    strength: ({ passphrase }) => strengthOf(passphrase),
    backups: () => ({ backups: backupAnswers(session.current.vault.backups()) }),
    backup: ({ to }, { signal, report }) =>
      session.busy(async () => {
        const opened = ownVault(session);
        if (to !== undefined) assertWhole(to);
        report({ done: 0, total: null, what: STEPS.backup });
        const keep = opened.settings.backupsKept;
        const task = { kind: "backup", when: session.host.now(), keep, to: to ?? null, reason: "asked" } as const;
        const made = await runTask<"backup">(opened, task, signal);
        const answer = made === null ? null : backupAnswer(made);
        if (answer === null) throw new TypeError("a backup without a note of what it holds");
        return answer;
      }),
    restore: ({ name, backup, secret, as }, { signal, report }) =>
      session.alone(async () => {
        assertThere(name);
        assertFree(as);
        // An older one goes when one is made.
        await session.backedUp(name);
        const found = listBackups(vaultPaths(vaultFolder(dataFolder, name))).find((each) => each.name === backup);
        if (found === undefined) throw new CallError(NO_BACKUP);
        throwIfCancelled(signal);
        report({ done: 0, total: null, what: STEPS.restore });
        const { cases } = await rescue({ kind: "restore", source: found.folder, secret, target: target(as) }, signal);
        return { cases };
      }),
    restoreFolder: ({ folder, secret, as }, { signal, report }) =>
      session.alone(async () => {
        assertWhole(folder);
        assertFree(as);
        report({ done: 0, total: null, what: STEPS.restore });
        await session.backedUp();
        const { cases } = await rescue({ kind: "restore", source: folder, secret, target: target(as) }, signal);
        return { cases };
      }),
    salvage: ({ name, secret, as, takeOver = false }, { signal, report }) =>
      session.alone(async () => {
        assertThere(name);
        assertFree(as);
        // Its own lock would refuse it.
        if (session.opened?.name === name) session.close("asked");
        report({ done: 0, total: null, what: STEPS.salvage });
        await session.backedUp(name);
        const source = vaultFolder(dataFolder, name);
        const rescued = await rescue({ kind: "salvage", source, secret, target: target(as), takeOver }, signal);
        return salvageAnswer(rescued);
      }),
    rekey: ({ passphrase }, { signal, report }) =>
      session.alone(async () => {
        const { name, folder } = ownVault(session);
        await assertKnows(session.current, { kind: "passphrase", text: passphrase });
        throwIfCancelled(signal);
        report({ done: 0, total: null, what: STEPS.rekey });
        await session.setAside();
        try {
          const { vault, recoveryCode } = await rekeyVault(folder, passphrase, host);
          adopt(name, vault);
          return { recoveryCode };
        } catch (error) {
          await reopen(name, passphrase);
          throw error;
        }
      }),
    async backupsOf({ name }) {
      assertThere(name);
      await session.backedUp(name);
      return { backups: backupAnswers(listBackups(vaultPaths(vaultFolder(dataFolder, name)))) };
    },
    verify: (_input, { signal, report }) =>
      session.busy(async () => {
        report({ done: 0, total: null, what: STEPS.verify });
        return verifyVault(session.current, signal);
      }),
    exportHistory: (_input, { signal }) => session.busy(() => historyFile(session.current, signal)),
  };
}
