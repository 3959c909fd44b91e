// Writes a file that is there whole or not at all: a temporary file beside it takes its name at the end. What a killed program
// left of such files is told by its name, and removed by the next that writes there.
import { createHash, randomUUID } from "node:crypto";
import { close, fsync, openSync, rmSync, write } from "node:fs";
import { open, readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** A file being written. */
export interface OutputFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Gives the file its name; what had that name before is replaced. */
  commit(): Promise<void>;
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

/** Tells this machine's processes from those of another that writes into the same shared folder. */
const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const LEFT = new RegExp(`^\\.redress-${MACHINE}-(\\d+)-[0-9a-f]{8}\\.tmp$`, "u");

/** Whether a file is one that was being written, by whatever program and machine. */
export const isHalfWritten = (name: string): boolean => /^\.redress-[0-9a-f]{8}-\d+-[0-9a-f]{8}\.tmp$/u.test(name);

const temporaryName = (): string => `.redress-${MACHINE}-${process.pid}-${randomUUID().slice(0, 8)}.tmp`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One that may not be asked is there.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** Removes what programs of this machine that no longer run left half written in a folder. Never throws. */
async function clean(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const pid = Number(LEFT.exec(name)?.[1] ?? Number.NaN);
    if (Number.isSafeInteger(pid) && !isRunning(pid)) await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

const writeSome = promisify(write);
const sync = promisify(fsync);
const closeFile = promisify(close);

async function writeAll(file: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await writeSome(file, bytes, at)).bytesWritten;
}

/** Makes a new name last through a loss of power, where folders can be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close().catch(() => {});
}

/**
 * Opens a file for writing. Rejects where its folder cannot be written to. `prepare` is called before anything is on the
 * disk, with what removes it again where nothing can be waited for (a signal).
 */
export async function openOutput(path: string, prepare: (remove: () => void) => void): Promise<OutputFile> {
  const folder = dirname(path);
  await clean(folder);
  const temporary = join(folder, temporaryName());
  prepare(() => rmSync(temporary, { force: true }));
  // "wx": never follows or overwrites what somebody may have placed there. At once, not in another thread: there the file
  // could still come to be after a signal had it removed.
  const file = openSync(temporary, "wx", 0o600);
  let isOpen = true;
  // Once: its number is another file's after that.
  const end = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await closeFile(file);
  };
  return {
    write: (bytes) => writeAll(file, bytes),
    async commit() {
      await sync(file);
      await end();
      await rename(temporary, path);
      await syncFolder(folder);
    },
    async abort() {
      await end().catch(() => {});
      await rm(temporary, { force: true });
    },
  };
}
