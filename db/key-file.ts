// The key file `keys.json`: the vault's id and its key slots.
import { createHash } from "node:crypto";
import { z } from "zod";
import { canonicalize } from "../shared/case/canonical.ts";
import { VaultError } from "./error.ts";
import { parseJson, readIfThere, replaceFile } from "./files.ts";
import type { Secret, VaultHost } from "./host.ts";
import { KEY_BYTES, SLOT, unwrapKey, wrapKey } from "./key-slot.ts";
import type { VaultPaths } from "./layout.ts";
import { readCodeOrParts } from "./recovery-parts.ts";
import { newerVersion, WORDS } from "./words.ts";
import { keepMemoryOutOfDumps } from "./no-core.ts";

const FORMAT = "redress.vault-keys/1";
const FORMAT_NUMBER = /^redress\.vault-keys\/(\d+)$/;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** The vault key that is to replace the present one, wrapped by it, with the slots that will stand then. */
const NEXT_KEY = z.strictObject({ iv: hex(12), wrapped: hex(KEY_BYTES), tag: hex(16), slots: z.array(SLOT).min(1) });

const KEY_FILE = z.strictObject({
  format: z.literal(FORMAT),
  /** 32 hexadecimal digits. */
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  slots: z.array(SLOT).min(1),
  /** Set until the vault's creation is finished; it holds nothing until then. */
  unfinished: z.literal(true).optional(),
  /** There while the vault key is being changed; opening the vault finishes or undoes the change. */
  next: NEXT_KEY.optional(),
  /** SHA-256 of the rest: tells a slot that was damaged before somebody needs it. */
  sum: hex(32).optional(),
});

export type NextKey = Readonly<z.infer<typeof NEXT_KEY>>;

export type KeyFile = Readonly<z.infer<typeof KEY_FILE>>;

/** A key file with the slot of one secret. */
export async function makeKeyFile(vault: string, key: Uint8Array, secret: Secret, host: VaultHost): Promise<KeyFile> {
  return { format: FORMAT, vault, slots: [await wrapKey(vault, key, secret, host)] };
}

/** The key file with the slot of the secret's kind replaced; the vault key stays the same. */
export async function withSecret(file: KeyFile, key: Uint8Array, secret: Secret, host: VaultHost): Promise<KeyFile> {
  const slot = await wrapKey(file.vault, key, secret, host);
  return { ...file, slots: [...file.slots.filter(({ kind }) => kind !== secret.kind), slot] };
}

/** Reads the key file. Throws VaultError `not-a-vault`, `newer-version`, `damaged`. */
export function readKeyFile(paths: VaultPaths): KeyFile {
  const text = readIfThere(paths.keys);
  if (text === undefined) throw new VaultError("not-a-vault", WORDS.notAVault);
  const value = parseJson(text);
  const format = z.object({ format: z.string() }).safeParse(value).data?.format ?? "";
  const found = FORMAT_NUMBER.exec(format)?.[1];
  if (found !== undefined && Number(found) > 1) throw new VaultError("newer-version", newerVersion(found, "1"));
  const parsed = KEY_FILE.safeParse(value);
  if (!parsed.success) throw new VaultError("damaged", WORDS.keysDamaged);
  return parsed.data;
}

function sumOf(file: KeyFile): string {
  const { sum: _, ...rest } = file;
  return createHash("sha256").update(canonicalize(rest), "utf8").digest("hex");
}

/** Whether the file is as it was written; one without a sum is taken for whole. */
export const isIntact = (file: KeyFile): boolean => file.sum === undefined || file.sum === sumOf(file);

export function writeKeyFile(paths: VaultPaths, file: KeyFile): void {
  const text = JSON.stringify({ ...file, sum: sumOf(file) }, null, 2);
  replaceFile(paths, paths.keys, "keys.json", `${text}\n`, true);
}

/**
 * The vault key. Throws VaultError `wrong-secret`, `bad-recovery-code` (which names the groups that are wrong), or
 * `damaged` where the file has no slot of that kind.
 */
export async function unlockKey(file: KeyFile, secret: Secret): Promise<Uint8Array> {
  keepMemoryOutOfDumps();
  const slot = file.slots.find(({ kind }) => kind === secret.kind);
  if (slot === undefined) throw new VaultError("damaged", WORDS.keysDamaged);
  const recovery = secret.kind === "recovery";
  const read: Secret = recovery ? { kind: "recovery", text: await readCodeOrParts(secret.text) } : secret;
  const key = await unwrapKey(file.vault, slot, read);
  if (key === undefined) {
    throw new VaultError("wrong-secret", recovery ? WORDS.wrongRecovery : WORDS.wrongPassphrase);
  }
  return key;
}
