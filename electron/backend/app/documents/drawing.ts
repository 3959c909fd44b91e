// Draws up documents of a case in the open vault: the facts, the audit of a day, and what a person chose and worded.
import { type DraftChoices, draftChoices, type DraftEdit } from "../../../../shared/api/documents.ts";
import { CallError } from "../../../../shared/api/failure.ts";
import type { Audit } from "../../../../shared/audit/finding.ts";
import type { CaseFile } from "../../../../shared/case/types.ts";
import { exhibitMarksOf } from "../../../../shared/filings/exhibit-marks.ts";
import {
  type Choices,
  type DocumentName,
  type Draft,
  draftOf,
  type EditedDraft,
  type ExhibitMark,
  withEdits,
  type Reasons,
} from "../../../../shared/filings/index.ts";
import { reasonedFor } from "../cases/audits.ts";
import type { Session } from "../session/session.ts";
import { NO_CASE } from "../words.ts";
import { arguedFindings } from "./grounds.ts";

/** A case with all that its documents are drawn up from. */
export interface Drawing {
  readonly file: CaseFile;
  readonly audit: Audit;
  /** What the steps of its findings are. */
  readonly reasons: Reasons;
  readonly marks: readonly ExhibitMark[];
  /** Findings that a person took up as grounds, and those set aside. */
  readonly accepted: readonly string[];
  readonly setAside: readonly string[];
}

/** What a person keeps about a document. */
export interface Kept {
  readonly choices: DraftChoices;
  readonly edits: readonly DraftEdit[];
}

/** Throws CallError `no-case`, `bad-day`. */
export function drawingOf(session: Session, caseId: string, asOf: string | undefined): Drawing {
  const { vault } = session.current;
  const file = vault.case(caseId);
  if (file === undefined) throw new CallError(NO_CASE);
  const marks = vault.marks(caseId);
  const decided = (state: string): readonly string[] =>
    marks
      .filter((mark) => mark.subject === "finding" && mark.state === state && mark.id.startsWith(FINDING))
      .map(({ id }) => id.slice(FINDING.length));
  return {
    file,
    ...reasonedFor(session, file, { asOf }),
    marks: exhibitMarksOf(marks),
    accepted: decided("accepted"),
    setAside: decided("set-aside"),
  };
}

/** How the id of a mark on a finding begins. */
const FINDING = "finding/";

/** The stored choices and wording of a document; empty where there are none. */
export function keptOf(session: Session, caseId: string, document: DocumentName): Kept {
  const stored = session.current.vault.drafts(caseId).find(({ id }) => id === document);
  if (stored === undefined) return { choices: {}, edits: [] };
  // Choices of another version of the program that this one does not know are left aside, not lost: they stay stored.
  const choices = draftChoices.safeParse(stored.choices);
  return { choices: choices.success ? choices.data : {}, edits: stored.edits };
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
