// Looks through every part of an unpacked template for what a paper must not bring along.
import type { Text } from "../../../../shared/text.ts";
import type { Parts } from "./archive.ts";
import { TemplateError } from "./error.ts";
import { FieldScan } from "./fields.ts";
import { MACRO_NAME, OBJECT_NAME, relationship } from "./relationships.ts";
import {
  comments,
  embedded,
  hiddenText,
  linkWarning,
  macroPart,
  notMainDocument,
  notXml,
  runningField,
  trackedChanges,
  unreadableField,
} from "./words.ts";
import { readXml, type Tag } from "./xml.ts";

const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** The namespaces of Word's own elements: as everybody writes them, and as the strict form does. */
const WORD = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

const CHANGES =
  /^(?:ins|del|moveFrom|moveTo|(?:moveFrom|moveTo)Range(?:Start|End)|cell(?:Ins|Del|Merge)|(?:rPr|pPr|sectPr|tblPr|tblGrid|trPr|tcPr|tblPrEx|numbering)Change)$/u;
const COMMENTS = /^(?:comment|commentReference|commentRangeStart)$/u;
const MACROS = /^(?:entryMacro|exitMacro|control)$/u;
const OBJECTS = /^(?:OLEObject|object|objectLink|objectEmbed|altChunk|subDoc|mailMerge|attachedTemplate)$/u;

/** Said once each, in the order found. */
class Findings {
  readonly #problems = new Map<string, Text>();
  readonly #warnings = new Map<string, Text>();
  problem(text: Text | undefined): void {
    if (text !== undefined) this.#problems.set(text.en, text);
  }
  warning(text: Text | undefined): void {
    if (text !== undefined) this.#warnings.set(text.en, text);
  }
  get problems(): readonly Text[] {
    return [...this.#problems.values()];
  }
  get warnings(): readonly Text[] {
    return [...this.#warnings.values()];
  }
}

const isOff = (value: string | undefined): boolean => /^(?:0|false|off)$/iu.test(value ?? "");

/** The styles whose text is hidden, by themselves or by what they build on. */
function hiddenStyles(styles: Uint8Array | undefined): ReadonlySet<string> {
  const hidden = new Map<string, boolean>();
  const base = new Map<string, string>();
  let id = "";
  if (styles !== undefined) {
    readXml(styles, {
      open: ({ name, attribute }) => {
        if (name === "style") id = attribute("styleId") ?? "";
        else if (name === "basedOn") base.set(id, attribute("val") ?? "");
        else if (name === "vanish") hidden.set(id, !isOff(attribute("val")));
      },
    });
  }
  const isHidden = (style: string, depth = 0): boolean =>
    hidden.get(style) ?? (depth < 20 && base.has(style) && isHidden(base.get(style) ?? "", depth + 1));
  return new Set([...new Set([...hidden.keys(), ...base.keys()])].filter((style) => isHidden(style)));
}

function contentTypes(part: Uint8Array, found: Findings): void {
  let main = "";
  readXml(part, {
    open: ({ attribute }) => {
      const type = attribute("ContentType") ?? "";
      const name = attribute("PartName") ?? attribute("Extension") ?? "";
      if (/macro|vba|activex/iu.test(type)) found.problem(macroPart(name.replace(/^\//u, "")));
      if (/oleobject/iu.test(type)) found.problem(embedded(name.replace(/^\//u, ""), type));
      if (name.toLowerCase() === "/word/document.xml") main = type;
    },
  });
  if (main !== MAIN) found.problem(notMainDocument(main));
}

function wordPart(part: string, bytes: Uint8Array, hidden: ReadonlySet<string>, found: Findings): void {
  const fields = new FieldScan((fault) => {
    if (fault.kind === "link") found.warning(linkWarning(part, fault.target));
    else found.problem(fault.kind === "runs" ? runningField(part, fault.name) : unreadableField(part));
  });
  // Styles and lists say how text would look that uses them; hidden is what a run of text itself is.
  const isText = !/^word\/(?:styles|stylesWithEffects|numbering|settings|webSettings)\.xml$/u.test(part);
  const mark = (tag: Tag): void => {
    const { name, attribute } = tag;
    if (MACROS.test(name)) found.problem(macroPart(part));
    if (OBJECTS.test(name)) found.problem(embedded(part, name));
    if (!WORD.has(tag.namespace)) return;
    fields.tag(tag);
    if (CHANGES.test(name)) found.problem(trackedChanges(part));
    if (COMMENTS.test(name)) found.problem(comments(part));
    if (!isText) return;
    const isHidden =
      name === "vanish"
        ? !isOff(attribute("val"))
        : /^(?:p|r|tbl)Style$/u.test(name) && hidden.has(attribute("val") ?? "");
    if (isHidden) found.problem(hiddenText(part));
  };
  readXml(bytes, { open: mark, text: (text) => fields.text(text), close: (name) => fields.close(name) });
  fields.end();
}

const isXml = (part: string): boolean => /\.(?:xml|rels|vml)$/iu.test(part);

/** What is to be said of the parts. Throws TemplateError, naming the part and the way out, where a template is not to be used. */
export function inspect(parts: Parts): { readonly warnings: readonly Text[] } {
  const found = new Findings();
  const attempt = (part: string, read: () => void): void => {
    try {
      read();
    } catch {
      // Whatever the reader of XML stumbles over, the part is not to be used.
      found.problem(notXml(part));
    }
  };
  let hidden: ReadonlySet<string> = new Set();
  attempt("word/styles.xml", () => {
    hidden = hiddenStyles(parts.get("word/styles.xml"));
  });
  for (const [part, bytes] of parts) {
    if (MACRO_NAME.test(part)) found.problem(macroPart(part));
    if (OBJECT_NAME.test(part)) found.problem(embedded(part, part));
    if (!isXml(part)) continue;
    attempt(part, () => {
      if (part === "[Content_Types].xml") contentTypes(bytes, found);
      else if (/\.rels$/iu.test(part)) {
        readXml(bytes, {
          open: (tag) => {
            if (tag.name !== "Relationship") return;
            const { problem, warning } = relationship(part, tag);
            found.problem(problem);
            found.warning(warning);
          },
        });
      } else wordPart(part, bytes, hidden, found);
    });
  }
  if (found.problems.length > 0) throw new TemplateError(found.problems);
  return { warnings: found.warnings };
}
