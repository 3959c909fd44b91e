// Walking a document: its sentences, its gaps, its exhibits, the numbers of its headings.
import { chineseNumeral } from "../law/index.ts";
import type { BlankPart, Block, Draft, Exhibit, Part, Sentence } from "./model.ts";
import { uniqueBy } from "./sentence.ts";

/** The sentences of one block, in the order of the text. */
function sentencesOf(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case "title":
    case "heading":
      return [block.sentence];
    case "paragraph":
    case "party":
      return block.sentences;
    case "table":
      return [...block.columns, ...block.rows.flat()];
    case "signature":
      return block.lines;
    default:
      return [];
  }
}

export function sentencesIn(blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap(sentencesOf);
}

/** Where the attachments stand, by the ids of their blocks. */
export const ATTACHED = "closing.attached";

/** The id of each of the last paragraphs of a leaflet begins with it: no line of them stands alone on a last page. */
export const ENDING = "ending.";

/** Must a page not end after a block? What stands before a signature keeps to it, and so do the whole list of attachments and the end of a leaflet. */
export const isKeptToNext = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && (next.kind === "signature" || block.id.startsWith(ATTACHED) || block.id.startsWith(ENDING));

/** The block with each sentence replaced, in the order of the text. */
export function mapSentences(block: Block, change: (sentence: Sentence) => Sentence): Block {
  switch (block.kind) {
    case "title":
    case "heading":
      return { ...block, sentence: change(block.sentence) };
    case "paragraph":
    case "party":
      return { ...block, sentences: block.sentences.map(change) };
    case "table":
      return { ...block, columns: block.columns.map(change), rows: block.rows.map((row) => row.map(change)) };
    case "signature":
      return { ...block, lines: block.lines.map(change) };
    default:
      return block;
  }
}

/** Ids that no other block or sentence has: of those that would be the same the later ones get ~2, ~3 … */
export function separateIds(blocks: readonly Block[]): readonly Block[] {
  const seen = new Map<string, number>();
  const own = (id: string): string => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}~${count}`;
  };
  return blocks.map((block) =>
    mapSentences({ ...block, id: own(`block ${block.id}`).slice("block ".length) }, (sentence) => ({
      ...sentence,
      id: own(sentence.id),
    })),
  );
}

/**
 * The gaps of a document, each once, in the order of the text; what a person has reworded has none left. `blanks` are filled
 * in before the paper is handed in, `atSigning` with a pen.
 */
export function blanksIn(blocks: readonly Block[]): Pick<Draft, "blanks" | "atSigning"> {
  const parts = sentencesIn(blocks).flatMap(shownParts);
  const all = uniqueBy(
    parts.flatMap((part) => ("blank" in part ? [part.blank] : [])),
    ({ id }) => id,
  );
  return {
    blanks: all.filter(({ byHand }) => byHand === undefined),
    atSigning: all.filter(({ byHand }) => byHand !== undefined),
  };
}

/** The exhibits that a document refers to, by number. */
export function exhibitsIn(blocks: readonly Block[], all: readonly Exhibit[]): readonly Exhibit[] {
  const named = new Set(sentencesIn(blocks).flatMap(({ trace }) => trace.exhibits));
  return all.filter(({ evidence }) => named.has(evidence));
}

/** A gap to fill in before the paper is filed: not a line for a pen, which is part of the paper. */
export const isGap = (part: Part): part is BlankPart => "blank" in part && part.blank.byHand === undefined;

/** How the lines for a pen are printed: full-width, so that a hand has room. */
export const PEN = { line: "＿".repeat(10), date: "　　　　年　　月　　日" } as const;

/** A gap as it is seen: 【待填：住址】; for a pen an empty line. */
export function partText(part: Part, lang: Sentence["lang"]): string {
  if ("text" in part) return part.first ?? part.text;
  if (part.blank.byHand !== undefined) return PEN[part.blank.byHand];
  return lang === "zh" ? `【待填：${part.blank.hint.zh}】` : `[to fill in: ${part.blank.hint.en}]`;
}

/** The program's own wording of a sentence, without anyone's rewording and without the introduction of a title. */
export function sentenceText({ parts, lang }: Sentence): string {
  return parts.map((part) => ("text" in part ? part.text : partText(part, lang))).join("");
}

/** The parts to show: a person's wording in place of the program's; both where the program's has changed since. */
export function shownParts(sentence: Sentence): readonly Part[] {
  const { rewording, parts, lang } = sentence;
  if (rewording === undefined) return parts;
  if (!rewording.conflict) return [{ text: rewording.first ?? rewording.text }];
  const [mine, now] = lang === "zh" ? ["【已改写：", "】【现应为："] : ["[reworded: ", "] [now: "];
  return [{ text: `${mine}${rewording.text}${now}` }, ...parts, { text: lang === "zh" ? "】" : "]" }];
}

/** The numbers of the numbered headings by block id: 一、 （一） 1. */
export function numbersOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const counts: [number, number, number] = [0, 0, 0];
  const numbers = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== "heading" || !block.numbered) continue;
    const { level } = block;
    if (level === 1) {
      counts[0]++;
      counts[1] = 0;
      counts[2] = 0;
      numbers.set(block.id, `${chineseNumeral(counts[0])}、`);
    } else if (level === 2) {
      counts[1]++;
      counts[2] = 0;
      numbers.set(block.id, `（${chineseNumeral(counts[1])}）`);
    } else {
      counts[2]++;
      numbers.set(block.id, `${counts[2]}. `);
    }
  }
  return numbers;
}
