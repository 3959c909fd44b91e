// Calls about filings: what can be drawn up from a case, a person's choices and wording, files, bundles, templates.
import { z } from "zod";
import { isObject } from "../case/json.ts";
import { DOCUMENT_NAMES, type EditedDraft } from "../filings/index.ts";
import { call, longCall, nothing, progressStep } from "./call.ts";
import { bytes, count, day, id, sha256, text } from "./values.ts";

const documentName = z.enum(DOCUMENT_NAMES);

/** Under what the case keeps that goes into every paper of it: what was written into gaps that several of them have. */
export const EVERY_PAPER = "every-paper";
const route = z.string().nullable();

/** Cases that papers are drawn up for at once: they are held together until they are packed. */
export const MOST_CASES = 200;

/** What a person chose about a document; what is not given is chosen by the program. */
export const draftChoices = z.strictObject({
  findings: z.array(z.string()).max(200).optional(),
  also: z.array(z.string()).max(200).optional(),
  asks: z
    .array(z.enum(["revoke", "correct", "delete", "lift-restriction", "suspend-restriction", "written-answer"]))
    .optional(),
  filer: z
    .strictObject({
      kind: z.enum(["client", "statutory-agent", "agent"]),
      name: z.string().max(200).optional(),
      organisation: z.string().max(200).optional(),
    })
    .optional(),
  agency: z.string().optional(),
  lang: z.enum(["zh", "en", "both"]).optional(),
  fills: z
    .record(z.string().min(1).max(200), z.string().max(2000))
    .refine((fills) => Object.keys(fills).length <= 500)
    .optional(),
});
export type DraftChoices = z.infer<typeof draftChoices>;

/** A person's wording of one sentence: `base` is the program's wording when it was reworded. */
export const draftEdit = z.strictObject({
  sentence: id,
  base: z.string().max(20_000),
  text: z.string().max(20_000),
});
export type DraftEdit = z.infer<typeof draftEdit>;

/** What a change of the vault's desk came to: the entry it made, by which it can be undone. */
const written = z.strictObject({ revision: count, seq: count.nullable() });

const drafted = z.custom<EditedDraft>(
  (value) =>
    isObject(value) &&
    value["format"] === "redress.draft/1" &&
    ["blocks", "exhibits", "blanks", "atSigning", "conflicts", "orphans"].every((name) => Array.isArray(value[name])),
);

const which = { caseId: id, document: documentName, asOf: day.optional() };

