// Makes templates of the shipped one by changing its parts, as a careless or a hostile person might.
import PizZip from "pizzip";
import { shippedTemplate } from "../render.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const DOCUMENT = "word/document.xml";
export const RELS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";

type Change = (zip: PizZip) => void;

/** The shipped template with these changes. */
export function templateWith(...changes: readonly Change[]): Uint8Array {
  const zip = new PizZip(shippedTemplate({ forCourt: true }));
  for (const change of changes) change(zip);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** Replaces in a part what is there for certain. */
export const replacing =
  (part: string, from: string | RegExp, to: string): Change =>
  (zip) => {
    const before = zip.file(part)?.asText() ?? "";
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${part} holds no ${from}`);
    zip.file(part, after);
  };

export const adding =
  (part: string, content: string | Uint8Array): Change =>
  (zip) =>
    void zip.file(part, content);

/** XML at the beginning of the text. */
export const inBody = (xml: string): Change => replacing(DOCUMENT, "<w:body>", `<w:body>${xml}`);

/** XML in a run of a paragraph at the beginning of the text. */
export const inRun = (xml: string): Change => inBody(`<w:p><w:r>${xml}</w:r></w:p>`);

/** The whole text of the document, one paragraph each. */
export const onlyText = (...texts: readonly string[]): Change => {
  const body = texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join("");
  return replacing(DOCUMENT, /<w:body>.*?(?=<w:sectPr)/su, `<w:body>${body}`);
};

const relationshipXml = (kind: string, target: string, mode: string): string =>
  `<Relationship Id="rIdX" Type="${RELATION}/${kind}" Target="${target}"${mode === "" ? "" : ` TargetMode="${mode}"`}/>`;

export const related = (kind: string, target: string, mode = "External", part = RELS): Change =>
  replacing(part, "</Relationships>", `${relationshipXml(kind, target, mode)}</Relationships>`);

export const typed = (part: string, type: string): Change =>
  replacing(TYPES, "</Types>", `<Override PartName="/${part}" ContentType="${type}"/></Types>`);

/** A field in runs: `code` is split into as many runs as there are pieces. */
export const field = (...code: readonly string[]): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code
    .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
    .join(
      "",
    )}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

export const simpleField = (code: string): string =>
  `<w:p><w:fldSimple w:instr="${code}"><w:r><w:t>shown</w:t></w:r></w:fldSimple></w:p>`;

/** A header with this content that the document does not show; it is looked through all the same. */
export const header = (xml: string): Change => adding("word/header7.xml", `<w:hdr xmlns:w="${W}">${xml}</w:hdr>`);
