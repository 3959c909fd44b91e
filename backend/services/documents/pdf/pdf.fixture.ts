// Small PDF files for the tests, written by hand: Chinese text in a font that is not embedded, pictures as scans have them.

/** What stands on a page: lines of text, or a picture that covers it. */
export type PageContent = { readonly lines: readonly string[] } | { readonly picture: Picture };

/** A picture as a stream of its own. */
export interface Picture {
  readonly filter: "JPXDecode" | "JBIG2Decode";
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const hexOf = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");
const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Objects 1 and 2 are the catalogue and the list of pages, 3 the part of the font in 4. */
const FONT = [
  `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000
      /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>
      /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -141 1000 859]
        /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >> >>`,
  "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [3 0 R] >>",
];

/** A PDF file of A4 pages. `trailer` is added to the file's trailer. */
export function pdfOf(pages: readonly PageContent[], trailer = ""): Uint8Array<ArrayBuffer> {
  const objects = ["", "", ...FONT];
  const add = (object: string): number => objects.push(object);
  const kids = pages.map((content) => {
    const isText = "lines" in content;
    const drawn = isText
      ? `BT /F1 16 Tf 20 TL 72 750 Td ${content.lines.map((line) => `<${hexOf(line)}> Tj T*`).join(" ")} ET`
      : "595 0 0 842 0 0 cm /I1 Do";
    const contents = add(stream("", drawn));
    const resources = isText
      ? "/Font << /F1 4 0 R >>"
      : `/XObject << /I1 ${add(pictureObject(content.picture))} 0 R >>`;
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents ${contents} 0 R >>`,
    );
  });
  objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`;
  return Uint8Array.from(Buffer.from(written(objects, trailer), "latin1"));
}

function pictureObject({ filter, width, height, bytes }: Picture): string {
  const bits = filter === "JBIG2Decode" ? 1 : 8;
  const entries = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray`;
  return stream(`${entries} /BitsPerComponent ${bits} /Filter /${filter}`, Buffer.from(bytes).toString("latin1"));
}

function written(objects: readonly string[], trailer: string): string {
  let text = "%PDF-1.7\n";
  let places = "0000000000 65535 f \n";
  for (const [at, object] of objects.entries()) {
    places += `${String(text.length).padStart(10, "0")} 00000 n \n`;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = `xref\n0 ${objects.length + 1}\n${places}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>`;
  return `${text}${table}\nstartxref\n${text.length}\n%%EOF\n`;
}

/** A file that opens only with a password: what it is locked with does not matter to whoever has none. */
export const lockedPdf = (): Uint8Array<ArrayBuffer> => {
  const key = "00".repeat(32);
  return pdfOf(
    [{ lines: ["机密"] }],
    `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${key}> /U <${key}> >>`,
  );
};

const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(/\s/g, ""), "hex"));

/** JPEG 2000, 8 × 8 pixels in which nothing is coded: all of them the grey in the middle. */
export const GREY_JPX: Picture = {
  filter: "JPXDecode",
  width: 8,
  height: 8,
  bytes: fromHex(`ff4f ff51002900000000000800000008000000000000000000000008000000080000000000000000000107 0101
    ff52000c00000001000004040001 ff5c00044040 ff90000a00000000000f0001 ff93 00 ffd9`),
};

/** JBIG2, 8 × 8 pixels: a first line of black by its length, each line below the same as the one above it. */
export const BLACK_JBIG2: Picture = {
  filter: "JBIG2Decode",
  width: 8,
  height: 8,
  bytes: fromHex(`00000000 30 00 01 00000013 00000008 00000008 00000000 00000000 00 0000
    00000001 26 00 01 00000019 00000008 00000008 00000000 00000000 00 01 26a2fffe002002`),
};
