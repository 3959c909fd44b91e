// What a backup is: a folder that is a vault by itself, with a note of what was in it when it was checked.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { canonicalize, compareText } from "../../shared/case/canonical.ts";
import { guarded } from "../sqlite-error.ts";
import { parseJson, readIfThere } from "../files.ts";
import { type VaultPaths, vaultPaths } from "../layout.ts";

const FORMAT = "redress.backup/1";

const INFO = z.strictObject({
  format: z.literal(FORMAT),
  /** Id of the vault it is of. */
  vault: z.string(),
  /** ISO 8601 in UTC, as the host gave it. */
  when: z.iso.datetime(),
  reason: z.enum(["asked", "closing", "before-migration"]),
  cases: z.int().nonnegative(),
  /** Entries of the history, and the hash of the last. */
  length: z.int().nonnegative(),
  head: z.string(),
  /** Size of the database file. */
  bytes: z.int().nonnegative(),
});

const SUMMED = z.strictObject({ ...INFO.shape, sum: z.string() });

export type BackupInfo = Readonly<z.infer<typeof INFO>>;
export type BackupReason = BackupInfo["reason"];

/** One folder below `backups/`. */
export interface Backup {
  readonly name: string;
  readonly folder: string;
  /** Checked when it was made, and its files are there in full since. False where the note of it cannot be read. */
  readonly verified: boolean;
  readonly info: BackupInfo | undefined;
}

/** The note in a backup's folder. */
export const infoFile = (folder: string): string => join(folder, "backup.json");

/** Tells a note that was altered on the disk; it is no protection from a person. */
const sumOf = (info: BackupInfo): string => createHash("sha256").update(canonicalize(info), "utf8").digest("hex");

/** The note's text, written once the copy has been checked. */
export function infoText(fields: Omit<BackupInfo, "format">): string {
  const info: BackupInfo = { format: FORMAT, ...fields };
  return `${JSON.stringify({ ...info, sum: sumOf(info) }, null, 2)}\n`;
}

function readInfo(folder: string): BackupInfo | undefined {
  const text = readIfThere(infoFile(folder));
  const file = text === undefined ? undefined : SUMMED.safeParse(parseJson(text)).data;
  if (file === undefined) return undefined;
  const { sum, ...info } = file;
  return sumOf(info) === sum ? info : undefined;
}

/** The backup in a folder, wherever that is. */
export function readBackup(parent: string, name: string): Backup {
  const folder = join(parent, name);
  try {
    const info = readInfo(folder);
    const { database, keys, head } = vaultPaths(folder);
    const there = [database, keys, head].every((path) => existsSync(path));
    return { name, folder, info, verified: info !== undefined && there && statSync(database).size === info.bytes };
  } catch {
    // A folder that cannot be read is no backup to count on.
    return { name, folder, info: undefined, verified: false };
  }
}

/** Most history first: a clock that was set back must not make an old backup the latest. */
function compareBackups(a: Backup, b: Backup): number {
  if (a.verified !== b.verified) return a.verified ? -1 : 1;
  return (b.info?.length ?? 0) - (a.info?.length ?? 0) || -compareText(a.name, b.name);
}

/**
 * The folders below one, such as a place for backups on another disk, each with whether it is a whole backup; the latest
 * comes first. Throws VaultError `io`, `read-only`.
 */
export function backupsIn(parent: string): readonly Backup[] {
  return guarded(() => readdirSync(parent, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readBackup(parent, name))
    .toSorted(compareBackups);
}

/**
 * The backups of a vault in its own folder, the latest verified one first. It needs no key, so that it helps where opening
 * fails. Throws VaultError `io`, `read-only`.
 */
export function listBackups({ backups }: VaultPaths): readonly Backup[] {
  return existsSync(backups) ? backupsIn(backups) : [];
}

/** As `listBackups`, for the folder of a vault. */
export const backupsOf = (folder: string): readonly Backup[] => listBackups(vaultPaths(folder));

/** The latest backup that is whole as far as can be told without its key. */
export function latestBackup(paths: VaultPaths): Backup | undefined {
  return listBackups(paths).find(({ verified }) => verified);
}
