// A paper as the elements of a page, in the classes of templates/paper.css: as the window lays it out, without what it does on a click.
import {
  type Block,
  type Draft,
  isGap,
  isKeptToNext,
  numbersOf,
  partText,
  type Sentence,
  shownParts,
} from "../../../../shared/filings/index.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in HTML, also in an attribute. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

const langOf = ({ lang }: Pick<Sentence, "lang">): string => (lang === "zh" ? "zh-CN" : "en");

/** Sentences one after the other, English ones with a space between; a gap to fill in is marked. */
function sentences(all: readonly Sentence[]): string {
  return all
    .map((sentence, at) => {
      const words = shownParts(sentence).map((part) => {
        const text = escapeHtml(partText(part, sentence.lang));
        return isGap(part) ? `<mark>${text}</mark>` : text;
      });
      return `${at > 0 && sentence.lang === "en" ? " " : ""}<span lang="${langOf(sentence)}">${words.join("")}</span>`;
    })
    .join("");
}

function tableHtml({ columns, rows }: Extract<Block, { readonly kind: "table" }>): string {
  const head = columns.map((column) => `<th scope="col">${sentences([column])}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${sentences([cell])}</td>`).join("")}</tr>`).join("");
  return `<table class="do-table"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function blockHtml(block: Block, number: string, isKept: boolean): string {
  switch (block.kind) {
    case "title":
      return `<h1 class="do-title">${sentences([block.sentence])}</h1>`;
    case "heading": {
      const tag = `h${block.level + 1}`;
      const words = `${escapeHtml(number)}${sentences([block.sentence])}`;
      return `<${tag} class="do-heading do-heading-${block.level}">${words}</${tag}>`;
    }
    case "paragraph": {
      const indent = block.indent ? " do-indent" : "";
      const kept = isKept ? " do-kept" : "";
      return `<p class="do-text do-${block.align ?? "start"}${indent}${kept}">${sentences(block.sentences)}</p>`;
    }
    case "party":
      return `<p class="do-text do-indent">${escapeHtml(block.label)}：${sentences(block.sentences)}</p>`;
    case "table":
      return tableHtml(block);
    case "signature": {
      const lines = block.lines.map((line) => `<p>${sentences([line])}</p>`).join("");
      return `<div class="do-signature">${lines}</div>`;
    }
    case "page-break":
      return '<hr class="do-break">';
    default:
      return block satisfies never;
  }
}

/** One paper. `id`: by which it is found in the page again. */
export function paperHtml(
  { blocks, forCourt, lang }: Pick<Draft, "blocks" | "forCourt" | "lang">,
  id = "paper",
): string {
  const numbers = numbersOf(blocks);
  const inside = blocks
    .map((block, at) => blockHtml(block, numbers.get(block.id) ?? "", isKeptToNext(block, blocks[at + 1])))
    .join("\n");
  const paper = forCourt ? "do-paper" : "do-paper do-paper-plain";
  return `<article class="${paper}" id="${id}" lang="${lang === "en" ? "en" : "zh-CN"}">\n${inside}\n</article>`;
}
