// Stored files: cut into chunks, each kept once under its SHA-256, and checked whenever they are read.
import { createHash } from "node:crypto";
import type { Db } from "./connection.ts";
import { VaultError } from "./error.ts";
import { WORDS } from "./words.ts";

/** Bytes of a chunk; the last of a file may be shorter. */
const CHUNK_BYTES = 256 * 1024;

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export class Blobs {
  readonly #size;
  readonly #putBlob;
  readonly #putChunk;
  readonly #link;
  readonly #chunks;
  readonly #ids;

  constructor(db: Db) {
    this.#size = db.prepare<[string], number>("SELECT size FROM blobs WHERE sha256 = ?").pluck();
    this.#putBlob = db.prepare<[string, number]>("INSERT INTO blobs (sha256, size) VALUES (?, ?)");
    this.#putChunk = db.prepare<[string, Uint8Array]>("INSERT OR IGNORE INTO chunks (sha256, bytes) VALUES (?, ?)");
    this.#link = db.prepare<[string, number, string]>("INSERT INTO blob_chunks (blob, n, chunk) VALUES (?, ?, ?)");
    this.#chunks = db.prepare<[string, number], { sha256: string; bytes: Buffer }>(
      `SELECT chunks.sha256, chunks.bytes FROM blob_chunks JOIN chunks ON chunks.sha256 = blob_chunks.chunk
       WHERE blob_chunks.blob = ? AND blob_chunks.n = ?`,
    );
    this.#ids = db.prepare<[], string>("SELECT sha256 FROM blobs ORDER BY sha256").pluck();
  }

  /** The size in bytes; undefined for a file that is not stored. */
  size(id: string): number | undefined {
    return this.#size.get(id);
  }

  ids(): readonly string[] {
    return this.#ids.all();
  }

  /** Stores a file's bytes in the caller's transaction; `isNew` is false where they were there already. */
  put(bytes: Uint8Array): { readonly id: string; readonly size: number; readonly isNew: boolean } {
    const id = sha256(bytes);
    const size = bytes.length;
    if (this.size(id) !== undefined) return { id, size, isNew: false };
    this.#putBlob.run(id, size);
    for (let n = 0; n * CHUNK_BYTES < size; n += 1) {
      const chunk = bytes.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES);
      const hash = sha256(chunk);
      this.#putChunk.run(hash, chunk);
      this.#link.run(id, n, hash);
    }
    return { id, size, isNew: true };
  }

  /** The bytes, chunk by chunk. Throws VaultError `damaged` for a chunk that is missing or altered. */
  *read(id: string): Generator<Uint8Array, void, undefined> {
    const size = this.size(id);
    const whole = createHash("sha256");
    let read = 0;
    const chunks = Math.ceil((size ?? 0) / CHUNK_BYTES);
    for (let n = 0; n < chunks; n += 1) {
      const chunk = this.#chunks.get(id, n);
      if (chunk === undefined || sha256(chunk.bytes) !== chunk.sha256)
        throw new VaultError("damaged", WORDS.blobDamaged);
      whole.update(chunk.bytes);
      read += chunk.bytes.length;
      yield chunk.bytes;
    }
    if (size !== read || whole.digest("hex") !== id) throw new VaultError("damaged", WORDS.blobDamaged);
  }

  /** Whether a stored file is whole. */
  isWhole(id: string): boolean {
    const chunks = this.read(id);
    try {
      // `read` throws where something is wrong.
      while (chunks.next().done !== true);
      return true;
    } catch (error) {
      if (error instanceof VaultError) return false;
      throw error;
    }
  }
}
