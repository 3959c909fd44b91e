// Templates that are refused, of every kind: what a careless or a hostile person might bring, and what is said of each.
import { zipSync } from "fflate";
import PizZip from "pizzip";
import { shippedTemplate } from "../render.ts";
import { ARCHIVE_LIMITS } from "./archive.ts";
import {
  adding,
  DOCUMENT,
  field,
  header,
  inBody,
  inRun,
  onlyText,
  related,
  replacing,
  simpleField,
  templateWith,
  typed,
} from "./hostile.fixture.ts";

const MACRO_MAIN = "application/vnd.ms-word.document.macroEnabled.main+xml";
const MAIN = /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/u;
const CHANGE = 'w:id="1" w:author="某律师" w:date="2024-01-01T00:00:00Z"';
export const STYLE =
  '<w:style w:type="character" w:styleId="H1"><w:name w:val="H1"/><w:rPr><w:vanish/></w:rPr></w:style>';
const DERIVED = '<w:style w:type="character" w:styleId="H2"><w:name w:val="H2"/><w:basedOn w:val="H1"/></w:style>';

/** A template that is refused: what is wrong with it, its bytes, and what is said, in English. */
export type Made = readonly [what: string, bytes: Uint8Array, says: RegExp];

const MACROS: readonly Made[] = [
  ["macros", templateWith(adding("word/vbaProject.bin", "VBA")), /word\/vbaProject\.bin.* holds macros/u],
  ["macros under another case", templateWith(adding("word/VBAproject.BIN", "VBA")), /holds macros/u],
  [
    "a document with macros renamed to .docx",
    templateWith(replacing("[Content_Types].xml", MAIN, MACRO_MAIN)),
    /word\/document\.xml|the text of the template holds macros/u,
  ],
  [
    "macros under a harmless name",
    templateWith(adding("word/a.bin", "VBA"), related("vbaProject", "a.bin", "")),
    /holds macros/u,
  ],
  [
    "the type of macros",
    templateWith(typed("word/a.bin", "application/vnd.ms-office.vbaProject")),
    /"word\/a\.bin".*holds macros/u,
  ],
  ["a control", templateWith(adding("word/activeX/activeX1.xml", "<a/>")), /activeX1\.xml.*holds macros or controls/u],
  [
    "a form field that calls a macro",
    templateWith(inRun('<w:ffData><w:entryMacro w:val="x"/></w:ffData>')),
    /holds macros/u,
  ],
];

const ELSEWHERE: readonly Made[] = (
  [
    ["image", "https://example.invalid/a.png"],
    ["image", "file:///c:/a.png"],
    ["image", "\\\\server\\share\\a.png"],
    ["attachedTemplate", "http://example.invalid/a.dotm"],
    ["oleObject", "file:///c:/a.xlsx"],
    ["aFChunk", "http://example.invalid/a.html"],
    ["frame", "http://example.invalid/"],
    ["subDocument", "file:///c:/b.docx"],
    ["hyperlink", "file:///c:/windows/system32/calc.exe"],
    ["hyperlink", "javascript:alert(1)"],
    ["hyperlink", "\\\\server\\share"],
    ["settings", "http://example.invalid/settings.xml"],
  ] as const
).flatMap(([kind, target]): readonly Made[] => [
  [`${kind} ${target}`, templateWith(related(kind, target)), /refers to something outside the file/u],
  // Without the mode that says so, and with another spelling of it.
  [`${kind} ${target}, unsaid`, templateWith(related(kind, target, "")), /refers to something outside the file/u],
  [`${kind} ${target}, in small letters`, templateWith(related(kind, target, "external")), /outside the file/u],
]);

const OBJECTS: readonly Made[] = [
  [
    "an embedded object",
    templateWith(adding("word/embeddings/oleObject1.bin", "OLE")),
    /embeds an object.*oleObject1/u,
  ],
  ["an embedded workbook", templateWith(related("package", "media/a.xlsx", "")), /embeds an object.*package/u],
  ["another document inside", templateWith(related("aFChunk", "a.html", "")), /embeds an object.*aFChunk/u],
  [
    "the place of another document",
    templateWith(inBody("<w:altChunk/>")),
    /the text of the template embeds.*altChunk/u,
  ],
  [
    "a mail merge",
    templateWith(replacing("word/settings.xml", "</w:settings>", "<w:mailMerge/></w:settings>")),
    /settings\.xml.*mailMerge/u,
  ],
  ["a relationship that leads out", templateWith(related("image", "../../a.png", "")), /leads out of the file/u],
];

