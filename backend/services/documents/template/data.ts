// What a template may ask for, by the Chinese names of its tags: the blocks of a draft, and some facts by themselves.
import type { CaseFile } from "../../../../shared/case/types.ts";
import {
  type Block,
  type Draft,
  isGap,
  isKeptToNext,
  numbersOf,
  partText,
  PEN,
  type Sentence,
  shownParts,
  textOf,
} from "../../../../shared/filings/index.ts";

/** Data of a template: texts, loops and conditions under their tags. */
export interface TagData {
  readonly [tag: string]: string | boolean | readonly TagData[];
}

const COLUMNS: Readonly<Record<number, string>> = {
  2: "是二列表",
  3: "是三列表",
  4: "是四列表",
  5: "是五列表",
  6: "是六列表",
};
const CELLS = ["甲", "乙", "丙", "丁", "戊", "己"] as const;

/** The kinds of blocks as conditions of a template; exactly one holds of a block. */
export const BLOCK_TAGS = [
  "是标题",
  "是一级标题",
  "是二级标题",
  "是三级标题",
  "是正文",
  "是顶格",
  "是居中",
  "是右齐",
  "是当事人",
  "是落款",
  "是分页",
  ...Object.values(COLUMNS),
] as const;

/** Where a page must not end: after what keeps to the signature, and between the lines of one. */
export const KEPT_TAGS = ["接落款", "接下行"] as const;

/** Single facts, for forms: each is a text, and a visible gap where the case does not tell it. */
export const FACT_TAGS = ["案号", "卷号", "姓名", "身份证号", "执行法院", "当事人", "申请日期"] as const;

/** What of a case the single facts are. */
export type Facts = Pick<CaseFile, "reference" | "client" | "enforcement">;

const gap = (name: string): string => `【待填：${name}】`;

function factData({ blocks }: Pick<Draft, "blocks">, facts: Facts | null): TagData {
  const parties = textOf({ blocks: blocks.filter(({ kind }) => kind === "party") });
  const known: Readonly<Record<(typeof FACT_TAGS)[number], string | undefined>> = {
    案号: facts?.enforcement.caseNumber,
    卷号: facts?.reference,
    姓名: facts?.client.name,
    身份证号: facts?.client.idDocument?.number,
    执行法院: facts?.enforcement.court.name,
    当事人: parties.trim().replaceAll("\n\n", "\n"),
    // Written when the paper is signed, and not before.
    申请日期: PEN.date,
  };
  return Object.fromEntries(FACT_TAGS.map((name) => [name, known[name] || gap(name)]));
}

/** What of a draft a template is filled from. */
export type Fillable = Pick<Draft, "title" | "addressee" | "asOf" | "blocks" | "exhibits">;

/** The data of a draft for a template; `facts` null where a paper is of no case. */
export function templateData(draft: Fillable, facts: Facts | null): TagData {
  const numbers = numbersOf(draft.blocks);
  return {
    ...factData(draft, facts),
    标题: draft.title,
    致: draft.addressee ?? "",
    基准日: draft.asOf,
    全文: textOf(draft),
    内容: draft.blocks.map((block, at) => ({
      ...blockData(block, numbers.get(block.id) ?? "", isKeptToNext(block, draft.blocks[at + 1])),
    })),
    证据: draft.exhibits.map(({ number, title, kind, date }) => ({
      编号: String(number),
      名称: title ?? "",
      种类: kind ?? "",
      日期: date ?? "",
    })),
  };
}

/** `isLast`: no page may end after it. */
function blockData(block: Block, number: string, isLast: boolean): TagData {
  const kinds = Object.fromEntries(BLOCK_TAGS.map((name) => [name, false]));
  const common = { ...kinds, 序号: number, 标签: "", 句: [], 行: [], 表行: [], 前行: [], 末行: [], 接落款: isLast };
  switch (block.kind) {
    case "title":
      return { ...common, 是标题: true, 句: runs([block.sentence]) };
    case "heading":
      return { ...common, [`是${"一二三".charAt(block.level - 1)}级标题`]: true, 句: runs([block.sentence]) };
    case "paragraph":
      return { ...common, [paragraphTag(block)]: true, 句: runs(block.sentences) };
    case "party":
      return { ...common, 是当事人: true, 标签: block.label, 句: runs(block.sentences) };
    case "signature":
      return { ...common, 是落款: true, 行: block.lines.map(lineData) };
    case "page-break":
      return { ...common, 是分页: true };
    case "table":
      break;
  }
  return { ...common, ...tableData(block, isLast) };
}

const lineData = (line: Sentence, at: number, all: readonly Sentence[]): TagData => ({
  句: runs([line]),
  接下行: at + 1 < all.length,
});

function paragraphTag({ align, indent }: Extract<Block, { readonly kind: "paragraph" }>): string {
  if (align === "center") return "是居中";
  if (align === "end") return "是右齐";
  return indent ? "是正文" : "是顶格";
}

/** All rows, and the same with the one apart that stands on the page of the signature. */
function tableData({ columns, rows }: Extract<Block, { readonly kind: "table" }>, isLast: boolean): TagData {
  const condition = COLUMNS[columns.length];
  if (condition === undefined) throw new RangeError(`a table of ${columns.length} columns has no place in a template`);
  const keys = CELLS.slice(0, columns.length);
  const headers = Object.fromEntries(
    keys.map((key, at) => {
      const cell = columns[at];
      return [
        `表头${key}`,
        cell === undefined
          ? ""
          : shownParts(cell)
              .map((part) => partText(part, cell.lang))
              .join(""),
      ];
    }),
  );
  const cells = rows.map((row) =>
    Object.fromEntries(
      keys.map((key, at) => {
        const cell = row[at];
        return [key, cell === undefined ? [] : runs([cell])];
      }),
    ),
  );
  const kept = isLast ? cells.slice(-1) : [];
  return { [condition]: true, ...headers, 表行: cells, 前行: cells.slice(0, cells.length - kept.length), 末行: kept };
}

/** Sentences as runs of words, each followed by its gap. */
function runs(sentences: readonly Sentence[]): readonly TagData[] {
  const found: TagData[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (at > 0 && sentence.lang === "en") found.push({ 文字: " ", 空白: "" });
    for (const part of shownParts(sentence)) {
      const words = partText(part, sentence.lang);
      // A line for a pen is part of the paper; a gap is marked until it is filled.
      found.push(isGap(part) ? { 文字: "", 空白: words } : { 文字: words, 空白: "" });
    }
  }
  return found;
}
