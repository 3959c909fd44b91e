// The properties of a PDF file once more as XMP, which is what archives and newer readers go by.
import { PDFName, type PDFDocument } from "@cantoo/pdf-lib";
import { escapeHtml } from "../page/html.ts";
import { type FileProperties, momentOf } from "../properties.ts";

/** What XML cannot hold is no part of a name or a title. */
const escaped = (text: string): string => escapeHtml(text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " "));

export function setXmp(pdf: PDFDocument, properties: FileProperties): void {
  const xmp = new TextEncoder().encode(xmpOf(properties));
  const stream = pdf.context.stream(xmp, { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
}

function xmpOf({ title, author, clinic, day, lang }: FileProperties): string {
  const list = (name: string, kind: string, inside: string): string =>
    `<${name}><rdf:${kind}>${inside}</rdf:${kind}></${name}>`;
  const moment = day === null ? null : `${momentOf(day).toISOString().slice(0, 19)}Z`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/">',
    list("dc:title", "Alt", `<rdf:li xml:lang="x-default">${escaped(title)}</rdf:li>`),
    author === null ? "" : list("dc:creator", "Seq", `<rdf:li>${escaped(author)}</rdf:li>`),
    list("dc:language", "Bag", `<rdf:li>${lang}</rdf:li>`),
    clinic === null ? "" : `<pdfx:Company>${escaped(clinic)}</pdfx:Company>`,
    moment === null ? "" : `<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
    "</rdf:Description></rdf:RDF></x:xmpmeta>",
    '<?xpacket end="w"?>',
  ].join("");
}