const RUNNING = [
  "DDE",
  "DDEAUTO",
  "INCLUDETEXT",
  "INCLUDEPICTURE",
  "INCLUDE",
  "LINK",
  "IMPORT",
  "DATABASE",
  "MACROBUTTON",
  "GOTOBUTTON",
  "AUTOTEXT",
  "RD",
  "ASK",
  "FILLIN",
  "EMBED",
  "CONTROL",
  "NEVERHEARDOF",
];

const FIELDS: readonly Made[] = RUNNING.flatMap((name): readonly Made[] => [
  [
    `${name} in one piece`,
    templateWith(inBody(field(` ${name} c:\\\\x "y" `))),
    new RegExp(`the field "${name}"`, "u"),
  ],
  [
    `${name} split`,
    templateWith(inBody(field(" ", name.slice(0, 1), name.slice(1), " x"))),
    new RegExp(`"${name}"`, "u"),
  ],
  [
    `${name} in small letters`,
    templateWith(inBody(simpleField(` ${name.toLowerCase()} x `))),
    new RegExp(`"${name}"`, "u"),
  ],
]);

export const nested = (before: string, inner: string, after: string): string => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => (text === "" ? "" : `<w:r><w:instrText>${text}</w:instrText></w:r>`);
  return `<w:p>${mark("begin")}${code(before)}${mark("begin")}${code(inner)}${mark("separate")}${mark("end")}${code(after)}${mark("separate")}${mark("end")}</w:p>`;
};
const CUNNING: readonly Made[] = [
  [
    "a field named by another field",
    templateWith(inBody(nested("", "QUOTE 68 68 69", " c:\\\\x"))),
    /from other fields|the field "C:/u,
  ],
  ["a field half named by another", templateWith(inBody(nested("DATE", "QUOTE 65", " x"))), /from other fields/u],
  [
    "a running field inside another",
    templateWith(inBody(nested("IF 1 = 1 ", "DDEAUTO x", ""))),
    /the field "DDEAUTO"/u,
  ],
  ["a running field in a header", templateWith(header(field("LINK x"))), /a header \(word\/header7\.xml\).*"LINK"/u],
  [
    "a field whose code is text",
    templateWith(inBody(field("").replace('<w:instrText xml:space="preserve"></w:instrText>', "<w:t>DDEAUTO x</w:t>"))),
    /"DDEAUTO"/u,
  ],
  ["code in no field", templateWith(inRun("<w:instrText>PAGE</w:instrText>")), /put together/u],
  [
    "a field that never ends",
    templateWith(inRun('<w:fldChar w:fldCharType="begin"/><w:instrText>DDE x</w:instrText>')),
    /"DDE"/u,
  ],
  ["a link of a field to a program", templateWith(inBody(field('HYPERLINK "file:///c:/a.exe"'))), /HYPERLINK file/u],
];

const UNSETTLED: readonly Made[] = [
  [
    "text put in",
    templateWith(inBody(`<w:p><w:ins ${CHANGE}><w:r><w:t>x</w:t></w:r></w:ins></w:p>`)),
    /has tracked changes/u,
  ],
  [
    "text taken out",
    templateWith(inBody(`<w:p><w:del ${CHANGE}><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`)),
    /has tracked changes/u,
  ],
  ["text moved", templateWith(header(`<w:p><w:moveTo ${CHANGE}/></w:p>`)), /header7.*has tracked changes/u],
  [
    "a changed format",
    templateWith(inRun(`<w:rPr><w:rPrChange ${CHANGE}><w:rPr/></w:rPrChange></w:rPr>`)),
    /has tracked changes/u,
  ],
  ["a comment", templateWith(inRun('<w:commentReference w:id="0"/>')), /the text of the template has comments/u],
  [
    "a comment that nothing refers to",
    templateWith(
      adding(
        "word/comments.xml",
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"/></w:comments>',
      ),
    ),
    /comments\.xml.*has comments/u,
  ],
  ["hidden text", templateWith(inRun("<w:rPr><w:vanish/></w:rPr><w:t>x</w:t>")), /has hidden text/u],
  [
    "text hidden by its style",
    templateWith(
      replacing("word/styles.xml", "</w:styles>", `${STYLE}${DERIVED}</w:styles>`),
      inRun('<w:rPr><w:rStyle w:val="H2"/></w:rPr><w:t>x</w:t>'),
    ),
    /has hidden text/u,
  ],
];

const packed = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files, { level: 9 });
const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(new PizZip(bytes).files).map(([name, file]) => [name, file.asUint8Array()]));
const GOOD = partsOf(shippedTemplate({ forCourt: true }));
const many = Object.fromEntries(
  Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, at) => [`word/a${at}.txt`, new Uint8Array(1)]),
);
const deep = `<a>${"<b>".repeat(400)}${"</b>".repeat(400)}</a>`;
/** A picture's worth of noise, so that it is its size that is too large and not how tightly it is packed. */
const noise = (bytes: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length: bytes }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
};

