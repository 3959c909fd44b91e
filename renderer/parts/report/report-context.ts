// What the sentences of the report need, made from the case on screen: one wording in the window and on paper.
import { useMemo } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Context } from "../../../shared/report/context.ts";
import { EventNames } from "../../../shared/report/events.ts";
import { plain } from "../../../shared/report/plain.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { useLanguage } from "../../base/lang.tsx";
import { typeset } from "../../base/typeset.ts";

/** The report's context of a case and its audit, in the language of the window. */
export function useReportContext({ case: file, audit }: Pick<CaseView, "case" | "audit">): Context {
  const { lang } = useLanguage();
  const calendar = useCalendar();
  return useMemo(
    () => ({
      audit,
      findings: audit.findings,
      file,
      lang,
      all: false,
      calendar,
      names: new EventNames(file, lang),
      say: (text) => plain(typeset(text, lang)),
    }),
    [audit, file, lang, calendar],
  );
}
