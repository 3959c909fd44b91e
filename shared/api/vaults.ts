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
  lock: call(nothing, nothing),
  changePassphrase: call(z.strictObject({ current: secret, next: passphrase }), nothing),
  renewRecoveryCode: call(z.strictObject({ current: secret }), z.strictObject({ recoveryCode: z.string() })),
  /** How hard a passphrase is to guess; nothing is kept of it. */
  strength: call(
    z.strictObject({ passphrase: z.string().max(1024) }),
    z.strictObject({ score: z.number().int().min(0).max(4), advice: text }),
  ),
  backups: call(nothing, z.strictObject({ backups: z.array(backupInfo) })),
  backup: longCall(nothing, backupInfo, progressStep),
  /**
   * Restores a backup of a vault into a new vault of this name, and opens nothing. `secret` is the passphrase or recovery code
   * of the day of the backup. Fails with `no-backup`, `exists`, `wrong-secret`, `bad-recovery-code`, `damaged`, `disk-full`.
   */
  restore: longCall(
    z.strictObject({ name: vaultName, backup: z.string(), secret, as: vaultName }),
    z.strictObject({ cases: count }),
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
