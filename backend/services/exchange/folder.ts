// A shared folder of files that never change: each desk puts its own down, numbered from 1, and reads those of all others.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { openOutput } from "../output-file.ts";

const FILE = /^(?<desk>[0-9a-f]{16})-(?<number>\d{8})\.age$/u;

/** The name of a desk's file; it says nothing of what is in it. */
const nameOf = (desk: string, number: number): string => `${desk}-${String(number).padStart(8, "0")}.age`;

export interface SharedFile {
  readonly name: string;
  readonly desk: string;
  readonly number: number;
}

/** The files of all desks, each desk's in their order. Rejects as the file system does. */
export async function filesIn(folder: string): Promise<readonly SharedFile[]> {
  const names = await readdir(folder);
  return names
    .flatMap((name): readonly SharedFile[] => {
      const { desk, number } = FILE.exec(name)?.groups ?? {};
      return desk === undefined || number === undefined ? [] : [{ name, desk, number: Number(number) }];
    })
    .toSorted((a, b) => (a.desk < b.desk ? -1 : a.desk > b.desk ? 1 : a.number - b.number));
}

export async function bytesIn(folder: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await readFile(join(folder, name)));
}

/**
 * Puts a file down under the next free number of a desk, at least `from`: whole, or not at all, and in no other's place.
 * Gives the number.
 */
export async function putDown(folder: string, desk: string, from: number, bytes: Uint8Array): Promise<number> {
  const taken = (await filesIn(folder)).filter((file) => file.desk === desk).map((file) => file.number);
  const number = Math.max(from, ...taken.map((one) => one + 1));
  const file = await openOutput(join(folder, nameOf(desk, number)), () => {});
  try {
    await file.write(bytes);
    await file.commit();
    return number;
  } catch (error) {
    await file.abort();
    throw error;
  }
}
