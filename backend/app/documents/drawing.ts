// Draws up documents of a case: the facts, the audit of a day, and what a person chose and worded.
import type { DraftChoices } from "../../../shared/api/documents.ts";
import { knownDraft } from "../../../shared/api/stored-draft.ts";
import type { Audit } from "../../../shared/engine/finding.ts";
import type { ReasonsById } from "../../../shared/engine/reason.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { exhibitMarksOf } from "../../../shared/filings/exhibit-marks.ts";
import {
  type Choices,
  type DocumentInfo,
  type DocumentName,
  type Draft,
  draftOf,
  type EditedDraft,
  withEdits,
} from "../../../shared/filings/index.ts";
import type { Session } from "../session/session.ts";
import type { DrawingSource, Kept } from "../work/case-task.ts";
import { arguedFindings } from "./grounds.ts";

/** A case with all that its documents are drawn up from. */
export interface Drawing extends Omit<DrawingSource, "audit"> {
  readonly file: CaseFile;
  readonly audit: Audit;
  /** What the steps of its findings are. */
  readonly reasons: ReasonsById;
}

/** What a drawing needs beside the audit. */
export function drawingParts(session: Session, caseId: string): Omit<DrawingSource, "audit"> {
  const marks = session.current.vault.marks(caseId);
  const decided = (state: string): readonly string[] =>
    marks
      .filter((mark) => mark.subject === "finding" && mark.state === state && mark.id.startsWith(FINDING))
      .map(({ id }) => id.slice(FINDING.length));
  return { marks: exhibitMarksOf(marks), accepted: decided("accepted"), setAside: decided("set-aside") };
}

/** A route that is open or closing calls for its documents; in the same way an overdue court for a letter. */
export function isSuggested({ audit }: Drawing, { route }: DocumentInfo): boolean {
  return audit.checklists.some((list) => list.route === route && (list.state === "open" || list.state === "closing"));
}

/** How the id of a mark on a finding begins. */
const FINDING = "finding/";

/** The stored choices and wording of a document; empty where there are none. */
export function keptOf(session: Session, caseId: string, document: DocumentName): Kept {
  // What another version of the program wrote and this one does not know is left aside, not lost: it stays stored.
  return knownDraft(session.current.vault.drafts(caseId).find(({ id }) => id === document));
}

/** The document with a person's wording laid over it. */
export function drawUp(drawing: Drawing, document: DocumentName, { choices, edits }: Kept): EditedDraft {
  const { file, audit, reasons, marks } = drawing;
  const draw = (wanted: DraftChoices) => draftOf(document, { file, audit, reasons, marks, choices: plain(wanted) });
  const first = draw(choices);
  const findings = choices.findings === undefined ? decidedGrounds(drawing, first) : null;
  return withEdits(findings === null ? first : draw({ ...choices, findings: [...findings] }), edits);
}

/** The grounds with what a person decided about findings; null where nobody decided anything. */
function decidedGrounds({ audit, accepted, setAside }: Drawing, draft: Draft): readonly string[] | null {
  if (accepted.length === 0 && setAside.length === 0) return null;
  const wanted = new Set([...arguedFindings(draft), ...accepted].filter((id) => !setAside.includes(id)));
  return audit.findings.map(({ id }) => id).filter((id) => wanted.has(id));
}

/** Optional choices that are there as `undefined` are left out. */
function plain(choices: DraftChoices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
}
