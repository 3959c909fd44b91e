// Answers the call that draws up papers for many cases: one after the other, in the threads that work on single cases.
import { strToU8, zipSync } from "fflate";
import { CallError, CANCELLED } from "../../../shared/api/failure.ts";
import type { API } from "../../../shared/api/index.ts";
import type { CancelSignal } from "../../../shared/api/call.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import { formatDay } from "../../../shared/calendar/civil.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { DocumentName } from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import type { Vault } from "../../../db/index.ts";
import { lineOf, REPORT_NAMES } from "../../services/documents/many/place.ts";
import { type CaseOfMany, manyCsv, manyHtml, nameOf } from "../../services/documents/many/report.ts";
import { unstopped, type WantedPaper, type Which, whichPaper } from "../../services/documents/many/which.ts";
import { STILL } from "../../services/documents/still.ts";
import type { CaseAudits } from "../cases/audits.ts";
import type { Session } from "../session/session.ts";
import { throwIfCancelled } from "../slices.ts";
import { tooMuch } from "../words.ts";
import type { CaseAnswers, DrawingSource } from "../work/case-task.ts";
import type { DrawingOf } from "./drawing.ts";
import { DOCUMENT_STEPS } from "./words.ts";

interface Tools {
  /** What the documents of a case are drawn up from. */
  readonly drawingOf: DrawingOf;
  /** The document in its file, with the wording and the template that are stored. */
  readonly paperOf: (
    vault: Vault,
    drawing: DrawingSource,
    document: DocumentName,
    signal: CancelSignal,
  ) => Promise<CaseAnswers["paper"]>;
}

/** What one case comes to: a paper drawn up, or why there is none. Its own fault does not stop the other cases. */
type Drawn = { readonly which: Which; readonly paper: CaseAnswers["paper"] | null };

export function manyHandlers(
  session: Session,
  audits: CaseAudits,
  { drawingOf, paperOf }: Tools,
): Pick<Handlers<typeof API>["documents"], "many"> {
  const judged = async (file: CaseFile, asOf: string | undefined, wanted: WantedPaper): Promise<Which> => {
    const { audit, stopped } = await audits.audited(file, { asOf });
    return stopped === null || stopped === "partial"
      ? whichPaper(file, audit, wanted)
      : { document: null, why: unstopped(tooMuch(stopped).text) };
  };
  const drawn = async (
    vault: Vault,
    file: CaseFile,
    { wanted, asOf, signal }: { wanted: WantedPaper; asOf: string | undefined; signal: CancelSignal },
  ): Promise<Drawn> => {
    const which = await judged(file, asOf, wanted);
    if ("why" in which) return { which, paper: null };
    try {
      const drawing = await drawingOf(file.id, asOf, which.document);
      return { which, paper: await paperOf(vault, drawing, which.document, signal) };
    } catch (error) {
      if (!(error instanceof CallError && error.failure.code === "too-much")) throw error;
      return { which: { ...which, why: unstopped(error.failure.text) }, paper: null };
    }
  };
  return {
    many: ({ caseIds, document: wanted, lang, asOf }, { signal, report }) =>
      session.busy(async () => {
        const opened = session.current;
        const { vault } = opened;
        const files: Record<string, Uint8Array> = {};
        const lines: CaseOfMany[] = [];
        const warnings = new Map<string, Text>();
        const ids = [...new Set(caseIds)];
        for (const [at, id] of ids.entries()) {
          report({ done: at, total: ids.length, what: DOCUMENT_STEPS.draw });
          throwIfCancelled(signal);
          // Another vault may have been opened while a paper was drawn up.
          if (session.opened !== opened) throw new CallError(CANCELLED);
          const file = vault.case(id);
          // Deleted since it was chosen: as if it had not been.
          if (file === undefined) continue;
          const { which, paper } = await drawn(vault, file, { wanted, asOf, signal });
          const line = lineOf(file, lines.length, which, paper?.draft ?? null);
          lines.push(line);
          if (paper === null || line.file === null) continue;
          files[line.file] = paper.bytes;
          for (const one of paper.warnings) warnings.set(one.en, one);
        }
        report({ done: ids.length, total: ids.length, what: DOCUMENT_STEPS.pack });
        const day = asOf ?? formatDay(session.today);
        files[REPORT_NAMES.html] = strToU8(manyHtml(lines, day, lang));
        files[REPORT_NAMES.csv] = strToU8(manyCsv(lines, lang));
        return {
          fileName: `批量起草-${day}.zip`,
          bytes: zipSync(files, { level: 6, mtime: STILL }),
          cases: lines.map((line) => ({
            caseId: line.caseId,
            name: nameOf(line),
            paper: line.paper,
            missing: line.file === null ? null : line.missing.length,
            why: line.why,
          })),
          warnings: [...warnings.values()],
        };
      }),
  };
}
