// Calls about filings: what can be drawn up from a case, a person's choices and wording, files, bundles, templates.
import { z } from "zod";
import { isObject } from "../case/json.ts";
import { DOCUMENT_NAMES, type EditedDraft } from "../filings/index.ts";
import { call, longCall, nothing, progressStep } from "./call.ts";
import { bytes, count, day, id, sha256, text } from "./values.ts";

const documentName = z.enum(DOCUMENT_NAMES);
const route = z.string().nullable();

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
    ["blocks", "exhibits", "blanks", "conflicts", "orphans"].every((name) => Array.isArray(value[name])),
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
  /** Keeps choices and wording as one change of the case, which can be undone. */
  save: call(
    z.strictObject({
      caseId: id,
      document: documentName,
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
   * Logs the filing: the document as filed becomes a piece of evidence with its hash, and the filing an event on its
   * day, in one change. `bytes` where what was filed is a scan or an edited file; else the document as stored.
   */
  filed: call(
    z.strictObject({
      ...which,
      on: day,
      method: z.enum(["in-person", "post", "online", "fax"]),
      bytes: bytes.optional(),
      fileName: z.string().max(200).optional(),
    }),
    z.strictObject({ evidence: id, event: id, sha256, revision: count, seq: count.nullable() }),
  ),
  /** The chosen documents with cover, exhibits in order and list of hashes, as one zip. Fails with `no-file`, `bad-template`. */
  bundle: longCall(
    z.strictObject({ caseId: id, documents: z.array(documentName).min(1), asOf: day.optional() }),
    z.strictObject({ fileName: z.string(), bytes, missing: z.array(text), warnings: z.array(text) }),
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
