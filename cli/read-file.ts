// Files that a command reads because another file names them: ordinary ones, of a size to be held, and inside the folder they are in.
import { constants, createReadStream } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { ioReason } from "../backend/services/io-reason.ts";
import type { Text } from "../shared/text.ts";

/** Why a file is not read, in words. */
export class Unread extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.name = "Unread";
    this.text = text;
  }
}

const MEGABYTE = 2 ** 20;
const tooLarge = (most: number): Unread =>
  new Unread({ zh: `文件超过 ${most / MEGABYTE} MB`, en: `the file is larger than ${most / MEGABYTE} MB` });
const OUTSIDE: Text = { zh: "是链接，指向文件夹之外", en: "it is a link that leads out of the folder" };
const NOT_ORDINARY: Text = { zh: "不是普通文件", en: "it is no ordinary file" };

/**
 * A file of a folder, by the last part of a name that somebody else wrote; `most` in bytes. Null where there is none of that name.
 * A pipe or a device is not read, whatever it would give. Throws Unread.
 */
export async function fileIn(folder: string, written: string, most: number): Promise<Uint8Array | null> {
  const name = basename(written);
  if (name === "" || name === "." || name === "..") return null;
  try {
    const [root, path] = [await realpath(folder), await realpath(join(folder, name))];
    const inside = relative(root, path);
    if (inside === ".." || inside.startsWith(`..${sep}`)) throw new Unread(OUTSIDE);
    // Not waiting for the other end of a pipe: it may never come.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
      if (!stat.isFile()) throw new Unread(NOT_ORDINARY);
      if (stat.size > most) throw tooLarge(most);
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Unread) throw error;
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new Unread(ioReason(error));
  }
}

/** A text that the command line names, also from a pipe; `most` in bytes. Throws Unread. */
export async function textFrom(path: string, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most) throw tooLarge(most);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Unread ? error : new Unread(ioReason(error));
  }
  return Buffer.concat(chunks).toString("utf8");
}
