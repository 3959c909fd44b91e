// A stored file as a whole.
import { CallError } from "../../../shared/api/failure.ts";
import type { VaultReader } from "../../../db/index.ts";
import { NO_FILE } from "../words.ts";

/** The bytes, each chunk checked. Throws CallError `no-file`, VaultError `damaged`. */
export function readStored(vault: VaultReader, sha256: string): Uint8Array<ArrayBuffer> {
  const size = vault.blobSize(sha256);
  if (size === undefined) throw new CallError(NO_FILE);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of vault.readBlob(sha256)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
