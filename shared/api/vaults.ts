// Calls about vaults as a whole: creating, opening, locking, secrets, backups, restoring, checking.
import { z } from "zod";
import { call, longCall, nothing, progressStep } from "./call.ts";
import { openVault } from "./session.ts";
import { count, instant, text } from "./values.ts";

const vaultName = z
  .string()
  .min(1)
  .max(60)
  // A folder name that is one on every system, Chinese included; no dots, no separators, no name Windows keeps for itself.
  .regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[\p{L}\p{N}](?:[\p{L}\p{N} _-]*[\p{L}\p{N}_-])?$/iu);

const passphrase = z.string().min(1).max(1024);
const secret = z.strictObject({ kind: z.enum(["passphrase", "recovery"]), text: passphrase });

/** A folder of this computer in full, as the person's system writes it; the backend refuses one that is not. */
const folder = z.string().min(1).max(4096);

/** What became of a case that a salvage could not bring over as it was; `db/backup/salvage-report.ts` says what each means. */
const caseLoss = z.strictObject({ caseId: z.string(), fate: z.enum(["lost", "older", "file"]) });

export const backupInfo = z.strictObject({
  name: z.string(),
  when: instant,
  cases: count,
  historyLength: count,
  bytes: count,
  verified: z.boolean(),
});

export const vaults = {
  /** Fails with `exists`, `weak-passphrase`, `io`, `disk-full`, `read-only`. The code is shown once, to be printed. */
  create: call(
    z.strictObject({ name: vaultName, passphrase }),
    z.strictObject({ open: openVault, recoveryCode: z.string() }),
  ),
  /**
   * Fails with `no-such-vault`, `wrong-secret`, `bad-recovery-code`, `locked` (somebody has it open; `takeOver` helps where that is
   * another computer), `newer`, `damaged` and `history-lost` (`acceptHistory` helps), `unfinished`, `read-only`, `io`.
   */
  open: call(
    z.strictObject({
      name: vaultName,
      secret,
      /** Take over a lock whose process is gone or frozen; asked for only after `locked` said so. */
      takeOver: z.boolean().optional(),
      /** Go on although the end of the history is missing; asked for only after the program said so. */
      acceptHistory: z.boolean().optional(),
    }),
    openVault,
  ),
  /** Opens the vault of the published examples, making it where there is none. */
  openSample: longCall(nothing, openVault, progressStep),
  /** Answers once the key is wiped and nothing is open; the backup of what changed is made after that, and opening waits for it. */
  lock: call(nothing, nothing),
  changePassphrase: call(z.strictObject({ current: secret, next: passphrase }), nothing),
  renewRecoveryCode: call(z.strictObject({ current: secret }), z.strictObject({ recoveryCode: z.string() })),
  /** Three parts of a recovery code, of which any two open what it opens. Fails with `bad-recovery-code`; nothing is kept of it. */
  splitRecoveryCode: call(z.strictObject({ code: passphrase }), z.strictObject({ parts: z.array(z.string()) })),
  /** How hard a passphrase is to guess; nothing is kept of it. */
  strength: call(
    z.strictObject({ passphrase: z.string().max(1024) }),
    z.strictObject({ score: z.number().int().min(0).max(4), advice: text }),
  ),
  backups: call(nothing, z.strictObject({ backups: z.array(backupInfo) })),
  /**
   * A verified backup, below the vault's own folder or in a folder named, such as one on another disk, where nothing is ever
   * removed. Fails with `bad-folder`, `bad-change` (not there, or inside the vault), `disk-full`, `read-only`, `io`.
   */
  backup: longCall(z.strictObject({ to: folder.optional() }), backupInfo, progressStep),
  /**
   * Encrypts the open vault under a new key: for when a copy of it and its passphrase may be in other hands. The passphrase
   * stays; the new recovery code is shown once. Backups keep the key of their day. It can be cancelled until it begins.
   * Fails with `sample-only`, `wrong-secret`, `disk-full`, `in-use`; the vault is then as it was.
   */
  rekey: longCall(z.strictObject({ passphrase }), z.strictObject({ recoveryCode: z.string() }), progressStep),
  /**
   * Restores a backup of a vault into a new vault of this name, and opens nothing. `secret` is the passphrase or recovery code
   * of the day of the backup. Fails with `no-backup`, `exists`, `wrong-secret`, `bad-recovery-code`, `damaged`, `disk-full`.
   */
  restore: longCall(
    z.strictObject({ name: vaultName, backup: z.string(), secret, as: vaultName }),
    z.strictObject({ cases: count }),
    progressStep,
  ),
  /**
   * As `restore`, from a backup in a folder anywhere on this computer, such as on a disk just plugged in. Fails with `bad-folder`
   * too.
   */
  restoreFolder: longCall(
    z.strictObject({ folder, secret, as: vaultName }),
    z.strictObject({ cases: count }),
    progressStep,
  ),
  /**
   * Brings what can be read of a damaged vault into a new vault of this name, and opens nothing; the damaged one is not
   * touched. `losses` are the first thousand. Fails with `no-such-vault`, `exists`, `wrong-secret`, `bad-recovery-code`, `locked`,
   * `damaged` (nothing can be read), `newer`, `disk-full`.
   */
  salvage: longCall(
    z.strictObject({ name: vaultName, secret, as: vaultName, takeOver: z.boolean().optional() }),
    z.strictObject({
      cases: count,
      /** Whether everything the vault held is in the new one, its history included. */
      complete: z.boolean(),
      summary: text,
      losses: z.array(caseLoss).max(1000),
      lossTotal: count,
    }),
    progressStep,
  ),
  /** The backups of a vault that is not open, for the unlock screen. */
  backupsOf: call(z.strictObject({ name: vaultName }), z.strictObject({ backups: z.array(backupInfo) })),
  verify: longCall(
    nothing,
    z.strictObject({ ok: z.boolean(), entries: count, head: z.string(), problems: z.array(text) }),
    progressStep,
  ),
  exportHistory: call(nothing, z.strictObject({ fileName: z.string(), text: z.string() })),
} as const;
