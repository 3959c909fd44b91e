// Adds to a refusal to open which backup can be used instead.
import type { Text } from "../../shared/text.ts";
import { VaultError } from "../error.ts";
import type { VaultPaths } from "../layout.ts";
import { asVaultError } from "../sqlite-error.ts";
import { type BackupInfo, latestBackup } from "./backup.ts";
import { offerBackup } from "./words.ts";
import { WORDS } from "../words.ts";

/** The latest backup; a disk that cannot even list them has none to offer. */
function latest(paths: VaultPaths): BackupInfo | undefined {
  try {
    return latestBackup(paths)?.info;
  } catch {
    return undefined;
  }
}

/** A refusal because of the data: the latest backup is named, or that there is none. `now` absent: by its date. */
const withOffer = (paths: VaultPaths, refusal: Text, now?: string): Text => offerBackup(refusal, latest(paths), now);

/** A refusal that may have nothing to do with the data: a backup is named where there is one, its lack is not. */
export const withBackup = (paths: VaultPaths, refusal: Text, now?: string): Text =>
  latest(paths) === undefined ? refusal : withOffer(paths, refusal, now);

/** The error of an opening that failed, in the words of opening. Anything but a failure of the vault stays as it is. */
export function openingError(error: unknown, paths: VaultPaths, now?: string): unknown {
  const failure = asVaultError(error);
  if (!(failure instanceof VaultError)) return failure;
  const { code, text, errors } = failure;
  switch (code) {
    case "damaged":
    case "history-lost":
      return new VaultError(code, withOffer(paths, text, now), errors);
    case "not-a-vault":
      return new VaultError(code, withBackup(paths, text, now));
    case "read-only":
      return new VaultError(code, WORDS.openReadOnly);
    case "disk-full":
      return new VaultError(code, WORDS.openDiskFull);
    case "io":
      return failure === error ? failure : new VaultError(code, withBackup(paths, WORDS.openIo, now));
    default:
      return failure;
  }
}
