// The one error the vault throws: a code for programs and a sentence for people, never a secret.
import type { CaseError } from "../shared/case/problems.ts";
import type { Text } from "../shared/text.ts";

export type VaultErrorCode =
  | "already-there"
  | "bad-case"
  | "bad-change"
  | "bad-recovery-code"
  | "closed"
  | "damaged"
  | "disk-full"
  | "history-lost"
  | "in-use"
  | "io"
  | "newer-version"
  | "not-a-vault"
  | "nothing-to-redo"
  | "nothing-to-undo"
  | "old-sqlite"
  | "older-version"
  | "read-only"
  | "unfinished"
  | "wrong-secret";

/** `text` says the thing, the reason and the way out; `message` is its English. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;
  readonly text: Text;
  /** With `bad-case`: everything that is wrong with the case, in file order. */
  readonly errors: readonly CaseError[];

  constructor(code: VaultErrorCode, text: Text, errors: readonly CaseError[] = []) {
    super(text.en);
    this.name = "VaultError";
    this.code = code;
    this.text = text;
    this.errors = errors;
  }
}
