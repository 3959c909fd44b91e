// The plain blocks that every paper is built from.
import type { Block, Sentence } from "../model.ts";
import { say, type Words } from "../sentence.ts";

/** A paragraph of fixed wording and facts, one sentence. */
export function paragraph(id: string, form: string, ...words: readonly Words[]): Block {
  return { kind: "paragraph", id, indent: true, sentences: [say(`${id}.text`, { form }, ...words)] };
}

/** A paragraph of several sentences. */
export function paragraphOf(id: string, sentences: readonly Sentence[], indent = true): Block {
  return { kind: "paragraph", id, indent, sentences };
}

export function title(text: string, form: string): Block {
  return { kind: "title", id: "title", sentence: say("title.text", { form }, text) };
}

/** A heading of fixed wording. */
export function heading(id: string, text: string, form: string, level: 1 | 2 | 3 = 1, numbered = true): Block {
  return { kind: "heading", id, level, numbered, sentence: say(`${id}.text`, { form }, text) };
}

/** Numbered lines, 1. 2. 3.: the number is a sentence of its own, so that it never changes what a person reworded. */
export function numberedLines(id: string, form: string, lines: readonly Sentence[]): readonly Block[] {
  return lines.map((line, at) => ({
    kind: "paragraph",
    id: `${id}.${line.id}`,
    indent: true,
    sentences: [say(`${id}.${line.id}.number`, { form }, `${at + 1}. `), line],
  }));
}
