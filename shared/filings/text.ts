// A document as plain text: for reading on a terminal, and for comparing two versions.
import type { Block, Draft, Sentence } from "./model.ts";
import { numbersOf, partText, shownParts } from "./walk.ts";

const INDENT = "　　";

function shown(sentence: Sentence): string {
  return shownParts(sentence)
    .map((part) => partText(part, sentence.lang))
    .join("");
}

/** Sentences one after the other; English ones with a space between. */
function run(sentences: readonly Sentence[]): string {
  return sentences
    .map((sentence, at) => (at > 0 && sentence.lang === "en" ? ` ${shown(sentence)}` : shown(sentence)))
    .join("");
}

function blockText(block: Block, numbers: ReadonlyMap<string, string>): string {
  switch (block.kind) {
    case "title":
      return shown(block.sentence);
    case "heading":
      return `${numbers.get(block.id) ?? ""}${shown(block.sentence)}`;
    case "paragraph": {
      const chinese = block.sentences.some(({ lang }) => lang === "zh");
      return `${block.indent && chinese ? INDENT : ""}${run(block.sentences)}`;
    }
    case "party":
      return `${block.label}：${run(block.sentences)}`;
    case "table":
      return [block.columns, ...block.rows].map((row) => row.map(shown).join(" | ")).join("\n");
    case "signature":
      return block.lines.map(shown).join("\n");
    default:
      return "";
  }
}

/** The document as text, one block a paragraph. A gap shows as 【待填：…】. */
export function textOf({ blocks }: Pick<Draft, "blocks">): string {
  const numbers = numbersOf(blocks);
  return `${blocks.map((block) => blockText(block, numbers)).join("\n\n")}\n`;
}
