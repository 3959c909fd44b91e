// The report as text.
import type { Audit } from "../audit/finding.ts";
import type { CaseFile } from "../case/types.ts";
import type { TextOptions } from "./options.ts";

/** Renders an audit of `file`, with a final newline. */
export function renderText(audit: Audit, file: CaseFile, options: TextOptions): string {
  return `${audit.caseId} ${file.id} ${options.lang}\n`;
}
