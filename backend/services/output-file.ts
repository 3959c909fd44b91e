// Writes a file that is there whole or not at all: a temporary file beside it takes its name at the end.
import { randomUUID } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file being written. */
export interface OutputFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Gives the file its name; what had that name before is replaced. */
  commit(): Promise<void>;
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at)).bytesWritten;
}

/**
 * Opens a file for writing. Rejects where its folder cannot be written to. `prepare` is called before anything is on the
 * disk, with what removes it again where nothing can be waited for (a signal).
 */
export async function openOutput(path: string, prepare: (remove: () => void) => void): Promise<OutputFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  prepare(() => rmSync(temporary, { force: true }));
  // "wx": never follows or overwrites what somebody may have placed there.
  const handle = await open(temporary, "wx", 0o600);
  return {
    write: (bytes) => writeAll(handle, bytes),
    async commit() {
      await handle.sync();
      await handle.close();
      await rename(temporary, path);
    },
    async abort() {
      await handle.close().catch(() => {});
      await rm(temporary, { force: true });
    },
  };
}
