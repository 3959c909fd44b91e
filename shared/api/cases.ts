// Calls about one case: reading it with its audit, changing it, undo, history, evidence.
import { z } from "zod";
import { STOPS } from "../audit/stop.ts";
import { call, longCall, nothing, progressStep } from "./call.ts";
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

const caseWork = z.strictObject({
  caseworker: z.string().optional(),
  archived: z.boolean().optional(),
  labels: z.array(z.string()).optional(),
});

const mark = z.strictObject({
  id,
  subject: z.enum(["checklist-item", "finding", "exhibit", "sanction"]),
  /** Checklist item: `done`, `todo`. Finding: `accepted`, `set-aside`. Exhibit: its number. Sanction: `asked`, `restored`. */
  state: z.string(),
  reason: z.string().optional(),
});

const note = z.strictObject({ id, text: z.string(), about: z.string().optional() });

/** One change; the vault's own, without the bytes of files, which come by `evidence.add`. */
export const change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("case-put"), case: caseFile }),
  z.strictObject({ kind: z.literal("case-delete"), caseId: id }),
  z.strictObject({ kind: z.literal("head-put"), head: caseHead }),
  z.strictObject({ kind: z.literal("event-put"), caseId: id, event }),
  z.strictObject({ kind: z.literal("event-delete"), caseId: id, id }),
  z.strictObject({ kind: z.literal("evidence-put"), caseId: id, evidence: evidenceItem }),
  z.strictObject({ kind: z.literal("evidence-delete"), caseId: id, id }),
  z.strictObject({ kind: z.literal("sanction-put"), caseId: id, sanction }),
  z.strictObject({ kind: z.literal("sanction-delete"), caseId: id, id }),
  z.strictObject({ kind: z.literal("work-set"), caseId: id, work: caseWork }),
  z.strictObject({ kind: z.literal("mark-set"), caseId: id, mark }),
  z.strictObject({ kind: z.literal("mark-delete"), caseId: id, id }),
  z.strictObject({ kind: z.literal("note-put"), caseId: id, note }),
  z.strictObject({ kind: z.literal("note-delete"), caseId: id, id }),
]);
export type ApiChange = z.infer<typeof change>;

/** What could be taken back, or done again, next, with a case it touches and how many; null where there is nothing. */
const step = z.strictObject({ seq: count, label: text, caseId: id.nullable(), cases: count }).nullable();

/** A case as the window shows it: everything about it at one revision. */
export const caseView = z.strictObject({
  revision: count,
  case: caseFile,
  work: caseWork,
  marks: z.array(mark),
  notes: z.array(note),
  audit,
  /** How the audit ended before its end, so that it is not all there is; null where it did not. */
  stopped: z.enum(STOPS).nullable(),
  undo: step,
  redo: step,
});
export type CaseView = z.infer<typeof caseView>;

const after = z.strictObject({
  revision: count,
  /** Cases the change touched. */
  cases: z.array(id),
  undo: step,
  redo: step,
});

const entry = z.strictObject({
  seq: count,
  kind: z.enum(["do", "undo", "redo", "note"]),
  when: instant,
  who: z.string(),
  label: text,
  hash: z.string(),
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
  /** Changes as one entry of the history: all or none. Fails with `bad-case` (with problems), `disk-full`, `read-only`. */
  change: call(z.strictObject({ changes: z.array(change).min(1).max(1000), label: text }), after),
  /** What `undo` and `redo` would do: asked before, as one entry can touch many cases. */
  steps: call(nothing, z.strictObject({ undo: step, redo: step })),
  /** Fails with `nothing-to-undo`. The making of the sample vault is no change of a person's, and stays. */
  undo: call(nothing, after),
  redo: call(nothing, after),
  history: call(
    z.strictObject({ id: id.optional(), before: count.optional(), limit: z.number().int().min(1).max(200) }),
    z.strictObject({ entries: z.array(entry), length: count, head: z.string() }),
  ),
  /** The case file, as export gives it; the report of its audit in the form asked for. */
  file: call(z.strictObject({ id }), z.strictObject({ fileName: z.string(), text: z.string() })),
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
      bytes,
      /** Exhibit numbers that are given in the same change. */
      marks: z.array(mark).max(1000).optional(),
    }),
    z.strictObject({ sha256, size: count, known: z.boolean(), revision: count }),
    progressStep,
  ),
  /** The bytes, checked against their hash. Fails with `no-file`, `damaged`. */
  read: call(z.strictObject({ sha256 }), z.strictObject({ bytes })),
  sizes: call(
    z.strictObject({ sha256: z.array(sha256).max(1000) }),
    z.strictObject({ sizes: z.array(z.strictObject({ sha256, size: count.nullable() })) }),
  ),
} as const;
