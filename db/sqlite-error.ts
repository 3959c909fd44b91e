// Turns what SQLite and the file system throw into the vault's own error.
import { VaultError } from "./error.ts";
import { WORDS } from "./words.ts";

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** The last is the log's index file, for which a full disk has no room. */
const NO_ROOM: ReadonlySet<string> = new Set("SQLITE_FULL ENOSPC EDQUOT SQLITE_IOERR_SHMSIZE".split(" "));

/** A disk that fails or was pulled out, and something else where a file or folder should be. */
const FILE_ERRORS: ReadonlySet<string> = new Set(
  "EIO EEXIST ENOENT ENOTDIR EISDIR ENXIO ENODEV ESTALE EBUSY EFBIG EMFILE ENFILE ELOOP ENAMETOOLONG".split(" "),
);

/** The vault's error for a failure of SQLite or of a file; anything else is given back as it is. */
export function asVaultError(error: unknown): unknown {
  if (error instanceof VaultError) return error;
  const code = codeOf(error);
  if (NO_ROOM.has(code)) return new VaultError("disk-full", WORDS.diskFull);
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB") return new VaultError("damaged", WORDS.damaged);
  if (code.startsWith("SQLITE_READONLY") || code === "EROFS" || code === "EACCES" || code === "EPERM") {
    return new VaultError("read-only", WORDS.readOnly);
  }
  if (code.startsWith("SQLITE_BUSY") || code === "SQLITE_LOCKED") return new VaultError("in-use", WORDS.busy);
  if (code.startsWith("SQLITE_IOERR") || code.startsWith("SQLITE_CANTOPEN") || FILE_ERRORS.has(code)) {
    return new VaultError("io", WORDS.io);
  }
  return error;
}

/** Runs `work`; its SQLite and file errors come out as `VaultError`. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asVaultError(error);
  }
}
