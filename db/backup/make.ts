// Makes a backup: copied, read back and compared under a temporary name, and only then counted as one.
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { Blobs } from "../blobs.ts";
import { type Db, openConnection } from "../connection.ts";
import { VaultError } from "../error.ts";
import { syncFolder, writeNew } from "../files.ts";
import { HeadFile } from "../head.ts";
import { History } from "../history.ts";
import { type KeyFile, readKeyFile, writeKeyFile } from "../key-file.ts";
import { type VaultPaths, vaultPaths } from "../layout.ts";
import { asVaultError, guarded } from "../sqlite-error.ts";
import { indexesFit, verifyState } from "../verify.ts";
import { type Backup, type BackupReason, infoFile, infoText, listBackups, readBackup } from "./backup.ts";
import { carryOver, type Contents, copyDatabase, isCopyOf, readBack, uniqueName } from "./copy.ts";
import { withoutNext } from "./next-key.ts";
import { isLocal } from "./place.ts";
import { BACKUP_WORDS } from "./words.ts";

/** How many backups are kept below the vault's folder. */
const KEEP = 10;

export type BackupStep = "copying" | "checking" | "saving";

export interface BackupOptions {
  readonly reason?: BackupReason;
  /** A folder outside the vault's, such as one on another disk. Nothing is ever removed there. */
  readonly to?: string;
  /**
   * How many to keep in the vault's own folder; 10 if absent. An older one goes only after this one has been checked, against
   * its history too. None goes before a migration: what is older than this program cannot be checked so.
   */
  readonly keep?: number;
  /** Called before each step. */
  readonly onStep?: (step: BackupStep) => void;
  /** Asked before each step; once true, nothing is made and the answer is null. */
  readonly cancelled?: () => boolean;
}

/** A database with what its backup needs beside it. */
export interface BackupSource {
  readonly db: Db;
  readonly paths: VaultPaths;
  readonly file: KeyFile;
  readonly key: Uint8Array;
  /** The instant now, as the host gives it. */
  readonly when: string;
}

function backupError(error: unknown): unknown {
  const known = asVaultError(error);
  if (!(known instanceof VaultError) || known === error) return known;
  if (known.code === "disk-full") return new VaultError("disk-full", BACKUP_WORDS.full);
  if (known.code === "read-only") return new VaultError("read-only", BACKUP_WORDS.readOnly);
  return known.code === "io" ? new VaultError("io", BACKUP_WORDS.io) : known;
}

/**
 * Throws `bad-change` for a folder that is not there, or inside the vault's own. It is not made: where a disk is not
 * plugged in, that would put the backup on this one.
 */
