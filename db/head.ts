// The guard of the history outside the database, `head.json`: its length and head hash, authenticated by the vault key.
//
// Order: the database is committed first, the guard replaced after it. A crash between the two leaves the database ahead:
// that is recognised, since the guard's head is still in the chain, and put right. A database that is behind the guard, or
// that holds another entry at that place, has lost or changed its tail and is refused.
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { canonicalize } from "../shared/case/canonical.ts";
import { parseJson, readIfThere, replaceFile } from "./files.ts";
import type { VaultPaths } from "./layout.ts";

const FORMAT = "redress.vault-head/1";
const HEX64 = /^[0-9a-f]{64}$/;

const HEAD_FILE = z.strictObject({
  format: z.literal(FORMAT),
  vault: z.string(),
  length: z.int().nonnegative(),
  head: z.string().regex(HEX64),
  mac: z.string().regex(HEX64),
});

/** Where the history stands: how many entries it has, and the hash of the last. */
export interface HistoryHead {
  readonly length: number;
  readonly head: string;
}

/** Reads and writes the guard of one vault. */
export class HeadFile {
  readonly #paths: VaultPaths;
  readonly #vault: string;
  readonly #key: Buffer;

  constructor(paths: VaultPaths, vault: string, vaultKey: Uint8Array) {
    this.#paths = paths;
    this.#vault = vault;
    this.#key = Buffer.from(hkdfSync("sha256", vaultKey, Buffer.from(vault, "utf8"), "redress head", 32));
  }

  #mac({ length, head }: HistoryHead): Buffer {
    const text = canonicalize({ format: FORMAT, vault: this.#vault, length, head });
    return createHmac("sha256", this.#key).update(text, "utf8").digest();
  }

  /** The guard, or undefined where it is missing, altered or another vault's. */
  read(): HistoryHead | undefined {
    const text = readIfThere(this.#paths.head);
    const file = text === undefined ? undefined : HEAD_FILE.safeParse(parseJson(text)).data;
    if (file === undefined || file.vault !== this.#vault) return undefined;
    const { length, head } = file;
    return timingSafeEqual(Buffer.from(file.mac, "hex"), this.#mac(file)) ? { length, head } : undefined;
  }

  write({ length, head }: HistoryHead): void {
    const mac = this.#mac({ length, head }).toString("hex");
    const text = `${JSON.stringify({ format: FORMAT, vault: this.#vault, length, head, mac })}\n`;
    replaceFile(this.#paths, this.#paths.head, "head.json", text, false);
  }

  wipe(): void {
    this.#key.fill(0);
  }
}
