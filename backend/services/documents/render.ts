// A draft as a .docx file: in the shipped template of its kind, or in one of the clinic's own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "../../../shared/filings/index.ts";
import { type Maker, NO_MAKER, propertiesOf } from "./properties.ts";
import { fillTemplate } from "./template/check.ts";
import { type Facts, templateData } from "./template/data.ts";

/** Where the shipped templates are, beside the program. */
const TEMPLATES = join(import.meta.dirname, "..", "..", "..", "templates");

/** The shipped template of a draft: court papers for courts and offices, smaller type for clients and the file. */
export function shippedTemplate(draft: Pick<Draft, "forCourt">): Uint8Array {
  return new Uint8Array(readFileSync(join(TEMPLATES, draft.forCourt ? "court-paper.docx" : "plain-paper.docx")));
}

/**
 * The bytes of the .docx file; `facts` of the case for templates that ask for them one by one. Throws TemplateError where a
 * template of the clinic's own cannot be used.
 */
export function draftDocument(
  draft: Draft,
  facts: Facts | null,
  template = shippedTemplate(draft),
  by: Maker = NO_MAKER,
): Uint8Array {
  return fillTemplate(template, templateData(draft, facts), propertiesOf(draft, by));
}
