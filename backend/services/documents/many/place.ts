// Where the paper of one of many cases goes, and its line in the report.
import type { CaseFile } from "../../../../shared/case/types.ts";
import { DOCUMENTS, type Draft } from "../../../../shared/filings/index.ts";
import { namePart } from "../../name-part.ts";
import type { CaseOfMany } from "./report.ts";
import type { Which } from "./which.ts";

/** The names of the report: beside the folders of the cases. */
export const REPORT_NAMES = { html: "报告.html", csv: "报告.csv" } as const;

/** The folder of a case: its place in the order makes it the only one of its name, whatever the case is called. */
export const folderOfCase = (file: CaseFile, at: number): string =>
  `${String(at + 1).padStart(3, "0")}-${namePart(file.reference ?? file.client.name ?? file.id)}`;

/** The line of a case; `draft` where a paper was drawn up. */
export function lineOf(file: CaseFile, at: number, which: Which, draft: Draft | null): CaseOfMany {
  const info = DOCUMENTS.find(({ document }) => document === which.document);
  return {
    caseId: file.id,
    reference: file.reference ?? null,
    client: file.client.name ?? null,
    caseNumber: file.enforcement?.caseNumber ?? null,
    paper: info?.title ?? null,
    file: draft === null ? null : `${folderOfCase(file, at)}/${namePart(draft.title)}.docx`,
    missing: draft === null ? [] : draft.blanks.map(({ hint }) => hint),
    why: "why" in which ? which.why : null,
  };
}
