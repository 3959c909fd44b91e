// One key slot: the vault key wrapped by AES-256-GCM under a key that scrypt makes from a secret.
import { createCipheriv, createDecipheriv, scrypt } from "node:crypto";
import { z } from "zod";
import { canonicalize } from "../shared/case/canonical.ts";
import type { Secret, VaultHost } from "./host.ts";

/** The vault key and the keys that wrap it have 256 bits. */
export const KEY_BYTES = 32;
const SALT_BYTES = 32;
const IV_BYTES = 12;
/** scrypt's cost: 128 MiB and some tenths of a second for each guess. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;

const bytesOf = (count: number) => z.string().regex(new RegExp(`^[0-9a-f]{${count * 2}}$`));

/** A slot as it stands in the key file. Bytes are lower-case hexadecimal. */
export const SLOT = z.strictObject({
  kind: z.enum(["passphrase", "recovery"]),
  kdf: z.strictObject({
    name: z.literal("scrypt"),
    // A weaker cost is no slot of ours; a far greater one would only keep the machine busy.
    N: z.literal([2 ** 17, 2 ** 18, 2 ** 19, 2 ** 20]),
    r: z.literal(8),
    p: z.int().min(1).max(4),
    salt: bytesOf(SALT_BYTES),
  }),
  iv: bytesOf(IV_BYTES),
  wrapped: bytesOf(KEY_BYTES),
  tag: bytesOf(16),
});

export type KeySlot = z.infer<typeof SLOT>;
type Kdf = KeySlot["kdf"];

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const fromHex = (text: string): Buffer => Buffer.from(text, "hex");

function derive(secret: Secret, kdf: Kdf): Promise<Buffer> {
  // The same passphrase typed on another system or with another input method may be composed of other code points.
  const text = secret.kind === "passphrase" ? secret.text.normalize("NFKC") : secret.text.replaceAll("-", "");
  const { N, r, p } = kdf;
  return new Promise((resolve, reject) => {
    scrypt(text, fromHex(kdf.salt), KEY_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** What a slot is bound to: its kind, its vault and its parameters cannot be exchanged. */
function boundTo(vault: string, kind: KeySlot["kind"], kdf: Kdf): Buffer {
  return Buffer.from(canonicalize({ for: "redress.vault-keys/1", vault, kind, kdf }), "utf8");
}

/** Wraps the vault key under a secret; takes some tenths of a second off the main thread. */
export async function wrapKey(vault: string, key: Uint8Array, secret: Secret, host: VaultHost): Promise<KeySlot> {
  const kdf: Kdf = { name: "scrypt", ...COST, salt: toHex(host.randomBytes(SALT_BYTES)) };
  const iv = host.randomBytes(IV_BYTES);
  const wrapping = await derive(secret, kdf);
  const cipher = createCipheriv("aes-256-gcm", wrapping, iv, { authTagLength: 16 });
  cipher.setAAD(boundTo(vault, secret.kind, kdf));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  wrapping.fill(0);
  return { kind: secret.kind, kdf, iv: toHex(iv), wrapped: toHex(wrapped), tag: toHex(cipher.getAuthTag()) };
}

/** The vault key, or undefined where the secret is not the slot's (or the slot was altered: the two cannot be told apart). */
export async function unwrapKey(vault: string, slot: KeySlot, secret: Secret): Promise<Uint8Array | undefined> {
  const wrapping = await derive(secret, slot.kdf);
  const decipher = createDecipheriv("aes-256-gcm", wrapping, fromHex(slot.iv), { authTagLength: 16 });
  decipher.setAAD(boundTo(vault, slot.kind, slot.kdf));
  decipher.setAuthTag(fromHex(slot.tag));
  const key = decipher.update(fromHex(slot.wrapped));
  try {
    decipher.final();
    return new Uint8Array(key);
  } catch {
    return undefined;
  } finally {
    wrapping.fill(0);
    key.fill(0);
  }
}
