// A full sample to try a template on: every kind of block and every fact, each with a mark that is found again.
import type { Block, Sentence } from "../../../../shared/filings/index.ts";
import type { Text } from "../../../../shared/text.ts";
import { FACT_TAGS, type TagData, templateData } from "./data.ts";

/** Something that a template can leave out: what people call it, and the mark that its text has in the sample. */
interface Piece {
  readonly name: Text;
  readonly mark: string;
}

const marked = (id: string): string => `redress sample ${id}.`;

const sentence = (id: string): Sentence => ({
  id,
  lang: "zh",
  parts: [{ text: marked(id) }],
  trace: { facts: [], basis: [], findings: [], exhibits: [], form: "sample" },
});

const GAP: Sentence = {
  ...sentence("gap"),
  parts: [{ blank: { id: "gap", hint: { zh: marked("gap"), en: marked("gap") }, path: null } }],
};

const table = (columns: number): Block => {
  const cells = (row: string) => Array.from({ length: columns }, (_, at) => sentence(`${row}${columns}${at}`));
  return { kind: "table", id: `table${columns}`, columns: cells("head"), rows: [cells("cell")] };
};

const heading = (level: 1 | 2 | 3): Block => ({
  kind: "heading",
  id: `heading${level}`,
  level,
  numbered: true,
  sentence: sentence(`heading${level}`),
});

const BLOCKS: readonly Block[] = [
  { kind: "title", id: "title", sentence: sentence("title") },
  { kind: "party", id: "party", label: marked("label"), sentences: [sentence("party")] },
  heading(1),
  heading(2),
  heading(3),
  { kind: "paragraph", id: "indented", indent: true, sentences: [sentence("indented"), GAP] },
  { kind: "paragraph", id: "flush", indent: false, sentences: [sentence("flush")] },
  { kind: "paragraph", id: "centre", indent: false, align: "center", sentences: [sentence("centre")] },
  { kind: "paragraph", id: "end", indent: false, align: "end", sentences: [sentence("end")] },
  ...[2, 3, 4, 5, 6].map(table),
  { kind: "page-break", id: "break" },
  { kind: "signature", id: "signature", lines: [sentence("signature")] },
];

const lastCell = (columns: number): string => marked(`cell${columns}${columns - 1}`);
const tableName = (zh: string, columns: number): Piece => ({
  name: { zh: `${zh}列的表格（证据清单等）`, en: `tables of ${columns} columns (such as the list of exhibits)` },
  mark: lastCell(columns),
});

/** The text of a paper, block by block. */
export const BODY: readonly Piece[] = [
  { name: { zh: "标题", en: "the title" }, mark: marked("title") },
  { name: { zh: "当事人的称谓", en: "what the parties are called" }, mark: marked("label") },
  { name: { zh: "当事人", en: "the parties" }, mark: marked("party") },
  { name: { zh: "一级标题", en: "headings of the first level" }, mark: marked("heading1") },
  { name: { zh: "二级标题", en: "headings of the second level" }, mark: marked("heading2") },
  { name: { zh: "三级标题", en: "headings of the third level" }, mark: marked("heading3") },
  { name: { zh: "正文段落", en: "the paragraphs" }, mark: marked("indented") },
  { name: { zh: "待填之处", en: "the gaps to fill in" }, mark: marked("gap") },
  { name: { zh: "顶格的段落", en: "paragraphs without indent" }, mark: marked("flush") },
  { name: { zh: "居中的段落", en: "centred paragraphs" }, mark: marked("centre") },
  { name: { zh: "右齐的段落", en: "paragraphs at the right" }, mark: marked("end") },
  tableName("两", 2),
  tableName("三", 3),
  tableName("四", 4),
  tableName("五", 5),
  tableName("六", 6),
  { name: { zh: "落款（签名和日期）", en: "the signature and date" }, mark: marked("signature") },
];

const facts = Object.fromEntries(FACT_TAGS.map((name) => [name, marked(name)]));

/** Marks of what stands by itself: facts, addressee, day, title, exhibits. */
export const SINGLES: readonly string[] = [
  ...Object.values(facts),
  ...["title", "addressee", "day", "exhibit"].map(marked),
];

export const SAMPLE: TagData = {
  ...templateData(
    {
      title: marked("title"),
      addressee: marked("addressee"),
      asOf: marked("day"),
      blocks: BLOCKS,
      exhibits: [{ number: 1, evidence: "d1", title: marked("exhibit"), kind: marked("exhibit"), date: null }],
    },
    null,
  ),
  ...facts,
};
