// Draws up documents of a case: the facts, the audit of a day, and what a person chose and worded.
import { type DraftChoices, EVERY_PAPER } from "../../../shared/api/documents.ts";
import { knownDraft } from "../../../shared/api/stored-draft.ts";
import type { Audit } from "../../../shared/engine/finding.ts";
import type { ReasonsById } from "../../../shared/engine/reason.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { exhibitMarksOf } from "../../../shared/filings/exhibit-marks.ts";
import {
  type Choices,
  type DocumentName,
  type Draft,
  draftOf,
  type EditedDraft,
  withEdits,
} from "../../../shared/filings/index.ts";
import type { HandTicks } from "../../services/documents/bundle-checklist.ts";
import type { VaultReader } from "../../../db/index.ts";
import type { DrawingSource, Kept } from "../work/case-task.ts";
import { arguedFindings } from "./grounds.ts";

/** A case with all that its documents are drawn up from. */
export interface Drawing extends Omit<DrawingSource, "audit"> {
  readonly file: CaseFile;
  readonly audit: Audit;
  /** What the steps of its findings are. */
  readonly reasons: ReasonsById;
}

/** What documents of a case are drawn up from. Throws `other-list` where one of them is against a list that the case is not about. */
export type DrawingOf = (
  caseId: string,
  asOf: string | undefined,
  ...documents: readonly DocumentName[]
) => Promise<DrawingSource>;

/** What a drawing needs beside the audit. */
export function drawingParts(vault: VaultReader, caseId: string): Omit<DrawingSource, "audit"> {
  const marks = vault.marks(caseId);
  const decided = (state: string): readonly string[] =>
    marks
      .filter((mark) => mark.subject === "finding" && mark.state === state && mark.id.startsWith(FINDING))
      .map(({ id }) => id.slice(FINDING.length));
  return { marks: exhibitMarksOf(marks), accepted: decided("accepted"), setAside: decided("set-aside") };
}

/** The items of checklists that a person ticked or unticked. */
export const handTicks = (vault: VaultReader, caseId: string): HandTicks =>
  new Map(
    vault
      .marks(caseId)
      .filter(({ subject }) => subject === "checklist-item")
      .map(({ id, state }) => [id, state === "done"]),
  );

/** How the id of a mark on a finding begins. */
const FINDING = "finding/";

/** The stored choices and wording of a document, with what is kept for every paper; empty where there are none. */
export function keptOf(vault: VaultReader, caseId: string, document: DocumentName): Kept {
  const stored = vault.drafts(caseId);
  // What another version of the program wrote and this one does not know is left aside, not lost: it stays stored.
  const known = (name: string) => knownDraft(stored.find(({ id }) => id === name));
  return { ...known(document), fills: known(EVERY_PAPER).choices.fills ?? {} };
}

/** The document with a person's wording laid over it. */
export function drawUp(drawing: Drawing, document: DocumentName, { choices, edits, fills }: Kept): EditedDraft {
  const { file, audit, reasons, marks } = drawing;
  const draw = (wanted: DraftChoices) => {
    const all = { ...wanted, fills: { ...fills, ...wanted.fills } };
    return draftOf(document, { file, audit, reasons, marks, choices: plain(all) });
  };
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
