// The renderings of an audit that the command line offers.
import { auditDocument } from "../backend/services/audit-service.ts";
import type { Audit } from "../shared/engine/finding.ts";
import type { CaseFile } from "../shared/case/types.ts";
import type { Io } from "./io.ts";

export const FORMATS = ["text", "json", "markdown", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** Renders one audit, with its final newline. */
export type Renderer = (audit: Audit, file: CaseFile) => string;

const WIDTH = 80;

/** The renderer of a format. JSON needs no report and does not load it. */
export async function rendererOf(format: Format, { lang, colour }: Io, all: boolean): Promise<Renderer> {
  if (format === "json") return auditDocument;
  const { renderHtml, renderMarkdown, renderText } = await import("../shared/report/index.ts");
  const line = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);
  switch (format) {
    case "text":
      return (audit, file) => line(renderText(audit, file, { lang, width: WIDTH, colour, all }));
    case "markdown":
      return (audit, file) => line(renderMarkdown(audit, file, { lang, all }));
    default:
      return (audit, file) => line(renderHtml(audit, file, { lang, all }));
  }
}
