// The lock file: one process owns a vault. A lock whose process is gone is taken over, and that is said.
import { linkSync, readFileSync, renameSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Text } from "../shared/text.ts";
import { withBackup } from "./backup/offer.ts";
import { VaultError } from "./error.ts";
import { parseJson, readIfThere, writeNew } from "./files.ts";
import type { VaultHost } from "./host.ts";
import type { VaultPaths } from "./layout.ts";
import { inUse, inUseElsewhere, tookOver } from "./words.ts";

const OWNER = z.strictObject({
  format: z.literal("redress.vault-lock/1"),
  pid: z.int().positive(),
  /** When the process started, as its system counts; empty where the system does not tell. */
  started: z.string(),
  machine: z.string(),
  since: z.string(),
  token: z.string(),
});

type Owner = z.infer<typeof OWNER>;

/** A lock that is held. */
export interface Lock {
  /** What to tell the person: that a lock left behind was taken over. */
  readonly notices: readonly Text[];
  /** Gives the vault free; does nothing where somebody has taken it over meanwhile. */
  release(): void;
}

/** Boot and start time of a process, so that a number used again is not taken for the same process. Linux only. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold anything; the start time is the twentieth field after it.
    const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
    return `${boot}:${started}`;
  } catch {
    return "";
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function isLive(owner: Owner): boolean {
  if (!runs(owner.pid)) return false;
  return owner.started === "" || owner.started === startOf(owner.pid);
}

function readOwner(path: string): Owner | undefined {
  const text = readIfThere(path);
  return text === undefined ? undefined : OWNER.safeParse(parseJson(text)).data;
}

function alreadyThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

/** Throws `in-use` unless the owner is known to be gone, or `force` says so of another computer's. */
function assertGone(paths: VaultPaths, owner: Owner, force: boolean, now: string): void {
  if (owner.machine !== hostname()) {
    if (!force) throw new VaultError("in-use", withBackup(paths, inUseElsewhere(owner.machine, owner.since), now));
  } else if (isLive(owner)) {
    throw new VaultError("in-use", inUse(owner.pid, owner.since));
  }
}

/**
 * Sets a lock left behind aside. Two processes may do so at once: the one that finds it has moved the other's fresh lock
 * puts that back and is refused.
 */
function removeStale(paths: VaultPaths, stale: Owner | undefined, token: string): void {
  const aside = join(paths.tmp, `lock-${token}`);
  try {
    renameSync(paths.lock, aside);
  } catch {
    return;
  }
  const moved = readOwner(aside);
  if (moved !== undefined && moved.token !== stale?.token) {
    linkSync(aside, paths.lock);
    rmSync(aside, { force: true });
    throw new VaultError("in-use", inUse(moved.pid, moved.since));
  }
  rmSync(aside, { force: true });
}

/** Writes the lock where none is now; somebody who was quicker has it. */
function takeFree(paths: VaultPaths, text: string): void {
  try {
    writeNew(paths.lock, text);
  } catch (error) {
    const quicker = alreadyThere(error) ? readOwner(paths.lock) : undefined;
    throw quicker === undefined ? error : new VaultError("in-use", inUse(quicker.pid, quicker.since));
  }
}

/**
 * Takes the lock. `force` takes over the lock of another computer, which cannot be checked from here; a living process of
 * this computer is never pushed aside. Throws VaultError `in-use`.
 */
export function takeLock(paths: VaultPaths, host: VaultHost, force: boolean): Lock {
  const token = Buffer.from(host.randomBytes(16)).toString("hex");
  const own: Owner = {
    format: "redress.vault-lock/1",
    pid: process.pid,
    started: startOf(process.pid),
    machine: hostname(),
    since: host.now(),
    token,
  };
  const text = `${JSON.stringify(own)}\n`;
  const notices: Text[] = [];
  try {
    writeNew(paths.lock, text);
  } catch (error) {
    if (!alreadyThere(error)) throw error;
    const stale = readOwner(paths.lock);
    // A lock that cannot be read was cut off while it was written: its process never got to the vault.
    if (stale !== undefined) {
      assertGone(paths, stale, force, own.since);
      notices.push(tookOver(stale.pid, stale.since));
    }
    removeStale(paths, stale, token);
    takeFree(paths, text);
  }
  return {
    notices,
    release: () => {
      if (readOwner(paths.lock)?.token === token) rmSync(paths.lock, { force: true });
    },
  };
}
