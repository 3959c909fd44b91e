// Whether a template can be used, and what of the papers it would leave out: looked through, and tried on a full sample.
import { createHash } from "node:crypto";
import type { Text } from "../../../../shared/text.ts";
import type { FileProperties } from "../properties.ts";
import { STILL } from "../still.ts";
import { type Parts, unpack } from "./archive.ts";
import { TemplateError } from "./error.ts";
import { fill, isTag } from "./fill.ts";
import { inspect } from "./inspect.ts";
import { setProperties } from "./package.ts";
import { BODY, SAMPLE, SINGLES } from "./sample.ts";
import { fieldsOnly, fullWidth, leavesOut, notXml, takesNothing } from "./words.ts";
import { readXml } from "./xml.ts";

/** A template that can be used. */
export interface CheckedTemplate {
  readonly parts: Parts;
  /** What it leaves out, and what stays in every paper: to be said before it is used. */
  readonly warnings: readonly Text[];
}

const isPage = (part: string): boolean =>
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u.test(part);

/** The text of each paragraph of a part. */
function paragraphsOf(bytes: Uint8Array): readonly string[] {
  const paragraphs: string[] = [""];
  let isText = false;
  readXml(bytes, {
    open: ({ name }) => {
      isText = name === "t";
      if (name === "p") paragraphs.push("");
    },
    text: (text) => {
      if (isText) paragraphs.push(`${paragraphs.pop() ?? ""}${text}`);
    },
    close: () => {
      isText = false;
    },
  });
  return paragraphs;
}

const textOf = (parts: Parts): string =>
  [...parts].flatMap(([part, bytes]) => (isPage(part) ? paragraphsOf(bytes) : [])).join("\n");

/** What looks like a tag in braces that are wider than the program's; with `all`, whatever stands in such braces. */
function wideTags(text: string, all: boolean): readonly string[] {
  const found = [...text.matchAll(/[{｛﹛][#/]?(?<name>[^{}｛｝﹛﹜\n]{1,20})[}｝﹜]/gu)];
  return [
    ...new Set(
      found
        .filter(([whole, name = ""]) => /[｛﹛｝﹜]/u.test(whole) && (all || isTag(name.trim())))
        .map(([whole]) => whole),
    ),
  ];
}

/** The text of the filled sample. Throws TemplateError where filling it breaks a part. */
function tried(parts: Parts): string {
  const zip = fill(parts, SAMPLE);
  const filled = [...parts.keys()].filter(isPage).map((part) => [part, zip.file(part)?.asUint8Array()] as const);
  const texts = filled.flatMap(([part, bytes]) => {
    try {
      return bytes === undefined ? [] : paragraphsOf(bytes);
    } catch {
      throw new TemplateError([notXml(part)]);
    }
  });
  return texts.join("\n");
}

function trialWarnings(parts: Parts): readonly Text[] {
  const text = textOf(parts);
  const wide = wideTags(text, false);
  if (wide.length > 0) throw new TemplateError([fullWidth(wide)]);
  const filled = tried(parts);
  const missing = BODY.filter(({ mark }) => !filled.includes(mark));
  const hasBody = BODY.some(({ mark }) => filled.includes(mark) && !SINGLES.includes(mark));
  if (hasBody) return missing.length === 0 ? [] : [leavesOut(missing.map(({ name }) => name))];
  if (SINGLES.some((mark) => filled.includes(mark))) return [fieldsOnly];
  const other = wideTags(text, true);
  throw new TemplateError(other.length > 0 ? [fullWidth(other), takesNothing] : [takesNothing]);
}

/** Warnings of templates that were found usable, by the digest of their bytes: the same template is drawn from again and again. */
const known = new Map<string, readonly Text[]>();
const MOST_KNOWN = 64;

/** Throws TemplateError with everything that is wrong with it. */
export function checkTemplate(bytes: Uint8Array): CheckedTemplate {
  const parts = unpack(bytes);
  const digest = createHash("sha256").update(bytes).digest("hex");
  let warnings = known.get(digest);
  if (warnings === undefined) {
    const found = inspect(parts).warnings;
    warnings = [...trialWarnings(parts), ...found];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(digest, warnings);
  }
  return { parts, warnings };
}

/** The filled document as the bytes of a .docx file. Throws TemplateError where the template cannot be used. */
export function fillTemplate(
  template: Uint8Array,
  data: Parameters<typeof fill>[1],
  properties: FileProperties,
): Uint8Array {
  const zip = fill(checkTemplate(template).parts, data);
  setProperties(zip, properties);
  for (const part of Object.values(zip.files)) part.date = STILL;
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
