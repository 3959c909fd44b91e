// The vaults below the data folder, told by their folders alone: nothing about them is kept anywhere else.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { vaultPaths } from "../../../db/layout.ts";
import { compareText } from "../../../shared/case/canonical.ts";

/** The name of the vault of the published examples. */
export const SAMPLE_NAME = "sample";

export interface KnownVault {
  readonly name: string;
  readonly sample: boolean;
  readonly folder: string;
  readonly lastOpened: string | null;
}

export const vaultFolder = (dataFolder: string, name: string): string => join(dataFolder, "vaults", name);

const isVault = (folder: string): boolean => existsSync(vaultPaths(folder).keys);

/** Whether a vault of this name is there; on disks that ignore case, one whose name differs in case alone is. */
export const hasVault = (dataFolder: string, name: string): boolean => isVault(vaultFolder(dataFolder, name));

/** The vaults by name; the sample last. */
export function knownVaults(dataFolder: string): readonly KnownVault[] {
  const root = join(dataFolder, "vaults");
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sample: name === SAMPLE_NAME, folder: join(root, name) }))
    .filter(({ folder }) => isVault(folder))
    .map((vault) => ({ ...vault, lastOpened: lastUse(vault.folder) }))
    .toSorted((a, b) => Number(a.sample) - Number(b.sample) || compareText(a.name, b.name));
}

/** The lock comes and goes in the folder whenever the vault is opened and closed, and the folder's own time tells it. */
function lastUse(folder: string): string | null {
  try {
    return statSync(folder).mtime.toISOString();
  } catch {
    return null;
  }
}
