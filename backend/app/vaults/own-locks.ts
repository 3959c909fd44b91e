// Gives vaults free that a broken-down thread of this very process had open: to the lock, the process is still alive.
import { readFileSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { isObject } from "../../../shared/case/json.ts";
import { vaultPaths } from "../../../db/layout.ts";
import { knownVaults } from "./known.ts";

function isOwn(path: string): boolean {
  try {
    const owner: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isObject(owner) && owner["pid"] === process.pid && owner["machine"] === hostname();
  } catch {
    return false;
  }
}

/** Removes the lock that a thread of this process left on a vault when it was ended. */
export function releaseOwnLock(folder: string): void {
  const { lock } = vaultPaths(folder);
  if (isOwn(lock)) rmSync(lock, { force: true });
}

/** To be called only when no thread of this process has a vault below this folder open. */
export function releaseOwnLocks(dataFolder: string): void {
  for (const { folder } of knownVaults(dataFolder)) releaseOwnLock(folder);
}
