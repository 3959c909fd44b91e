// Which ids the vault can keep: they become keys of its tables.
import { pathOf, ROOT } from "../shared/case/path.ts";
import type { CaseError } from "../shared/case/problems.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { LISTS, OWN_ID_MARK } from "./case-parts.ts";

/** Half a surrogate pair, or the mark of ids of our own, would make two ids one. */
export const canKeepId = (id: string): boolean => id !== "" && id.isWellFormed() && !id.startsWith(OWN_ID_MARK);

const PROBLEM = {
  problem: { zh: "编号含有无法保存的字符", en: "this id holds characters that a vault cannot keep" },
  allowed: { zh: "应为文字或数字编号", en: "an id of letters or digits is allowed" },
};

/** What keeps a valid case file out of every vault: ids it cannot keep. Empty for almost every file. */
export function idProblems(file: CaseFile): readonly CaseError[] {
  const problems: CaseError[] = canKeepId(file.id) ? [] : [{ path: "id", ...PROBLEM }];
  for (const [key] of LISTS) {
    for (const [index, { id }] of (file[key] ?? []).entries()) {
      if (id === undefined || canKeepId(id)) continue;
      const parent = { parent: ROOT, key, index, id: null };
      problems.push({ path: pathOf({ parent, key: "id", index: -1, id: null }), ...PROBLEM });
    }
  }
  return problems;
}
