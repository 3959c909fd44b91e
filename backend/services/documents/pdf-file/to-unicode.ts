// The tables of a printed page that say which characters its signs stand for: read, set right, written anew.
import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { DrawnFor } from "./radicals.ts";

/** What one sign stands for: its code and the text, both as they are written in hexadecimal. */
type Entry = readonly [code: string, text: string];

const SECTION = /(?<count>\d+)\s+begin(?<kind>bfchar|bfrange)(?<body>[\s\S]*?)endbf(?:char|range)/gu;

const textOf = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");
const hexOf = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase();

function entriesOf(kind: string, body: string): readonly Entry[] {
  const words = [...body.matchAll(/<(?<hex>[0-9A-Fa-f]*)>/gu)].map(({ groups }) => groups?.["hex"] ?? "");
  if (kind === "bfchar")
    return words.flatMap((code, at) => (at % 2 === 0 ? [[code, words[at + 1] ?? ""] as const] : []));
  return words.flatMap((first, at) => {
    const [last, text] = [words[at + 1] ?? "", words[at + 2] ?? ""];
    if (at % 3 !== 0) return [];
    const count = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1;
    const hex = (value: string, by: number): string =>
      (Number.parseInt(value, 16) + by).toString(16).toUpperCase().padStart(value.length, "0");
    return Array.from({ length: count }, (_none, by): Entry => [hex(first, by), hex(text, by)]);
  });
}

/** The most entries that one section may have. */
const MOST = 100;

function sectionsOf(entries: readonly Entry[]): string {
  const sections: string[] = [];
  for (let at = 0; at < entries.length; at += MOST) {
    const some = entries.slice(at, at + MOST);
    const lines = some.map(([code, text]) => `<${code}> <${text}>`).join("\n");
    sections.push(`${some.length} beginbfchar\n${lines}\nendbfchar`);
  }
  return sections.join("\n");
}

/**
 * Sets right what the signs of a freshly printed file stand for, by the text that was printed. Gives every character that the file
 * then has: one of the text that is not among them was printed as an empty box.
 */
export function setCharacters(pdf: PDFDocument, text: string): ReadonlySet<string> {
  const drawn = new DrawnFor(text);
  const found = new Set<string>();
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of("Subtype"))) continue;
    const table = Buffer.from(decodePDFRawStream(object).decode()).toString("latin1");
    if (!table.includes("begincmap")) continue;
    const written = table.replaceAll(SECTION, (_whole, _count: string, kind: string, body: string) => {
      const entries = entriesOf(kind, body).map(([code, hex]): Entry => {
        const right = [...textOf(hex)].map((character) => drawn.characterOf(character)).join("");
        for (const character of right) found.add(character);
        return [code, hexOf(right)];
      });
      return sectionsOf(entries);
    });
    pdf.context.assign(ref, pdf.context.flateStream(Buffer.from(written, "latin1")));
  }
  return found;
}
