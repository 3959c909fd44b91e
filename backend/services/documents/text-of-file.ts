// The text of a stored file, for the search: plain text and Word documents. PDF files are read elsewhere.
import PizZip from "pizzip";

/** Text longer than this is cut: the search must not outgrow the vault. In UTF-16 units. */
const MOST = 200_000;
/** A larger file is no text that somebody wrote. In bytes. */
const MOST_BYTES = 20_000_000;

const PLAIN = /\.(?:txt|text|md|csv|tsv|log|json|html?|xml)$/i;
const WORD = /\.docx$/i;

export const isText = (name: string): boolean => PLAIN.test(name) || WORD.test(name);

/** The text, or null where the file has none that can be read. Never throws: a file that cannot be read is kept as it is. */
export function textOfFile(name: string, bytes: Uint8Array): string | null {
  if (bytes.length > MOST_BYTES) return null;
  try {
    if (PLAIN.test(name)) return cut(decoded(bytes));
    if (WORD.test(name)) return cut(wordText(bytes));
  } catch {
    return null;
  }
  return null;
}

const cut = (text: string): string | null => (text.trim() === "" ? null : text.slice(0, MOST));

/** UTF-8 where it is that, else the encoding that Chinese systems wrote before it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function wordText(bytes: Uint8Array): string {
  const xml = new PizZip(bytes).file("word/document.xml")?.asText() ?? "";
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>/g)]
        .map((run) => run.groups?.["text"] ?? "")
        .join("")
        .replaceAll(/&(?<name>\w+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole),
    )
    .join("\n");
}
