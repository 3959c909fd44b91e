// The changes a program may ask the vault for, as typed objects: nothing else writes.
import type { AnyEvent, CaseFile, EvidenceItem, Sanction } from "../shared/case/types.ts";
import type { Note } from "../shared/casework/note.ts";
import type { Decision, Keep } from "../shared/merge/decide.ts";
import type { Op } from "../shared/merge/op.ts";
import type { Conflict, MergedRow } from "../shared/merge/outcome.ts";

/** A value that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** A case without its lists: the client, the enforcement case, reference and notes. */
export type CaseHead = Omit<CaseFile, "events" | "evidence" | "sanctions">;

/** What the clinic keeps about its own work on a case; it is no part of the case file. */
export interface CaseWork {
  readonly caseworker?: string;
  readonly archived?: boolean;
  readonly labels?: readonly string[];
}

/** A person's decision about something computed: an item of a checklist ticked, a finding set aside, an act done. */
export interface Mark {
  /** Unique in its case, such as `correction-request/written-request`, or a finding's id. */
  readonly id: string;
  readonly subject: "checklist-item" | "finding" | "exhibit" | "sanction" | "act";
  /** `done`, `open`, `accepted`, `set-aside` …: what the subject's screen offers. */
  readonly state: string;
  readonly reason?: string;
  /** Of an act: what it stood on when the mark was made; the mark holds while that is so. */
  readonly facts?: string;
  /** Of an act that is put off: until which day, ISO. */
  readonly until?: string;
}

/** What a person chose and worded in a document drawn up from the case; the document itself is drawn up anew each time. */
export interface StoredDraft {
  /** The document's name, such as `correction-request`: one of each a case. */
  readonly id: string;
  /** The choices of the filings, as `shared/filings` reads them. */
  readonly choices: JsonValue;
  readonly edits: readonly { readonly sentence: string; readonly base: string; readonly text: string }[];
}

/**
 * What the writer started from, so that nothing is written over unseen: the value it read, null where there was none, absent
 * where it does not matter. Of a case's deletion it is the number of the latest entry that touched the case.
 */
interface Based {
  readonly base?: JsonValue;
}

/** One change. `…-put` adds or replaces by id, `…-delete` of what is not there changes nothing. */
export type Change = Based & Plain;

type Plain =
  /** The whole case; only what differs is recorded. */
  | { readonly kind: "case-put"; readonly case: CaseFile }
  /** The case with everything kept about it. Stored files stay, so that undo gives them back. */
  | { readonly kind: "case-delete"; readonly caseId: string }
  | { readonly kind: "head-put"; readonly head: CaseHead }
  | { readonly kind: "event-put"; readonly caseId: string; readonly event: AnyEvent }
  | { readonly kind: "event-delete"; readonly caseId: string; readonly id: string }
  | {
      readonly kind: "evidence-put";
      readonly caseId: string;
      readonly evidence: EvidenceItem & { readonly id: string };
    }
  | { readonly kind: "evidence-delete"; readonly caseId: string; readonly id: string }
  | { readonly kind: "sanction-put"; readonly caseId: string; readonly sanction: Sanction & { readonly id: string } }
  | { readonly kind: "sanction-delete"; readonly caseId: string; readonly id: string }
  | { readonly kind: "work-set"; readonly caseId: string; readonly work: CaseWork }
  | { readonly kind: "mark-set"; readonly caseId: string; readonly mark: Mark }
  | { readonly kind: "mark-delete"; readonly caseId: string; readonly id: string }
  | { readonly kind: "note-put"; readonly caseId: string; readonly note: Note }
  | { readonly kind: "note-delete"; readonly caseId: string; readonly id: string }
  | { readonly kind: "draft-put"; readonly caseId: string; readonly draft: StoredDraft }
  | { readonly kind: "draft-delete"; readonly caseId: string; readonly id: string }
  /** A saved view of the caseload, a setting, an official holiday notice, a regional overlay: each by its id. */
  | {
      readonly kind: "view-put" | "setting-put" | "notice-put" | "overlay-put";
      readonly id: string;
      readonly value: JsonValue;
    }
  | { readonly kind: "view-delete" | "setting-delete" | "notice-delete" | "overlay-delete"; readonly id: string }
  /** What arrived from other desks, and what the case comes to with it; `rows` is null where it is removed. */
  | {
      readonly kind: "merge-put";
      readonly caseId: string;
      readonly arrivals: readonly Op[];
      readonly rows: readonly MergedRow[] | null;
      readonly conflicts: readonly Conflict[];
    }
  /** What a person decided of a conflict between desks. */
  | {
      readonly kind: "merge-decide";
      readonly caseId: string;
      readonly conflict: string;
      readonly keep: Keep;
      readonly decision: Decision;
    }
  /** Stores a file's bytes under their SHA-256; a piece of evidence refers to them by its `sha256`. */
  | { readonly kind: "blob-put"; readonly bytes: Uint8Array };

/** What a row of the history is about. */
export type Entity =
  | "case"
  | "event"
  | "evidence"
  | "sanction"
  | "work"
  | "mark"
  | "note"
  | "draft"
  | "view"
  | "setting"
  | "notice"
  | "overlay"
  | "arrival"
  | "conflict"
  | "decision"
  | "blob";

/** One changed row as the history holds it. `before` and `after` are null where there was, or is, none. */
export interface RowChange {
  readonly entity: Entity;
  /** The case it belongs to; null for what belongs to none. */
  readonly case: string | null;
  readonly id: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** A row change on its way: canonical JSON texts, so that every value is written out once. */
export interface RowEdit {
  readonly entity: Entity;
  readonly caseId: string | null;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}
