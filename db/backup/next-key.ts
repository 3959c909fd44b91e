// The vault key that is to replace the present one, kept in the key file while the change is under way.
//
// It is wrapped by the present key, so that whoever holds that one can finish or undo an interrupted change without being
// asked for a passphrase, and its own slots lie ready to take the place of the present ones.
import { createCipheriv, createDecipheriv } from "node:crypto";
import { canonicalize } from "../../shared/case/canonical.ts";
import type { VaultHost } from "../host.ts";
import type { KeyFile, NextKey } from "../key-file.ts";
import type { KeySlot } from "../key-slot.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const boundTo = (vault: string): Buffer => Buffer.from(canonicalize({ for: "redress.next-key/1", vault }), "utf8");

/** The key file while the change is under way: the present slots still open it. */
export function withNextKey(
  file: KeyFile,
  key: Uint8Array,
  next: { readonly key: Uint8Array; readonly slots: readonly KeySlot[] },
  host: VaultHost,
): KeyFile {
  const iv = host.randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: 16 });
  cipher.setAAD(boundTo(file.vault));
  const wrapped = Buffer.concat([cipher.update(next.key), cipher.final()]);
  const tag = hex(cipher.getAuthTag());
  return { ...file, next: { iv: hex(iv), wrapped: hex(wrapped), tag, slots: [...next.slots] } };
}

/** The next key; undefined where its part of the key file was altered. */
export function nextKeyOf(vault: string, key: Uint8Array, next: NextKey): Uint8Array | undefined {
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(next.iv, "hex"), { authTagLength: 16 });
  decipher.setAAD(boundTo(vault));
  decipher.setAuthTag(Buffer.from(next.tag, "hex"));
  const opened = decipher.update(Buffer.from(next.wrapped, "hex"));
  try {
    decipher.final();
    return new Uint8Array(opened);
  } catch {
    return undefined;
  } finally {
    opened.fill(0);
  }
}

/** The key file as it was before the change. */
export function withoutNext(file: KeyFile): KeyFile {
  const { next: _, ...before } = file;
  return before;
}

/** The key file once the change is done. */
export function withNextSlots({ next, ...file }: KeyFile): KeyFile {
  return next === undefined ? file : { ...file, slots: next.slots };
}
