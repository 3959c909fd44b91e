// The new folder that a restore or a salvage fills: it counts as a vault only when everything is in it.
import type { Text } from "../../shared/text.ts";
import { assertFree } from "../create.ts";
import { VaultError } from "../error.ts";
import { emptyTmp, makeFolders } from "../files.ts";
import type { VaultHost } from "../host.ts";
import { type KeyFile, writeKeyFile } from "../key-file.ts";
import { type VaultPaths, vaultPaths } from "../layout.ts";
import { type Lock, takeLock } from "../lock.ts";
import { asVaultError } from "../sqlite-error.ts";
import type { Vault } from "../vault.ts";
import { checkFolder } from "./place.ts";
import { BACKUP_WORDS } from "./words.ts";

/**
 * Fills a folder that is new or empty and opens what is in it. The key file says `unfinished` until `fill` has returned, so
 * that a folder left by an interruption opens to nothing and can be used again. Throws VaultError `already-there`, `in-use`,
 * `disk-full` and what `fill` and `open` throw.
 */
export function fillFolder(
  folder: string,
  file: KeyFile,
  host: VaultHost,
  fill: (target: VaultPaths) => void,
  open: (target: VaultPaths, lock: Lock) => Vault,
): Vault {
  const target = vaultPaths(folder);
  try {
    const place = checkFolder(folder);
    assertFree(target);
    makeFolders(target);
    const lock = takeLock(target, host, false);
    try {
      emptyTmp(target);
      writeKeyFile(target, { ...file, unfinished: true });
      fill(target);
      writeKeyFile(target, file);
      return open(target, { ...lock, notices: [...lock.notices, ...place] });
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    const known = asVaultError(error);
    if (known instanceof VaultError && known.code === "disk-full") {
      throw new VaultError("disk-full", BACKUP_WORDS.noSpace);
    }
    throw known;
  }
}

/** Records in the history where the vault came from; without that record it is not given out. */
export function noted(vault: Vault, label: Text): Vault {
  try {
    vault.note(label);
    return vault;
  } catch (error) {
    vault.close();
    throw error;
  }
}
