// The one error the vault throws: a code for programs and a sentence for people, never a secret.
import type { CaseError } from "../shared/case/problems.ts";
import type { Text } from "../shared/text.ts";
import type { JsonValue } from "./change.ts";

export type VaultErrorCode =
  | "already-there"
  | "already-undone"
  | "bad-case"
  | "bad-change"
  | "bad-recovery-code"
  | "closed"
  | "conflict"
  | "damaged"
  | "depends"
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
  | "other-case"
  | "read-only"
  | "unfinished"
  | "wrong-secret";

/** A change that started from something else than what the vault holds by now. */
export interface Conflict {
  /** Which change of the batch, from 0. */
  readonly at: number;
  /** The row, as the history names it. */
  readonly entity: string;
  readonly caseId: string | null;
  readonly id: string;
  /** What the change started from, what it would write, what is there: null for nothing. Of a case's deletion: entry numbers. */
  readonly base: JsonValue;
  readonly mine: JsonValue;
  readonly present: JsonValue;
  /** The entry that wrote what is there. */
  readonly by: { readonly seq: number; readonly who: string; readonly when: string; readonly label: Text } | null;
}

/** `text` says the thing, the reason and the way out; `message` is its English. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;
  readonly text: Text;
  /** With `bad-case`: everything that is wrong with the case, in file order. */
  readonly errors: readonly CaseError[];
  /** With `conflict`: every change that would write over what others changed meanwhile. */
  readonly conflicts: readonly Conflict[];

  constructor(
    code: VaultErrorCode,
    text: Text,
    errors: readonly CaseError[] = [],
    conflicts: readonly Conflict[] = [],
  ) {
    super(text.en);
    this.name = "VaultError";
    this.code = code;
    this.text = text;
    this.errors = errors;
    this.conflicts = conflicts;
  }
}