const BROKEN: readonly Made[] = [
  ["a name that leads up", packed({ ...GOOD, "../evil.xml": new Uint8Array(1) }), /leads out of the file/u],
  [
    "a name that leads up inside",
    packed({ ...GOOD, "word/../../evil.xml": new Uint8Array(1) }),
    /leads out of the file/u,
  ],
  ["a name from the root", packed({ ...GOOD, "/etc/evil": new Uint8Array(1) }), /leads out of the file/u],
  ["a name with a drive", packed({ ...GOOD, "c:/evil": new Uint8Array(1) }), /leads out of the file/u],
  ["a name with backslashes", packed({ ...GOOD, "word\\..\\evil.xml": new Uint8Array(1) }), /leads out of the file/u],
  ["a part twice", packed({ ...GOOD, "Word/Document.xml": new Uint8Array(1) }), /"Word\/Document\.xml" twice/u],
  ["too many parts", packed({ ...GOOD, ...many }), /too large/u],
  [
    "a part packed too tightly",
    packed({ ...GOOD, "word/media/a.bmp": new Uint8Array(5_000_000) }),
    /"word\/media\/a\.bmp".*too tightly/u,
  ],
  ["more than a template holds", packed({ ...GOOD, "a.bmp": noise(ARCHIVE_LIMITS.packed + 1) }), /too large/u],
  [
    "XML that does not parse",
    templateWith(replacing(DOCUMENT, "</w:body>", "</w:bdy>")),
    /the text of the template is damaged/u,
  ],
  [
    "XML that does not parse elsewhere",
    templateWith(adding("word/glossary/document.xml", "<a>")),
    /"word\/glossary\/document\.xml".*damaged/u,
  ],
  [
    "XML with a document type",
    templateWith(adding("customXml/item1.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
    /customXml\/item1\.xml.*damaged/u,
  ],
  ["XML nested too deep", templateWith(adding("customXml/item1.xml", deep)), /customXml\/item1\.xml.*damaged/u],
  ["XML that is no UTF-8", packed({ ...GOOD, "customXml/item1.xml": Buffer.from("<a>中</a>", "utf16le") }), /damaged/u],
  [
    "an old or locked document under the name",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    /old kind \(\.doc\) or one with a password/u,
  ],
  ["half an archive", shippedTemplate({ forCourt: true }).slice(0, 5000), /archive is damaged/u],
  [
    "another kind of document",
    templateWith(replacing("[Content_Types].xml", MAIN, "application/xml")),
    /no ordinary Word document/u,
  ],
];

const WIDE: readonly Made[] = [
  [
    "full-width braces only",
    templateWith(onlyText("｛标题｝", "｛全文｝")),
    /writes ｛标题｝, ｛全文｝ in full-width braces/u,
  ],
  ["full-width braces beside tags", templateWith(onlyText("｛标题｝", "{全文}")), /writes ｛标题｝ in full-width/u],
  ["braces of both widths", templateWith(onlyText("{标题｝", "{全文}")), /writes \{标题｝ in full-width/u],
  ["a full-width loop", templateWith(onlyText("｛#内容｝", "{全文}")), /writes ｛#内容｝ in full-width/u],
  ["a letterhead without tags", templateWith(onlyText("某法律援助中心信笺")), /take up none of the text/u],
];

const TAGS: readonly Made[] = [
  [
    "a tag that does not exist",
    templateWith(inRun("<w:t>{律师电话}</w:t>")),
    /律师电话" in paragraph 1 .* does not exist/u,
  ],
  ["a loop that is not closed", templateWith(onlyText("{全文}", "{#证据}")), /证据" .*loop is not closed/u],
  ["a loop that is not opened", templateWith(onlyText("{全文}", "{/证据}")), /证据" .*loop is not opened/u],
  ["a tag without its closing brace", templateWith(onlyText("{全文}", "{标题")), /closing brace is missing/u],
  ["a tag without its opening brace", templateWith(onlyText("{全文}", "标题}")), /opening brace is missing/u],
  [
    "a tag that would run something",
    templateWith(onlyText("{全文}", "{constructor}")),
    /"constructor" .*does not exist/u,
  ],
];

export const REFUSED: readonly Made[] = [
  ...MACROS,
  ...ELSEWHERE,
  ...OBJECTS,
  ...FIELDS,
  ...CUNNING,
  ...UNSETTLED,
  ...BROKEN,
  ...WIDE,
  ...TAGS,
];
