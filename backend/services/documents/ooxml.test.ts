// The Word files of papers keep the rules of the format that a validator looks for, and hold together what belongs on one page.
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { reasonedAudit } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { FULL } from "../../../shared/filings/cases/full.fixture.ts";
import { DOCUMENTS, type Draft, draftOf } from "../../../shared/filings/index.ts";
import { draftDocument } from "./render.ts";
import { readXml } from "./template/xml.ts";

const reasoned = reasonedAudit(FULL, { asOf: parseDay("2026-11-23") ?? 0, calendar: shippedCalendar });
const DRAFTS: readonly Draft[] = DOCUMENTS.flatMap(({ document, langs }) =>
  langs.map((lang) => draftOf(document, { file: FULL, ...reasoned, choices: { lang } })),
);

interface Node {
  readonly name: string;
  readonly value: string;
  readonly children: Node[];
  text: string;
}

/** A part as a tree of its elements, each with its `w:val`. */
function treeOf(zip: PizZip, part: string): Node {
  const root: Node = { name: "", value: "", children: [], text: "" };
  const open = [root];
  readXml(zip.file(part)?.asUint8Array() ?? new Uint8Array(), {
    open: ({ name, attribute }) => {
      const node: Node = { name, value: attribute("val") ?? attribute("styleId") ?? "", children: [], text: "" };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text: (text) => {
      const node = open.at(-1);
      if (node !== undefined) node.text += text;
    },
    close: () => void open.pop(),
  });
  return root;
}

const all = (node: Node, name: string): readonly Node[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => all(child, name)),
];
const wordsOf = (node: Node): string =>
  all(node, "t")
    .map(({ text }) => text)
    .join("");

/** The order in which the format has the properties of a paragraph, of a run and of a cell, those that papers use. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  pPr: "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl rPr".split(
    " ",
  ),
  rPr: "rStyle rFonts b bCs i iCs color sz szCs highlight u shd vertAlign lang".split(" "),
  tcPr: "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign".split(" "),
  trPr: ["cantSplit", "tblHeader"],
};

describe.each(DRAFTS.map((draft) => [draft.document, draft.lang, draft] as const))("%s (%s)", (_name, _lang, draft) => {
  const zip = new PizZip(draftDocument(draft, FULL));
  const document = treeOf(zip, "word/document.xml");

  it("has its properties in the order of the format, and names no style that is not there", () => {
    for (const [name, order] of Object.entries(ORDER)) {
      for (const { children } of all(document, name)) {
        const places = children.map((child) => order.indexOf(child.name));
        expect(places, children.map((child) => child.name).join(" ")).toEqual(places.toSorted((a, b) => a - b));
        expect(places).not.toContain(-1);
      }
    }
    const styles = all(treeOf(zip, "word/styles.xml"), "style").map(({ value }) => value);
    expect(new Set(styles).size).toBe(styles.length);
    const used = all(document, "pStyle").map(({ value }) => value);
    expect(used.filter((style) => !styles.includes(style))).toEqual([]);
    // The styles by which readers and their outlines know a heading.
    expect(used.filter((style) => !/^(?:Title|Heading[123])$/u.test(style))).toEqual([]);
  });

  it("ends every cell with a paragraph, follows every table with one, and ends with the page", () => {
    const [body] = all(document, "body");
    const names = (body?.children ?? []).map(({ name }) => name);
    expect(names.at(-1)).toBe("sectPr");
    for (const [at, name] of names.entries()) if (name === "tbl") expect(names[at + 1]).toBe("p");
    for (const cell of all(document, "tc")) expect(cell.children.at(-1)?.name).toBe("p");
    for (const table of all(document, "tbl")) {
      const columns = all(table, "gridCol").length;
      for (const row of all(table, "tr")) expect(all(row, "tc")).toHaveLength(columns);
    }
  });

  it("keeps signature and day together, and with them what is attached or the paragraph before them", () => {
    const signatures = draft.blocks.filter(({ kind }) => kind === "signature");
    const paragraphs = (all(document, "body")[0]?.children ?? []).filter(({ name }) => name === "p");
    const isKept = (node: Node | undefined): boolean => node !== undefined && all(node, "keepNext").length > 0;
    // Of a table it is the space after it, and its last row.
    const before = draft.blocks.filter((block, at) => {
      const next = draft.blocks[at + 1];
      return (
        next?.kind === "signature" || (block.kind === "paragraph" && /^(?:closing\.attached|ending)\./u.test(block.id))
      );
    });
    const lines = signatures.reduce((sum, block) => sum + (block.kind === "signature" ? block.lines.length - 1 : 0), 0);
    expect(paragraphs.filter(isKept)).toHaveLength(before.length + lines);
    for (const [at, paragraph] of paragraphs.entries()) {
      if (isKept(paragraph)) expect(wordsOf(paragraphs[at + 1] ?? document)).not.toBe("");
    }
  });

  it("keeps the last row of a table with a signature after it, the heads with the first row, and splits no row", () => {
    const drawnTables = draft.blocks.flatMap((block, at) =>
      block.kind === "table" ? [{ ...block, isLast: draft.blocks[at + 1]?.kind === "signature" }] : [],
    );
    const tables = all(document, "tbl");
    expect(tables).toHaveLength(drawnTables.length);
    for (const [at, { rows, isLast }] of drawnTables.entries()) {
      const written = all(tables[at] ?? document, "tr");
      expect(written).toHaveLength(rows.length + 1);
      for (const row of written) expect(all(row, "cantSplit")).toHaveLength(1);
      const kept = written.map((row) => all(row, "p").every((cell) => all(cell, "keepNext").length > 0));
      expect(kept).toEqual(written.map((_row, place) => place === 0 || (isLast && place === written.length - 1)));
    }
  });
});
