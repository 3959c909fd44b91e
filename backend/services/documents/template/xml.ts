// Reads the XML of a Word file strictly, and keeps out of Word files what XML cannot hold.
import { SaxesParser, type SaxesTagNS } from "saxes";

/** A start tag: the name without prefix, its namespace, and the attributes by their names without prefix. */
export interface Tag {
  readonly name: string;
  readonly namespace: string;
  readonly attribute: (name: string) => string | undefined;
}

export interface XmlReader {
  readonly open?: (tag: Tag) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Deeper than this no person's document nests. */
const MOST_DEPTH = 256;

/** Why XML cannot be read. */
class XmlError extends Error {}

const tagOf = ({ local, uri, attributes }: SaxesTagNS): Tag => ({
  name: local,
  namespace: uri,
  // Of its own namespace or of none: another's attribute of the same name is another attribute.
  attribute: (name) =>
    Object.values(attributes).find((one) => one.local === name && (one.uri === "" || one.uri === uri))?.value,
});

/**
 * Reads a whole part. Throws XmlError where it is not well-formed UTF-8, nests too deep, or has a document type (which
 * could define anything).
 */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlReader = {}): void {
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true });
  const fail = (why: string): never => {
    throw new XmlError(why);
  };
  parser.on("error", (error) => fail(error.message));
  parser.on("doctype", () => fail("document type"));
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > MOST_DEPTH) fail("nested too deep");
    open?.(tagOf(tag));
  });
  parser.on("text", (found) => text?.(found));
  parser.on("cdata", (found) => text?.(found));
  parser.on("closetag", ({ local }) => {
    depth -= 1;
    close?.(local);
  });
  let xml: string;
  try {
    xml = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError("not UTF-8");
  }
  parser.write(xml).close();
}

/** What XML 1.0 cannot hold, not even as an escape: control characters, halves of pairs, U+FFFE and U+FFFF. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as a Word file can hold it: what it cannot hold is seen as �; a vertical tab is the line break that Word means by it. */
export const xmlText = (text: string): string => text.replaceAll("\v", "\n").replaceAll(NO_XML, "\uFFFD");
