// The report as html.
import type { Audit } from "../audit/finding.ts";
import type { CaseFile } from "../case/types.ts";
import type { ReportOptions } from "./options.ts";

/** Renders an audit of `file`, with a final newline. */
export function renderHtml(audit: Audit, file: CaseFile, options: ReportOptions): string {
  return `${audit.caseId} ${file.id} ${options.lang}\n`;
}
