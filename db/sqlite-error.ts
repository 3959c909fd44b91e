// Turns what SQLite and the file system throw into the vault's own error.
import { VaultError } from "./error.ts";
import { WORDS } from "./words.ts";

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** The vault's error for a failure of SQLite or of a file; anything else is given back as it is. */
export function asVaultError(error: unknown): unknown {
  if (error instanceof VaultError) return error;
  const code = codeOf(error);
  if (code === "SQLITE_FULL" || code === "ENOSPC" || code === "EDQUOT")
    return new VaultError("disk-full", WORDS.diskFull);
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB") return new VaultError("damaged", WORDS.damaged);
  if (code.startsWith("SQLITE_READONLY") || code === "EROFS" || code === "EACCES" || code === "EPERM") {
    return new VaultError("read-only", WORDS.readOnly);
  }
  if (code.startsWith("SQLITE_BUSY") || code === "SQLITE_LOCKED") return new VaultError("in-use", WORDS.busy);
  if (code.startsWith("SQLITE_IOERR") || code === "SQLITE_CANTOPEN" || code === "EIO")
    return new VaultError("io", WORDS.io);
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
