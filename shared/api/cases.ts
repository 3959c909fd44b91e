// Calls about one case: reading it with its audit, changing it, undo, history, evidence.
import { z } from "zod";
import { STOPS } from "../audit/stop.ts";
import { CONTACT_WAYS, SEEN } from "../casework/note.ts";
import { call, longCall, progressStep } from "./call.ts";
import {
  audit,
  bytes,
  caseFile,
  caseHead,
  count,
  day,
  event,
  evidenceItem,
  id,
  instant,
  json,
  sanction,
  sha256,
  text,
} from "./values.ts";

export const caseWork = z.strictObject({
  caseworker: z.string().optional(),
  archived: z.boolean().optional(),
  labels: z.array(z.string()).optional(),
});

export const mark = z.strictObject({
  id,
  subject: z.enum(["checklist-item", "finding", "exhibit", "sanction", "act"]),
  /** Checklist item: `done`, `todo`. Finding: `accepted`, `set-aside`. Exhibit: its number. Sanction: `asked`, `restored`. Act: `done`, `later`, `not`. */
  state: z.string(),
  reason: z.string().optional(),
  /** Of an act: what it stood on when it was marked; the mark holds while that is so. */
  facts: z.string().max(4000).optional(),
  /** Of an act that is put off: until which day. */
  until: day.optional(),
});
export type Mark = z.infer<typeof mark>;

/** What somebody of the clinic wrote down: see `shared/casework/note.ts`. */
export const note = z.union([
  z.strictObject({
    id,
    kind: z.undefined().optional(),
    text: z.string(),
    about: z.string().optional(),
    date: day.optional(),
  }),
  z.strictObject({
    id,
    kind: z.literal("contact"),
    date: day,
    way: z.enum(CONTACT_WAYS),
    with: z.string(),
    text: z.string(),
  }),
  z.strictObject({ id, kind: z.literal("task"), text: z.string(), due: day.optional(), done: day.optional() }),
  z.strictObject({
    id,
    kind: z.literal("check"),
    about: z.string(),
    date: day,
    seen: z.enum(SEEN),
    by: z.string().optional(),
    text: z.string(),
    evidence: z.array(id).max(1000).readonly().optional(),
  }),
]);

/**
 * One change; the vault's own, without the bytes of files, which come by `evidence.add`. `base` is what the writer read before,
 * null for nothing: where something else is there by now the whole call fails with `conflict`. Of a deleted case it is the
 * `latest` of its view.
 */
export const change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("case-put"), case: caseFile, base: z.null() }),
  z.strictObject({ kind: z.literal("case-delete"), caseId: id, base: count }),
  z.strictObject({ kind: z.literal("head-put"), head: caseHead, base: caseHead }),
  z.strictObject({ kind: z.literal("event-put"), caseId: id, event, base: event.nullable() }),
  z.strictObject({ kind: z.literal("event-delete"), caseId: id, id, base: event }),
  z.strictObject({
    kind: z.literal("evidence-put"),
    caseId: id,
    evidence: evidenceItem,
    base: evidenceItem.nullable(),
  }),
  z.strictObject({ kind: z.literal("evidence-delete"), caseId: id, id, base: evidenceItem }),
  z.strictObject({ kind: z.literal("sanction-put"), caseId: id, sanction, base: sanction.nullable() }),
  z.strictObject({ kind: z.literal("sanction-delete"), caseId: id, id, base: sanction }),
  z.strictObject({ kind: z.literal("work-set"), caseId: id, work: caseWork, base: caseWork }),
  z.strictObject({ kind: z.literal("mark-set"), caseId: id, mark, base: mark.nullable() }),
  z.strictObject({ kind: z.literal("mark-delete"), caseId: id, id, base: mark }),
  z.strictObject({ kind: z.literal("note-put"), caseId: id, note, base: note.nullable() }),
  z.strictObject({ kind: z.literal("note-delete"), caseId: id, id, base: note }),
]);
export type ApiChange = z.infer<typeof change>;

/** Whose cases an entry of the history touches. */
const whose = {
  /** The clients' names, or the cases' references, of the first few that have one. */
  clients: z.array(z.string()),
  /** How many cases there are. */
  cases: count,
} as const;

/**
 * One change that could be taken back, or done again: its number in the history, what it is called, who made it when, and of
 * which case; `caseId` null where it is of several, or of none. `removes`: a case itself would be gone after that. Null where
 * there is nothing.
 */
const step = z
  .strictObject({
    seq: count,
    label: text,
    who: z.string(),
    when: instant,
    caseId: id.nullable(),
    removes: z.boolean(),
    ...whose,
  })
  .nullable();
export type Step = NonNullable<z.infer<typeof step>>;

/** Of which case undo and redo are, or exactly which change by its number; with both, that change and only if it is the case's alone. */
const choice = {
  caseId: id.optional(),
  seq: count.optional(),
} as const;
const chosen = (input: { readonly caseId?: string | undefined; readonly seq?: number | undefined }): boolean =>
  input.caseId !== undefined || input.seq !== undefined;

/** A view wanted in the same call as a change. */
const wantedView = z.strictObject({ id, asOf: day.optional(), all: z.boolean().optional() });

