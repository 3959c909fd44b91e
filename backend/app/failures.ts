// Turns the errors of the vault and of the calendar into failures of calls: one table, no stack, no data.
import { CallError, type Failure, type WriteConflict } from "../../shared/api/failure.ts";
import type { CaseError } from "../../shared/case/problems.ts";
import type { Text } from "../../shared/text.ts";
import { VaultError, type VaultErrorCode } from "../../db/index.ts";
import { NO_VAULT } from "./words.ts";

/** Codes that have another name in the contract; all others keep theirs. */
const NAMES: Partial<Readonly<Record<VaultErrorCode, string>>> = {
  "already-there": "exists",
  closed: "no-vault",
  "in-use": "locked",
  "newer-version": "newer",
};

/** A problem of a case file as a problem of a call. */
export function problemOf({ path, problem, allowed }: CaseError): { readonly path: string; readonly text: Text } {
  return { path, text: { zh: `${problem.zh}；${allowed.zh}`, en: `${problem.en}; ${allowed.en}` } };
}

export function failureOf(error: VaultError): Failure {
  if (error.code === "closed") return NO_VAULT;
  const code = NAMES[error.code] ?? error.code;
  const problems = error.errors.map(problemOf);
  // What the vault holds was read from JSON.
  const conflicts = error.conflicts.map((one) => ({ ...one })) as WriteConflict[];
  return {
    code,
    text: error.text,
    ...(problems.length === 0 ? {} : { problems }),
    ...(conflicts.length === 0 ? {} : { conflicts }),
  };
}

/** The error to answer a call with: what the vault says in words becomes the call's failure, all else stays as it is. */
export function asCallError(error: unknown): unknown {
  return error instanceof VaultError ? new CallError(failureOf(error)) : error;
}
