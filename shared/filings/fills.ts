// Gaps filled by a person: the words stand in the sentence, and the sentence knows that they are the person's.
import { plain as visible } from "../report/plain.ts";
import type { Fills } from "./choices.ts";
import type { Block, Part, Sentence } from "./model.ts";
import { mapSentences } from "./walk.ts";

/** The words for a gap in one line; null where there are none, or where it is written with a pen. */
function wordsFor(part: Part, fills: Fills): string | null {
  if (!("blank" in part) || part.blank.byHand !== undefined || !Object.hasOwn(fills, part.blank.id)) return null;
  const words = visible(fills[part.blank.id] ?? "");
  return words === "" ? null : words;
}

/** The blocks with what a person wrote into their gaps. */
export function withFills(blocks: readonly Block[], fills: Fills): readonly Block[] {
  const fill = (sentence: Sentence): Sentence => {
    if (!sentence.parts.some((part) => wordsFor(part, fills) !== null)) return sentence;
    const parts = sentence.parts.map((part): Part => {
      const text = wordsFor(part, fills);
      return text === null || !("blank" in part) ? part : { text, filled: part.blank };
    });
    return { ...sentence, parts };
  };
  return blocks.map((block) => mapSentences(block, fill));
}
