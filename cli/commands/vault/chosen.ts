// The cases of a vault that a command is given by their ids; all of them without any.
import type { VaultReader } from "../../../db/index.ts";
import { echo } from "../../../shared/case/echo.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { UsageError } from "../../io.ts";

/** In the order of the ids, one at a time. Throws UsageError at once for an id that the vault does not have. */
export function chosenCases(vault: VaultReader, ids: readonly string[]): Iterable<CaseFile> {
  const unknown = ids.find((id) => !vault.hasCase(id));
  if (unknown !== undefined) {
    throw new UsageError(
      `案件库中没有案件 ${echo(unknown)}；redress vault list 列出全部`,
      `there is no case ${echo(unknown)} in the vault; redress vault list shows them all`,
    );
  }
  return ids.length === 0 ? vault.cases() : byIds(vault, ids);
}

function* byIds(vault: VaultReader, ids: readonly string[]): Generator<CaseFile> {
  for (const id of new Set(ids)) {
    const file = vault.case(id);
    if (file !== undefined) yield file;
  }
}
