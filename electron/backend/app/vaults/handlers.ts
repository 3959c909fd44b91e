// Answers the calls about vaults as a whole.
import { CallError } from "../../../../shared/api/failure.ts";
import type { API } from "../../../../shared/api/index.ts";
import type { Handlers } from "../../../../shared/api/registrar.ts";
import { listBackups } from "../../../../db/backup/backup.ts";
import { restoreBackup } from "../../../../db/backup/restore.ts";
import { createVault, openVault, type Secret, unlockVault, type Vault } from "../../../../db/index.ts";
import { vaultPaths } from "../../../../db/layout.ts";
import { OpenedVault } from "../session/opened.ts";
import type { Session } from "../session/session.ts";
import { throwIfCancelled } from "../slices.ts";
import { EXISTS, NO_BACKUP, NO_SUCH_VAULT, SAMPLE_ONLY, STEPS, weakPassphrase } from "../words.ts";
import { runTask } from "../work/task-pool.ts";
import { backupAnswer, backupAnswers, openVaultAnswer } from "./answers.ts";
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

/** A vault that is no sample: its secrets and backups are the person's own. */
function ownVault(session: Session): OpenedVault {
  const { current } = session;
  if (current.sample) throw new CallError(SAMPLE_ONLY);
  return current;
}

export function vaultHandlers(session: Session): Handlers<typeof API>["vaults"] {
  const { dataFolder, examples } = session.host;
  const host = vaultHost(session);

  const adopt = (name: string, vault: Vault): OpenedVault => {
    const folder = vaultFolder(dataFolder, name);
    const notices = [...vault.notices, ...session.untold(name)];
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
        const vault = await openVault(vaultFolder(dataFolder, name), secret, host, { takeOver, acceptHistory });
        return openVaultAnswer(session, adopt(name, vault));
      }),
    openSample: (_input, { signal, report }) =>
      session.alone(async () => {
        throwIfCancelled(signal);
        report({ done: 0, total: null, what: STEPS.sample });
        if (session.opened?.name === SAMPLE_NAME) return openVaultAnswer(session, session.opened);
        return openVaultAnswer(session, adopt(SAMPLE_NAME, await openSampleVault(dataFolder, examples, host)));
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
    strength: ({ passphrase }) => strengthOf(passphrase),
    backups: () => ({ backups: backupAnswers(session.current.vault.backups()) }),
    backup: (_input, { signal, report }) =>
      session.busy(async () => {
        const opened = ownVault(session);
        report({ done: 0, total: null, what: STEPS.backup });
        const key = Uint8Array.from(opened.vault.copyKey());
        const keep = opened.settings.backupsKept;
        const task = { kind: "backup", key, when: session.host.now(), keep } as const;
        const made = await runTask<"backup">(opened, task, signal).finally(() => key.fill(0));
        const answer = made === null ? null : backupAnswer(made);
        if (answer === null) throw new TypeError("a backup without a note of what it holds");
        return answer;
      }),
    restore: ({ name, backup, secret, as }, { signal, report }) =>
      session.alone(async () => {
        assertThere(name);
        assertFree(as);
        const found = listBackups(vaultPaths(vaultFolder(dataFolder, name))).find((each) => each.name === backup);
        if (found === undefined) throw new CallError(NO_BACKUP);
        throwIfCancelled(signal);
        report({ done: 0, total: null, what: STEPS.restore });
        const vault = await restoreBackup(found.folder, secret, vaultFolder(dataFolder, as), host);
        try {
          return { cases: vault.caseCount() };
        } finally {
          vault.close();
        }
      }),
    backupsOf({ name }) {
      assertThere(name);
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
