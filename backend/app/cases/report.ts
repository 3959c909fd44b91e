// The report of a case's audit as a file.
import type { Audit } from "../../../shared/engine/finding.ts";
import type { Calendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { type Lang, renderHtml, renderMarkdown, renderText } from "../../../shared/report/index.ts";
import { namePart } from "../../services/name-part.ts";

export type ReportForm = "html" | "text" | "markdown";

const ENDINGS: Readonly<Record<ReportForm, string>> = { html: "html", text: "txt", markdown: "md" };
const COLUMNS = 80;

function render(audit: Audit, file: CaseFile, calendar: Calendar, lang: Lang, form: ReportForm): string {
  const options = { lang, all: false, calendar };
  if (form === "html") return renderHtml(audit, file, options);
  if (form === "markdown") return renderMarkdown(audit, file, options);
  return renderText(audit, file, { ...options, width: COLUMNS, colour: false });
}

export function reportFile(audit: Audit, file: CaseFile, calendar: Calendar, lang: Lang, form: ReportForm) {
  const fileName = `${namePart(file.reference ?? file.id)}-${audit.asOf}.${ENDINGS[form]}`;
  return { fileName, text: render(audit, file, calendar, lang, form) };
}