function assertPlace(paths: VaultPaths, to: string): void {
  if (statSync(to, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new VaultError("bad-change", BACKUP_WORDS.noFolder);
  }
  const path = relative(realpathSync(paths.folder), realpathSync(to));
  const isOutside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  if (!isOutside) throw new VaultError("bad-change", BACKUP_WORDS.inside);
}

/** A name by the time, not yet used in `parent`. */
function freeName(parent: string, start: string, when: string): string {
  const stamp = `${start}${when.replace(/\.\d+Z$/, "Z").replaceAll(":", "-")}`;
  let name = stamp;
  for (let n = 2; existsSync(join(parent, name)); n += 1) name = `${stamp}-${String(n).padStart(3, "0")}`;
  return name;
}

/** The files of a vault around a checked copy, and last the note that says so. */
function complete(staging: VaultPaths, source: BackupSource, contents: Contents, reason: BackupReason): void {
  const { vault, cases, length, head } = contents;
  const guard = new HeadFile(staging, vault, source.key);
  guard.write({ length, head });
  guard.wipe();
  writeKeyFile(staging, source.file);
  rmSync(staging.tmp, { recursive: true });
  const bytes = statSync(staging.database).size;
  writeNew(infoFile(staging.folder), infoText({ vault, when: source.when, reason, cases, length, head, bytes }));
  syncFolder(staging.folder);
}

/** What is beyond the number to keep: verified ones only, with the least history, never the one just made. */
function beyond(paths: VaultPaths, made: string, keep: number): readonly Backup[] {
  const others = listBackups(paths).filter(({ name, verified }) => verified && name !== made);
  return others.slice(Math.max(0, keep - 1));
}

/**
 * Does what a backup holds come out of its own history? Pages of an earlier day that were put back are whole by themselves
 * and fit their keys, so that only this finds them; the backup made before that may be the one about to go.
 */
function fitsItsHistory(backup: VaultPaths, source: BackupSource): boolean {
  // The copy has indexes of its own.
  if (!indexesFit(source.db)) return false;
  const db = openConnection(backup.database, source.key, "read");
  try {
    const history = new History(db, source.file.vault);
    return verifyState(db, history, new Blobs(db), source.paths).problems.length === 0;
  } finally {
    db.close();
  }
}

function remove(paths: VaultPaths, backups: readonly Backup[]): void {
  for (const { folder } of backups) {
    // Out of the list in one step, so that being killed meanwhile leaves no half of a backup there.
    const aside = join(paths.tmp, uniqueName("old-backup"));
    try {
      renameSync(folder, aside);
      rmSync(aside, { recursive: true, force: true });
    } catch {
      // One too many is no failure of the backup that was made; the next one tries again.
    }
  }
}

/** Puts a finished backup under its name. One made elsewhere is carried over first and read back. */
function store(staging: string, parent: string, name: string, isThere: boolean): void {
  if (isThere) {
    renameSync(staging, join(parent, name));
  } else {
    const arrived = join(parent, `${uniqueName("backup")}.unfinished`);
    try {
      if (!carryOver(staging, arrived)) throw new VaultError("io", BACKUP_WORDS.io);
      renameSync(arrived, join(parent, name));
    } finally {
      rmSync(arrived, { recursive: true, force: true });
    }
  }
  syncFolder(parent);
}

function make(source: BackupSource, options: BackupOptions): Backup | null {
  const { db, paths, key } = source;
  const { to, keep = KEEP, reason = "asked", onStep, cancelled } = options;
  const stop = (step: BackupStep): boolean => {
    onStep?.(step);
    return cancelled?.() === true;
  };
  if (to !== undefined) assertPlace(paths, to);
  const parent = to ?? paths.backups;
  // No database is opened on the network or where a service copies files away: what is kept there is made here first. On
  // another disk of this computer it is made there, since this one may be full.
  const isThere = to === undefined || isLocal(to);
  const place = to === undefined || !isThere ? paths.tmp : to;
  const staging = vaultPaths(join(place, `${uniqueName("backup")}.unfinished`));
  try {
    mkdirSync(staging.tmp, { recursive: true, mode: 0o700 });
    if (stop("copying")) return null;
    copyDatabase(db, staging.database);
    if (stop("checking")) return null;
    const contents = readBack(staging.database, key, source.file.vault);
    if (contents === undefined || !isCopyOf(contents, db)) throw new VaultError("damaged", BACKUP_WORDS.differs);
    if (stop("saving")) return null;
    complete(staging, source, contents, reason);
    const name = freeName(parent, to === undefined ? "" : "redress-", source.when);
    store(staging.folder, parent, name, isThere);
    if (to === undefined && reason !== "before-migration") {
      const old = beyond(paths, name, keep);
      if (old.length > 0 && !fitsItsHistory(vaultPaths(join(parent, name)), source)) {
        throw new VaultError("damaged", BACKUP_WORDS.unfit);
      }
      remove(paths, old);
    }
    return readBackup(parent, name);
  } finally {
    rmSync(staging.folder, { recursive: true, force: true });
  }
}

/**
 * Makes a verified backup; null where it was cancelled. Throws VaultError `disk-full`, `read-only`, `io`, `damaged` (the
 * vault or the copy is; where only its history tells, the backup is there too), `bad-change` (no such folder, or one inside the
 * vault); the vault and the backups before are then as they were.
 */
export function makeBackup(source: BackupSource, options: BackupOptions = {}): Backup | null {
  try {
    return make(source, options);
  } catch (error) {
    throw backupError(error);
  }
}

/**
 * Makes a backup from any thread, beside the vault's owner, who may go on writing: the backup holds what was saved when the
 * copying began. At closing nobody else has it, and as the last one this leaves no log beside the database. Throws as `makeBackup`.
 */
export function backupWithKey(
  folder: string,
  key: Uint8Array,
  when: string,
  options: BackupOptions = {},
): Backup | null {
  return guarded(() => {
    const paths = vaultPaths(folder);
    const db = openConnection(paths.database, key, options.reason === "closing" ? "write" : "read");
    try {
      // For SQLite, VACUUM INTO writes; the file itself is opened for reading alone.
      db.pragma("query_only=OFF");
      return makeBackup({ db, paths, key, file: withoutNext(readKeyFile(paths)), when }, options);
    } finally {
      db.close();
    }
  });
}
