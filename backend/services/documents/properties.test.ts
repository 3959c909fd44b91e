// What the files of papers say of themselves: their own title, maker, day and language, and nothing of a template or a tool.
import { PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../../shared/filings/index.ts";
import { CASE, reasonedOf } from "../../../shared/filings/sample.fixture.ts";
import { finished } from "./pdf-file/finish.ts";
import { NO_MAKER, propertiesOf } from "./properties.ts";
import { draftDocument } from "./render.ts";
import { adding, related, templateWith, typed } from "./template/hostile.fixture.ts";
import { readXml } from "./template/xml.ts";

const DRAFT = draftOf("correction-request", { file: CASE, ...reasonedOf(CASE, "2024-02-01") });
const BY = { author: "李某", clinic: "某法律援助中心 <甲&乙>" };

/** The elements of a part with their text. */
function elements(zip: PizZip, part: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let open = "";
  readXml(zip.file(part)?.asUint8Array() ?? new Uint8Array(), {
    open: ({ name }) => {
      open = name;
    },
    text: (text) => {
      found[open] = text;
    },
    close: () => {
      open = "";
    },
  });
  return found;
}

const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";
const OTHERS = `<p xmlns="urn:x"><a>某律所的模板</a></p>`;

const TEMPLATES = {
  "the shipped template": undefined,
  "a clinic's own template with properties, its own fields, a picture and a signature": templateWith(
    adding(
      CORE,
      `<cp:coreProperties xmlns:cp="urn:c" xmlns:dc="urn:d"><dc:creator>别人</dc:creator></cp:coreProperties>`,
    ),
    adding("docProps/custom.xml", OTHERS),
    adding("docProps/thumbnail.jpeg", new Uint8Array([0xff, 0xd8])),
    adding("_xmlsignatures/origin.sigs", ""),
    related("metadata/thumbnail", "docProps/thumbnail.jpeg", "", "_rels/.rels"),
    related("digital-signature/origin", "_xmlsignatures/origin.sigs", "", "_rels/.rels"),
    typed("_xmlsignatures/origin.sigs", "application/vnd.openxmlformats-package.digital-signature-origin"),
  ),
  "a template without any": templateWith(
    (zip) => void zip.remove(CORE),
    (zip) => void zip.remove(APP),
  ),
  "one that keeps them elsewhere": templateWith(
    adding("package/services/metadata/core.psmdcp", OTHERS),
    related("metadata/core-properties", "/package/services/metadata/core.psmdcp", "", "_rels/.rels"),
  ),
};

describe("a Word file", () => {
  it.each(Object.entries(TEMPLATES))("has its own properties in %s", (_what, template) => {
    const zip = new PizZip(draftDocument(DRAFT, CASE, template, BY));
    expect(elements(zip, CORE)).toEqual({
      title: DRAFT.title,
      creator: "李某",
      lastModifiedBy: "李某",
      created: "2024-02-01T04:00:00Z",
      modified: "2024-02-01T04:00:00Z",
      language: "zh-CN",
    });
    expect(elements(zip, APP)).toEqual({ Company: BY.clinic });
    const parts = Object.keys(zip.files).filter((name) => !name.endsWith("/"));
    expect(parts.filter((name) => /^docProps|thumbnail|xmlsig|psmdcp/u.test(name)).toSorted()).toEqual([APP, CORE]);
    // Every part that is spoken of is there, and the text is untouched.
    const spoken: string[] = [];
    for (const part of ["_rels/.rels", "[Content_Types].xml"]) {
      readXml(zip.file(part)?.asUint8Array() ?? new Uint8Array(), {
        open: ({ attribute }) => spoken.push(attribute("Target") ?? attribute("PartName") ?? ""),
      });
    }
    const named = spoken.filter((name) => name !== "").map((name) => name.replace(/^\//u, ""));
    expect(named.filter((name) => !parts.includes(name))).toEqual([]);
    expect(new Set(named.filter((name) => name.startsWith("docProps")))).toEqual(new Set([CORE, APP]));
    expect(zip.file("word/document.xml")?.asText()).toContain("失信信息纠正申请书");
  });

  it("names nobody where the settings name nobody", () => {
    const zip = new PizZip(draftDocument(DRAFT, CASE));
    expect(elements(zip, CORE)).not.toHaveProperty("creator");
    expect(elements(zip, CORE)).not.toHaveProperty("lastModifiedBy");
    expect(elements(zip, APP)).toEqual({});
  });

  it("is the same whenever it is made", () => {
    expect(Buffer.from(draftDocument(DRAFT, CASE)).equals(draftDocument(DRAFT, CASE))).toBe(true);
  });
});

describe("a PDF file", () => {
  const made = async (by: typeof BY | typeof NO_MAKER) => {
    // As a browser leaves it: with its own name and the clock's time.
    const blank = await PDFDocument.create();
    blank.addPage();
    blank.setProducer("Skia/PDF m131");
    blank.setAuthor("别人");
    const pdf = await finished(await blank.save(), { ...propertiesOf(DRAFT, by), text: "" });
    const bytes = await pdf.save();
    return { bytes, pdf: await PDFDocument.load(bytes, { updateMetadata: false }) };
  };
  const xmpOf = (pdf: PDFDocument): string => {
    const stream = pdf.catalog.lookup(PDFName.of("Metadata"));
    return stream instanceof PDFRawStream ? new TextDecoder().decode(stream.contents) : "";
  };

  it("has its own properties, in its dictionary and as XMP", async () => {
    const { pdf, bytes } = await made(BY);
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getCreator(), pdf.getProducer()]).toEqual([
      DRAFT.title,
      "李某",
      "Redress",
      "Redress",
    ]);
    expect(pdf.getCreationDate()?.toISOString()).toBe("2024-02-01T04:00:00.000Z");
    const xmp = xmpOf(pdf);
    readXml(new TextEncoder().encode(xmp.replaceAll("\uFEFF", "")));
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${DRAFT.title}</rdf:li>`);
    expect(xmp).toContain("<rdf:li>李某</rdf:li>");
    expect(xmp).toContain("<pdfx:Company>某法律援助中心 &lt;甲&amp;乙&gt;</pdfx:Company>");
    expect(xmp).toContain("<xmp:CreateDate>2024-02-01T04:00:00Z</xmp:CreateDate>");
    expect(Buffer.from(bytes).includes("Skia")).toBe(false);
  });

  it("names nobody where the settings name nobody", async () => {
    const { pdf } = await made(NO_MAKER);
    expect(pdf.getAuthor()).toBeUndefined();
    expect(xmpOf(pdf)).not.toMatch(/creator|Company|别人/u);
  });
});