/** What to mind about a finding before a paper argues from it: no paper may, or it may help the other side. */
const caution = z.strictObject({ finding: z.string(), kind: z.enum(["barred", "weigh"]), why: text });

/** A case as the window shows it: everything about it at one revision. */
export const caseView = z.strictObject({
  revision: count,
  case: caseFile,
  work: caseWork,
  marks: z.array(mark),
  notes: z.array(note),
  audit,
  cautions: z.array(caution),
  /** How the audit ended before its end, so that it is not all there is; null where it did not. */
  stopped: z.enum(STOPS).nullable(),
  undo: step,
  redo: step,
  /** The number of the latest entry of the history that touched the case. */
  latest: count,
});
export type CaseView = z.infer<typeof caseView>;

const after = z.strictObject({
  revision: count,
  /** The number of the entry it made, by which it can be undone; null where nothing changed. */
  seq: count.nullable(),
  /** Cases the change touched. */
  cases: z.array(id),
  /** The case as it is now, where the call asked for it and it is there. */
  view: caseView.nullable(),
});
export type After = z.infer<typeof after>;

const entry = z.strictObject({
  seq: count,
  kind: z.enum(["do", "undo", "redo", "note"]),
  when: instant,
  who: z.string(),
  label: text,
  hash: z.string(),
  /** It is a change, and is undone now. */
  undone: z.boolean(),
  ...whose,
  changes: z.array(
    z.strictObject({ entity: z.string(), case: z.string().nullable(), id: z.string(), before: json, after: json }),
  ),
});
export type HistoryEntryView = z.infer<typeof entry>;

export const cases = {
  /** A case with its audit as of a day, today's where none is given. Fails with `no-case`. */
  get: call(
    z.strictObject({
      id,
      asOf: day.optional(),
      all: z.boolean().optional(),
      /** Works longer on an audit that ended before its end. */
      longer: z.boolean().optional(),
    }),
    caseView,
  ),
  /** An audit of a case as it would be with other facts: nothing is stored. */
  tryOut: call(
    z.strictObject({ case: caseFile, asOf: day.optional(), all: z.boolean().optional() }),
    z.strictObject({ audit, stopped: z.enum(STOPS).nullable() }),
  ),
  /**
   * Changes as one entry of the history: all or none. Fails with `conflict` (with both versions), `bad-case` (with problems),
   * `disk-full`, `read-only`.
   */
  change: call(
    z.strictObject({ changes: z.array(change).min(1).max(1000), label: text, view: wantedView.optional() }),
    after,
  ),
  /**
   * What `undo` and `redo` would do of a case, or of one change: asked before, so that the person is told. Of one change that is
   * undone already `undo` is null, and of one that is not `redo`.
   */
  steps: call(z.strictObject(choice).refine(chosen), z.strictObject({ undo: step, redo: step })),
  /**
   * Takes back the latest change of a case, or exactly one change, and never one of another case. Fails with
   * `nothing-to-undo`, `already-undone`, `other-case`, `depends`. The making of the sample vault is no change of a person's, and stays.
   */
  undo: call(z.strictObject({ ...choice, view: wantedView.optional() }).refine(chosen), after),
  redo: call(z.strictObject({ ...choice, view: wantedView.optional() }).refine(chosen), after),
  history: call(
    z.strictObject({ id: id.optional(), before: count.optional(), limit: z.number().int().min(1).max(200) }),
    z.strictObject({ entries: z.array(entry), length: count, head: z.string() }),
  ),
  /** The case file, without personal particulars unless they are asked for; the report of its audit in the form asked for. */
  file: call(
    z.strictObject({ id, particulars: z.boolean().optional() }),
    z.strictObject({ fileName: z.string(), text: z.string() }),
  ),
  report: call(
    z.strictObject({ id, asOf: day.optional(), lang: z.enum(["zh", "en"]), as: z.enum(["html", "text", "markdown"]) }),
    z.strictObject({ fileName: z.string(), text: z.string() }),
  ),
} as const;

export const evidence = {
  /**
   * Stores a file in the vault and puts it on the case's list in one change. The pages of a PDF file are counted (`x-pages`)
   * where the item does not say how many there are, and its text is found by the search.
   */
  add: longCall(
    z.strictObject({
      caseId: id,
      item: evidenceItem,
      /** The item as the writer read it; null for a new one. Fails with `conflict` as `cases.change` does. */
      base: evidenceItem.nullable(),
      bytes,
      /** Exhibit numbers that are given in the same change, for pieces that have none yet. */
      marks: z.array(mark).max(1000).optional(),
    }),
    z.strictObject({
      sha256,
      size: count,
      known: z.boolean(),
      revision: count,
      seq: count.nullable(),
      /** What is wrong with the file, or cannot be done with it, each with the way out. */
      remarks: z.array(text),
    }),
    progressStep,
  ),
  /** The bytes, checked against their hash. Fails with `no-file`, `damaged`. */
  read: call(z.strictObject({ sha256 }), z.strictObject({ bytes })),
  sizes: call(
    z.strictObject({ sha256: z.array(sha256).max(1000) }),
    z.strictObject({ sizes: z.array(z.strictObject({ sha256, size: count.nullable() })) }),
  ),
} as const;
