// Opening a vault for a command: who asks, by which secret, and what a refusal looks like.
import { randomBytes } from "node:crypto";
import { closeWithBackup, openVault, type Secret, type Vault, VaultError, type VaultHost } from "../../../db/index.ts";
import { EXIT, type Io, UsageError } from "../../io.ts";
import { userName } from "../../../backend/host/user-name.ts";
import { LEAST_SCORE, strengthOf } from "../../../backend/app/vaults/strength.ts";
import type { Text } from "../../../shared/text.ts";
import type { Arguments } from "../../options.ts";
import { PASSPHRASE_FILE, secretOf } from "../../passphrase.ts";

export const PASSPHRASE = { zh: "口令", en: "passphrase" };
export const RECOVERY = { zh: "恢复码", en: "recovery code" };

export const vaultHost: VaultHost = {
  now: () => new Date().toISOString(),
  who: userName(),
  randomBytes: (count) => randomBytes(count),
};

/** What opens the vault: its passphrase, or with `--recovery` its recovery code. */
export async function openingSecret(args: Arguments, io: Io): Promise<Secret> {
  const isRecovery = args.has("recovery");
  const text = await secretOf(io, PASSPHRASE_FILE, isRecovery ? RECOVERY : PASSPHRASE, false);
  return { kind: isRecovery ? "recovery" : "passphrase", text };
}

/** A new passphrase, refused where it is guessed too soon. Throws UsageError. */
export async function newPassphrase(io: Io, variable: string, prompt: Text): Promise<string> {
  const passphrase = await secretOf(io, variable, prompt, true);
  const { score, advice } = strengthOf(passphrase);
  if (score < LEAST_SCORE) throw new UsageError(advice.zh, advice.en);
  return passphrase;
}

/** The folders a verb takes, in order. Throws UsageError where there are too few or too many. */
export function foldersOf(args: Arguments, verb: string, words: readonly string[]): readonly string[] {
  const given = args.positionals.slice(1);
  if (given.length === words.length) return given;
  const usage = `redress vault ${verb} ${words.join(" ")}`;
  throw new UsageError(`应为：${usage}`, `it is written: ${usage}`);
}

/** A vault that could not be opened: one line, and exit code 3. */
class NotOpened extends Error {
  readonly fault: VaultError;
  constructor(fault: VaultError) {
    super(fault.message);
    this.fault = fault;
  }
}

/** Runs the opening of a vault; what refuses it becomes NotOpened. */
export async function opening<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof VaultError ? new NotOpened(error) : error;
  }
}

/** What an error of a vault ends a command with, said in one line; any other error is thrown again. */
export function endedBy(error: unknown, io: Io): number {
  const fault = error instanceof NotOpened ? error.fault : error;
  if (!(fault instanceof VaultError)) throw error;
  io.err(`redress: ${fault.text[io.lang]}`);
  if (fault.code === "disk-full") return EXIT.full;
  // A folder that is taken is nothing that was to be opened.
  return error instanceof NotOpened && fault.code !== "already-there" ? EXIT.notOpened : EXIT.usage;
}

/** Opens a vault, runs `work` with it, and closes it with a backup where something changed. */
export async function withVault(
  folder: string,
  args: Arguments,
  io: Io,
  work: (vault: Vault) => Promise<number>,
): Promise<number> {
  const secret = await openingSecret(args, io);
  const vault = await opening(() =>
    openVault(folder, secret, vaultHost, {
      takeOver: args.has("take-over"),
      acceptHistory: args.has("accept-history"),
    }),
  );
  for (const notice of vault.notices) io.err(`redress: ${notice[io.lang]}`);
  // A reader of standard output that leaves (`redress … | head`) ends the process; the vault is to be given free all the same.
  const closeAtExit = (): void => void closeWithBackup(vault);
  process.once("exit", closeAtExit);
  try {
    return await work(vault);
  } finally {
    process.off("exit", closeAtExit);
    const { problem } = closeWithBackup(vault);
    if (problem !== undefined) io.err(`redress: ${problem.text[io.lang]}`);
  }
}

/** `1 case`, `2 cases`. */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

export const done = async (io: Io, zh: string, en: string): Promise<number> => {
  await io.out(`${io.lang === "zh" ? zh : en}\n`);
  return EXIT.done;
};
