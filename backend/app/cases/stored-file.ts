// A stored file as a whole, and its text.
import { CallError } from "../../../shared/api/failure.ts";
import type { Vault, VaultReader } from "../../../db/index.ts";
import { isRead } from "../../services/documents/file-reading.ts";
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

/** Lets the search find what was read of a stored file; where reading was not begun, the file is left to be read later. */
export function keepText(vault: Vault, name: string, sha256: string, text: string | null | undefined): void {
  if (isRead(name) && text !== undefined) vault.putDocumentText(sha256, text ?? "");
}
