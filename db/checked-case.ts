// A case that is about to be stored: whole and valid, or not at all.
import type { CaseFile } from "../shared/case/types.ts";
import { validateCase } from "../shared/case/validate.ts";
import { VaultError } from "./error.ts";
import { badCase } from "./words.ts";

/** The case in its one form. Throws `bad-case` with everything that is wrong. */
export function checkedCase(value: unknown, id?: string): CaseFile {
  const result = validateCase(value);
  if (result.ok) return result.case;
  const own = id ?? (typeof value === "object" && value !== null && "id" in value ? String(value.id) : "");
  throw new VaultError("bad-case", badCase(own, result.errors.length), result.errors);
}
