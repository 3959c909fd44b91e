// The vault of the published example cases: made from the files that come with the program, apart from all others.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCaseBytes } from "../../../shared/case/validate.ts";
import { compareText } from "../../../shared/case/canonical.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { createVault, openVault, type Vault, type VaultHost } from "../../../db/index.ts";
import { LABELS } from "../words.ts";
import { hasVault, SAMPLE_NAME, vaultFolder } from "./known.ts";

/** No secret: the cases are published, and the passphrase is printed here. */
const SAMPLE_PASSPHRASE = "published examples only";

/** The example cases in the order of their files. A file that is no valid case is a fault of the program. */
export async function exampleCases(folder: string): Promise<readonly CaseFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted(compareText);
  const cases: CaseFile[] = [];
  for (const name of names) {
    const parsed = parseCaseBytes(await readFile(join(folder, name)));
    if (!parsed.ok) throw new TypeError("an example is no valid case");
    cases.push(parsed.case);
  }
  return cases;
}

/** Opens the sample vault, making or filling it where that has not been done. */
export async function openSampleVault(dataFolder: string, examples: string, host: VaultHost): Promise<Vault> {
  const folder = vaultFolder(dataFolder, SAMPLE_NAME);
  const cases = await exampleCases(examples);
  const vault = hasVault(dataFolder, SAMPLE_NAME)
    ? await openVault(folder, { kind: "passphrase", text: SAMPLE_PASSPHRASE }, host)
    : (await createVault(folder, SAMPLE_PASSPHRASE, host)).vault;
  // One entry of the history, so that making the vault was either finished or not begun.
  if (vault.head().length === 0) {
    vault.apply(
      cases.map((file) => ({ kind: "case-put", case: file })),
      { label: LABELS.sample },
    );
  }
  return vault;
}
