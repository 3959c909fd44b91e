// What is worked out of one case for the window, in threads that can be ended: audits, reports, papers. Plain data.
import type { DraftChoices, DraftEdit } from "../../../shared/api/documents.ts";
import type { Audit } from "../../../shared/engine/finding.ts";
import type { Day } from "../../../shared/calendar/civil.ts";
import type { HolidayNotice } from "../../../shared/calendar/notice-json.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { DocumentName, EditedDraft, ExhibitMark, Fills, GroundCaution } from "../../../shared/filings/index.ts";
import type { Lang } from "../../../shared/report/index.ts";
import type { Text } from "../../../shared/text.ts";
import type { AuditRows } from "../../../db/index.ts";
import type { BundleDocument, BundleExhibit } from "../../services/documents/bundle.ts";
import type { HandTicks } from "../../services/documents/bundle-checklist.ts";
import type { Maker } from "../../services/documents/properties.ts";
import type { ReportForm } from "../cases/report.ts";
import type { Ground } from "../documents/grounds.ts";
import type { HardStop, ThreadReply } from "./watched-thread.ts";

export interface CaseThreadData {
  readonly role: "case";
  /** The module that audits in place of the shipped engine, or null. */
  readonly engine: string | null;
}

/** A case and what its audit stands on. */
export interface AuditSource {
  /** Names the state of the case, the day and the calendar: one audit of it is made. Null for a case that is nowhere stored. */
  readonly key: string | null;
  readonly file: CaseFile;
  readonly asOf: Day;
  readonly all: boolean;
  readonly notices: readonly HolidayNotice[];
  /** Milliseconds after which the audit stops. */
  readonly stopMs: number;
  /** The audit came to nothing before: it is not tried again. */
  readonly stopped: HardStop | null;
}

/** A case with what else its documents are drawn up from. */
export interface DrawingSource {
  readonly audit: AuditSource;
  readonly marks: readonly ExhibitMark[];
  /** Findings that a person took up as grounds, and those set aside. */
  readonly accepted: readonly string[];
  readonly setAside: readonly string[];
}

/** What a person keeps about a document. */
export interface Kept {
  readonly choices: DraftChoices;
  readonly edits: readonly DraftEdit[];
  /** What was written into gaps for every paper of the case; what was written for this one stands before it. */
  readonly fills: Fills;
}

/** A document in its file, and the template it is filled into. */
export interface PaperSource {
  readonly document: DocumentName;
  readonly kept: Kept;
  readonly template: Uint8Array;
  readonly by: Maker;
}

export type CaseTask =
  | { readonly kind: "audit"; readonly source: AuditSource }
  /** What lists show of it. */
  | { readonly kind: "rows"; readonly source: AuditSource }
  | { readonly kind: "report"; readonly source: AuditSource; readonly lang: Lang; readonly as: ReportForm }
  /** Every document, each with what is kept about it. */
  | {
      readonly kind: "documents";
      readonly drawing: DrawingSource;
      readonly kept: readonly { readonly document: DocumentName; readonly kept: Kept }[];
    }
  | { readonly kind: "draft"; readonly drawing: DrawingSource; readonly document: DocumentName; readonly kept: Kept }
  | { readonly kind: "paper"; readonly drawing: DrawingSource; readonly paper: PaperSource }
  | {
      readonly kind: "bundle";
      readonly drawing: DrawingSource;
      readonly byHand: HandTicks;
      readonly documents: readonly BundleDocument[];
      readonly exhibits: readonly BundleExhibit[];
      readonly template: Uint8Array;
      /** The template of what is not for the court. */
      readonly plain: Uint8Array;
      readonly by: Maker;
    }
  | { readonly kind: "try-template"; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly name: string; readonly bytes: Uint8Array };

/** A document of the list. */
export interface ListedDocument {
  readonly document: DocumentName;
  readonly blanks: number;
  readonly suggested: boolean;
}

export interface CaseAnswers {
  readonly audit: { readonly audit: Audit; readonly cautions: GroundCaution[]; readonly stopped: boolean };
  readonly rows: AuditRows;
  readonly report: { readonly fileName: string; readonly text: string };
  readonly documents: readonly ListedDocument[];
  readonly draft: { readonly draft: EditedDraft; readonly grounds: Ground[] };
  /** `warnings`: what the template leaves out. */
  readonly paper: { readonly draft: EditedDraft; readonly bytes: Uint8Array<ArrayBuffer>; readonly warnings: Text[] };
  readonly bundle: { readonly bytes: Uint8Array<ArrayBuffer>; readonly warnings: Text[] };
  readonly "try-template": Text[];
  readonly text: string | null;
}

export type CaseReply = ThreadReply<CaseAnswers[CaseTask["kind"]]>;
