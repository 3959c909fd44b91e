// Small files that are replaced whole or not at all, and the folders around them.
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { VaultPaths } from "./layout.ts";

/** What a file system answers that has no way to flush a folder, such as some of memory sticks. */
const CANNOT_SYNC: ReadonlySet<unknown> = new Set(["EINVAL", "ENOTSUP", "ENOSYS", "EBADF"]);

/** Makes the change of a folder's names durable, where its system can. Windows has no way to open a folder, and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && CANNOT_SYNC.has(error.code))) throw error;
  } finally {
    closeSync(handle);
  }
}

/** Waits until a file's bytes are on the disk. */
export function syncFile(path: string): void {
  // Windows flushes only what was opened for writing.
  const handle = openSync(path, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Copies a file to a new place and waits until it is on the disk. */
export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to);
  syncFile(to);
}

/** Writes text to a new file (it must not be there) and waits until it is on the disk; a file cut off by an error is removed. */
export function writeNew(path: string, text: string): void {
  const handle = openSync(path, "wx", 0o600);
  let written = false;
  try {
    const bytes = Buffer.from(text, "utf8");
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
    written = true;
  } finally {
    closeSync(handle);
    if (!written) rmSync(path, { force: true });
  }
}

/**
 * Replaces a file: written under `tmp/`, flushed, then renamed over the old one. After a crash there is the old text or
 * the new one. The rename itself is flushed only with `durable`.
 */
export function replaceFile(paths: VaultPaths, path: string, name: string, text: string, durable: boolean): void {
  const temporary = join(paths.tmp, name);
  rmSync(temporary, { force: true });
  writeNew(temporary, text);
  renameSync(temporary, path);
  if (durable) syncFolder(dirname(path));
}

/** What SQLite keeps beside a database. A journal or log left there belongs to whatever file stood in that place. */
const BESIDE = ["-wal", "-shm", "-journal"];

/**
 * Removes a database and everything SQLite left beside it, so that a new one can take its place: a journal that stayed
 * would be played back into the new file, and empty it. The database goes first, for it may need what is beside it.
 */
export function removeDatabase(file: string): void {
  for (const end of ["", ...BESIDE]) rmSync(`${file}${end}`, { force: true });
}

/** Makes an empty file that only its owner may read, for SQLite to fill: by itself it would let everyone read. */
export function makeOwnFile(path: string): void {
  closeSync(openSync(path, "wx", 0o600));
}

/** Takes the right to read a file from everyone but its owner, where that can be done. */
export function keepToOwner(path: string): void {
  try {
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
  } catch {
    // Another owner's file, or a file system without such rights: what is in it is encrypted all the same.
  }
}

/**
 * Makes a folder with those above it that are missing. Node's own way of it goes round for ever in a place such as `/proc`,
 * where no folder can be made and the system says of the new one that it is not there.
 */
function makeFolder(folder: string): void {
  const wanted = [folder];
  for (let at = dirname(folder); !existsSync(at) && dirname(at) !== at; at = dirname(at)) wanted.push(at);
  for (const each of wanted.toReversed()) {
    try {
      mkdirSync(each, { mode: 0o700 });
    } catch (error) {
      // It was there, or another program was quicker; a file in its place is none.
      if (!existsSync(each) || !statSync(each).isDirectory()) throw error;
    }
  }
}

/** Makes the folders of a vault where they are missing, readable by the owner alone. */
export function makeFolders(paths: VaultPaths): void {
  for (const folder of [paths.folder, paths.tmp, paths.backups]) makeFolder(folder);
}

/** Removes what an interrupted run left behind. */
export function emptyTmp(paths: VaultPaths): void {
  rmSync(paths.tmp, { recursive: true, force: true });
  makeFolder(paths.tmp);
}

/** The text of a file, or undefined where there is none. */
export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** The value in a JSON text, or undefined where it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
