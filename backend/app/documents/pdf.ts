// Answers the calls for PDF files: one paper, or a filing with all its exhibits. Made in a thread, printed by the host.
import { CallError, CANCELLED } from "../../../shared/api/failure.ts";
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import type { CancelSignal } from "../../../shared/api/call.ts";
import type { EditedDraft, DocumentName } from "../../../shared/filings/index.ts";
import { blanksLeft, filingOfCase } from "../../services/documents/filing/input.ts";
import { pdfInThread, PdfStopped } from "../../services/documents/pdf-file/in-thread.ts";
import type { VaultReader } from "../../../db/index.ts";
import type { CaseAudits } from "../cases/audits.ts";
import { LIMITS } from "../limits.ts";
import { makerOf } from "../session/settings.ts";
import type { Session } from "../session/session.ts";
import type { DrawingSource } from "../work/case-task.ts";
import { type DrawingOf, keptOf } from "./drawing.ts";
import { exhibitsOf } from "./exhibits.ts";
import { fileNameOf } from "./file-name.ts";
import { infoOf } from "./grounds.ts";
import { DOCUMENT_STEPS, exhibitLeftOut, FILING_STEPS, notPrinted, NOTHING_FOR_COURT } from "./words.ts";

type Documents = Handlers<typeof API>["documents"];

/** `drawingOf`: what the documents of a case are drawn up from. */
export function pdfHandlers(
  session: Session,
  audits: CaseAudits,
  drawingOf: DrawingOf,
): Pick<Documents, "pdf" | "filing"> {
  const drawnUp = async (
    vault: VaultReader,
    drawing: DrawingSource,
    document: DocumentName,
    signal: CancelSignal,
  ): Promise<EditedDraft> => {
    const kept = keptOf(vault, drawing.audit.file.id, document);
    const task = { kind: "draft", drawing, document, kept } as const;
    return (await audits.run<"draft">(task, LIMITS.papers, signal)).draft;
  };
  /** Runs work that ends with the call, and with the vault it began with. Its failure becomes that of the call. */
  const ending = async <T>(signals: readonly CancelSignal[], work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const control = new AbortController();
    const end = (): void => control.abort();
    for (const one of signals) {
      one.addEventListener("abort", end);
      if (one.aborted) end();
    }
    try {
      return await work(control.signal);
    } catch (error) {
      if (!(error instanceof PdfStopped)) throw error;
      throw new CallError(error.fault.code === "ended" ? CANCELLED : notPrinted(error.fault.text));
    } finally {
      for (const one of signals) one.removeEventListener("abort", end);
    }
  };
  const { print } = session.host;
  return {
    pdf: ({ caseId, document, asOf }, { signal }) =>
      session.busy(async () => {
        // The vault that is open now: another may be opened while the paper is drawn up.
        const { vault, closing } = session.current;
        const drawing = await drawingOf(caseId, asOf, document);
        const draft = await drawnUp(vault, drawing, document, signal);
        const bytes = await ending([signal, closing.signal], (either) =>
          pdfInThread<"paper">({ kind: "paper", draft, by: makerOf(vault) }, { print, signal: either }),
        );
        return { fileName: fileNameOf(drawing.audit.file, draft.title, "pdf"), bytes };
      }),
    filing: ({ caseId, documents: names, asOf }, { signal, report }) =>
      session.busy(async () => {
        const { vault, closing } = session.current;
        const forCourt = names.filter((name) => infoOf(name).forCourt);
        if (forCourt.length === 0) throw new CallError(NOTHING_FOR_COURT);
        const drawing = await drawingOf(caseId, asOf, ...forCourt);
        const { file } = drawing.audit;
        const documents: EditedDraft[] = [];
        for (const [done, name] of forCourt.entries()) {
          report({ done, total: forCourt.length, what: DOCUMENT_STEPS.draw });
          documents.push(await drawnUp(vault, drawing, name, signal));
        }
        const exhibits = await exhibitsOf(vault, { file, marks: drawing.marks }, signal, (done, total) =>
          report({ done, total, what: DOCUMENT_STEPS.read }),
        );
        const input = filingOfCase(file, { documents, exhibits, by: makerOf(vault) });
        const { bytes, pages, leftOut } = await ending([signal, closing.signal], (either) =>
          pdfInThread<"filing">(
            { kind: "filing", input },
            {
              print,
              signal: either,
              report: (step, done, total) => report({ done, total, what: FILING_STEPS[step] }),
            },
          ),
        );
        return {
          fileName: fileNameOf(file, "提交材料", "pdf"),
          bytes,
          pages,
          missing: leftOut.map(({ exhibit, why }) => exhibitLeftOut(exhibit.number, exhibit.title, why)),
          blanks: blanksLeft(documents),
        };
      }),
  };
}