export const documents = {
  /** Every document with what it still lacks in this case; `suggested` where a route that is open calls for it. */
  list: call(
    z.strictObject({ caseId: id, asOf: day.optional() }),
    z.strictObject({
      documents: z.array(
        z.strictObject({
          document: documentName,
          title: text,
          needs: text,
          route,
          forCourt: z.boolean(),
          langs: z.array(z.enum(["zh", "en", "both"])),
          blanks: count,
          edits: count,
          suggested: z.boolean(),
        }),
      ),
    }),
  ),
  /** A document drawn up from the facts, with the stored choices and wording, or with those given instead. */
  draft: call(
    z.strictObject({ ...which, choices: draftChoices.optional(), edits: z.array(draftEdit).max(2000).optional() }),
    z.strictObject({
      draft: drafted,
      choices: draftChoices,
      edits: z.array(draftEdit),
      /** What is kept for every paper of the case. */
      everyPaper: draftChoices.pick({ fills: true }),
      /** Findings a person may argue from, with those the document argues from now. */
      grounds: z.array(
        z.strictObject({
          finding: z.string(),
          rule: z.string(),
          title: text,
          status: z.string(),
          chosen: z.boolean(),
          /** Why it may help the other side, and was left out unless chosen; null where nothing is to be weighed. */
          weigh: text.nullable(),
        }),
      ),
      revision: count,
    }),
  ),
  /**
   * Keeps choices and wording as one change of the case, which can be undone. Of what goes into every paper only the filled gaps
   * are read.
   */
  save: call(
    z.strictObject({
      caseId: id,
      document: z.enum([...DOCUMENT_NAMES, EVERY_PAPER]),
      choices: draftChoices,
      edits: z.array(draftEdit).max(2000),
      /** What was stored when the writer read it. Fails with `conflict` where something else is there by now. */
      base: z.strictObject({ choices: draftChoices, edits: z.array(draftEdit).max(2000) }),
    }),
    z.strictObject({ revision: count, seq: count.nullable() }),
  ),
  /**
   * The document as stored now, as a .docx file, with what its template leaves out of papers. Fails with `bad-template` (with
   * problems): a template is looked through whenever it is used.
   */
  file: call(z.strictObject(which), z.strictObject({ fileName: z.string(), bytes, warnings: z.array(text) })),
  /**
   * The document as stored now, as a PDF file that is laid out as the window prints it: no template has a part in it. Fails with
   * `not-printed`: nothing here prints, or a font is missing.
   */
  pdf: call(z.strictObject(which), z.strictObject({ fileName: z.string(), bytes })),
  /**
   * One letter for each of these sanctions, by their ids, as one zip: the wording stored for the letter goes into all of them. Of one
   * that is not on record there is none; fails with `bad-input` where that leaves none, and with `bad-template`.
   */
  letters: longCall(
    z.strictObject({ caseId: id, sanctions: z.array(id).min(1).max(200), asOf: day.optional() }),
    z.strictObject({ fileName: z.string(), bytes, letters: count, warnings: z.array(text) }),
    progressStep,
  ),
  /**
   * One paper for each of these cases, or with `next` the one that its next act needs: a folder a case in one zip, beside one report
   * (a page and a table, in `lang`) of what was drawn up, what is missing in it, and what was not drawn up and why. `missing` is null
   * where no paper was drawn up, and `why` says so. A case that is gone is passed over. Fails with `bad-template`.
   */
  many: longCall(
    z.strictObject({
      caseIds: z.array(id).min(1).max(MOST_CASES),
      document: z.enum([...DOCUMENT_NAMES, "next"]),
      lang: z.enum(["zh", "en"]),
      asOf: day.optional(),
    }),
    z.strictObject({
      fileName: z.string(),
      bytes,
      cases: z.array(
        z.strictObject({
          caseId: id,
          name: text,
          paper: text.nullable(),
          missing: count.nullable(),
          why: text.nullable(),
        }),
      ),
      warnings: z.array(text),
    }),
    progressStep,
  ),
  /**
   * Logs the filing: the document as filed becomes a piece of evidence with its hash, and the filing an event on its
   * day, in one change. `bytes` where what was filed is a scan or an edited file; else the document as stored. `receipt`: the
   * number of the postal receipt, noted with the event.
   */
  filed: call(
    z.strictObject({
      ...which,
      on: day,
      method: z.enum(["in-person", "post", "online", "fax"]),
      receipt: z.string().max(100).optional(),
      bytes: bytes.optional(),
      fileName: z.string().max(200).optional(),
    }),
    z.strictObject({ evidence: id, event: id, sha256, revision: count, seq: count.nullable() }),
  ),
  /**
   * The chosen documents with cover, exhibits in order and list of hashes, as one zip. `blanks`: gaps in those of its documents that
   * are for the court. Fails with `no-file`, `bad-template`.
   */
  bundle: longCall(
    z.strictObject({ caseId: id, documents: z.array(documentName).min(1), asOf: day.optional() }),
    z.strictObject({ fileName: z.string(), bytes, missing: z.array(text), blanks: count, warnings: z.array(text) }),
    progressStep,
  ),
  /**
   * The chosen documents that are for the court, with cover, index and every exhibit, as one PDF file. `missing`: exhibits of which
   * only a page that says so is in it; `blanks`: gaps in its documents. Fails with `not-printed`, and `nothing-for-court`.
   */
  filing: longCall(
    z.strictObject({ caseId: id, documents: z.array(documentName).min(1), asOf: day.optional() }),
    z.strictObject({ fileName: z.string(), bytes, pages: count, missing: z.array(text), blanks: count }),
    progressStep,
  ),
  /** The clinic's own templates; a document's own name replaces the shipped one for it, `court-paper` for all. */
  templates: call(
    nothing,
    z.strictObject({
      names: z.array(z.string()),
      own: z.array(z.strictObject({ name: z.string(), size: count, sha256 })),
    }),
  ),
  /** The template in use, to be edited in Word. */
  template: call(z.strictObject({ name: z.string() }), z.strictObject({ fileName: z.string(), bytes })),
  /**
   * Fails with `bad-template`, naming each part, tag and place, and with `conflict` where the own template is not the one
   * (`base`, its hash; null for none) that the writer saw. A template that leaves something out of the papers is stored only
   * where it is `accepted`; else its warnings come back and nothing is changed.
   */
  putTemplate: call(
    z.strictObject({ name: z.string(), bytes, accepted: z.boolean().optional(), base: sha256.nullable() }),
    written.extend({ stored: z.boolean(), warnings: z.array(text) }),
  ),
  deleteTemplate: call(z.strictObject({ name: z.string(), base: sha256 }), written),
} as const;
