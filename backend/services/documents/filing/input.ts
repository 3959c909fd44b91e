// What a filing as one PDF file is made of. Nothing that makes it is loaded with this.
import type { CaseFile } from "../../../../shared/case/types.ts";
import type { Draft } from "../../../../shared/filings/index.ts";
import type { Maker } from "../properties.ts";
import type { BundleExhibit } from "../bundle.ts";

export interface FilingInput {
  /** Those that are not for the court are left out, whoever asks for them. */
  readonly documents: readonly Draft[];
  readonly exhibits: readonly BundleExhibit[];
  readonly court: string | null;
  readonly caseNumber: string | null;
  readonly client: string | null;
  readonly by: Maker;
}

/** A filing of papers of one case: court, number and name as they stand on its cover. */
export function filingOfCase(
  { enforcement, client }: Pick<CaseFile, "enforcement" | "client">,
  parts: Pick<FilingInput, "documents" | "exhibits" | "by">,
): FilingInput {
  return {
    ...parts,
    court: parts.documents.find(({ addressee }) => addressee !== null)?.addressee ?? null,
    caseNumber: enforcement.caseNumber ?? null,
    client: client.name ?? null,
  };
}

/** How many gaps are left in papers; one that several of them have is filled in once. */
export const blanksLeft = (documents: readonly Pick<Draft, "blanks">[]): number =>
  new Set(documents.flatMap(({ blanks }) => blanks.map(({ id }) => id))).size;
