// The inside of a thread that works on one case after the other. It holds the last audits, so that papers need no new one.
import type { MessagePort } from "node:worker_threads";
import { CallError } from "../../../shared/api/failure.ts";
import type { ReasonedAudit } from "../../../shared/audit/audit.ts";
import { unreachedAudit } from "../../../shared/audit/unreached-audit.ts";
import { cautionsOf, type DocumentName, isCalledFor, tooEarly } from "../../../shared/filings/index.ts";
import { bundleOf } from "../../services/documents/bundle.ts";
import { checklistPaper } from "../../services/documents/bundle-checklist.ts";
import { draftDocument } from "../../services/documents/render.ts";
import { textOfFile } from "../../services/documents/text-of-file.ts";
import { reportFile } from "../cases/report.ts";
import { type Drawing, drawUp } from "../documents/drawing.ts";
import { groundsOf, infoOf } from "../documents/grounds.ts";
import { tryTemplate, warningsOf } from "../documents/trial.ts";
import { faultLine } from "../fault-line.ts";
import { keptCalendar } from "../session/notices.ts";
import { rowsWithin } from "./audit-rows.ts";
import type { AuditSource, CaseAnswers, CaseReply, CaseTask, CaseThreadData, DrawingSource } from "./case-task.ts";
import { type Engine, engineOf, stopAfter } from "./engine.ts";

/** Audits that are held: one of a large case takes tens of megabytes. */
const HELD = 3;

class CaseWork {
  readonly #engine: Engine;
  readonly #held = new Map<string, { readonly made: ReasonedAudit; readonly stopMs: number }>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  #audit({ key, file, asOf, all, notices, stopMs, stopped }: AuditSource): ReasonedAudit {
    const options = { asOf, all, calendar: keptCalendar(notices) };
    if (stopped !== null) return { audit: unreachedAudit(file, options), reasons: new Map(), stopped: true };
    const held = key === null ? undefined : this.#held.get(key);
    // One that was stopped is made anew where there is more time.
    if (held !== undefined && !(held.made.stopped && stopMs > held.stopMs)) return held.made;
    const made = this.#engine.reasonedAudit(file, { ...options, stop: stopAfter(stopMs) });
    if (key !== null) {
      this.#held.delete(key);
      for (const old of [...this.#held.keys()].slice(0, this.#held.size - HELD + 1)) this.#held.delete(old);
      this.#held.set(key, { made, stopMs });
    }
    return made;
  }

  #drawing({ audit, ...rest }: DrawingSource): Drawing {
    return { file: audit.file, ...this.#audit(audit), ...rest };
  }

  perform(task: CaseTask): CaseAnswers[CaseTask["kind"]] {
    switch (task.kind) {
      case "audit": {
        const { audit, reasons, stopped } = this.#audit(task.source);
        return { audit, cautions: cautionsOf({ file: task.source.file, audit, reasons }), stopped };
      }
      case "rows": {
        const { file, asOf, notices, stopMs } = task.source;
        return rowsWithin(this.#engine, file, { asOf, calendar: keptCalendar(notices), stopMs });
      }
      case "report": {
        const { source, lang, as } = task;
        return reportFile(this.#audit(source).audit, source.file, keptCalendar(source.notices), lang, as);
      }
      case "documents": {
        const drawing = this.#drawing(task.drawing);
        const offered = task.kept.filter(({ document }) => tooEarly(document, drawing) === null);
        return offered.map(({ document, kept }) => ({
          document,
          blanks: drawUp(drawing, document, kept).blanks.length,
          suggested: isCalledFor(infoOf(document), drawing.audit),
        }));
      }
      case "draft": {
        const drawing = this.#drawing(task.drawing);
        assertRipe(task.document, drawing);
        const draft = drawUp(drawing, task.document, task.kept);
        return { draft, grounds: groundsOf(drawing, infoOf(task.document), draft) };
      }
      case "paper": {
        const { document, kept, template, by } = task.paper;
        const drawing = this.#drawing(task.drawing);
        assertRipe(document, drawing);
        const draft = drawUp(drawing, document, kept);
        const bytes = new Uint8Array(tryTemplate(() => draftDocument(draft, drawing.file, template, by)));
        return { draft, bytes, warnings: warningsOf(template) };
      }
      case "bundle": {
        const { documents, exhibits, template, plain, byHand, by } = task;
        const { file, audit } = this.#drawing(task.drawing);
        const court = documents.find(({ draft }) => draft.forCourt)?.draft.addressee ?? null;
        const caseNumber = file.enforcement.caseNumber ?? null;
        const routes = documents.flatMap(({ draft }) => infoOf(draft.document).route ?? []);
        const numbered = exhibits.map(({ exhibit }) => exhibit);
        const paper = checklistPaper({ file, audit, exhibits: numbered, byHand, routes });
        const checklist = paper === null ? null : { paper, template: plain };
        const own = { caseId: file.id, facts: file, asOf: audit.asOf, court, caseNumber };
        const bundle = { documents, exhibits, template, ...own, by, checklist };
        return { bytes: new Uint8Array(tryTemplate(() => bundleOf(bundle))), warnings: warningsOf(template) };
      }
      case "try-template":
        return warningsOf(task.bytes);
      default:
        return textOfFile(task.name, task.bytes);
    }
  }
}

/** Throws `too-early` for a paper whose ground is not on record yet. */
function assertRipe(document: DocumentName, drawing: Drawing): void {
  const why = tooEarly(document, drawing);
  if (why !== null) throw new CallError({ code: "too-early", text: why });
}

function replyOf(work: () => CaseAnswers[CaseTask["kind"]], kind: string): CaseReply {
  try {
    return { ok: true, answer: work() };
  } catch (error) {
    const failure = error instanceof CallError ? error.failure : null;
    return { ok: false, failure, fault: faultLine(`case.${kind}`, error) };
  }
}

/** Serves tasks that arrive on `port` until the thread is ended. */
export async function serveCases(port: MessagePort, { engine }: CaseThreadData): Promise<void> {
  const work = new CaseWork(await engineOf(engine));
  const post = (reply: CaseReply): void => port.postMessage(reply);
  port.on("message", (task: CaseTask) => post(replyOf(() => work.perform(task), task.kind)));
  post("ready");
}
