// One spelling for what people write in several: width, letter case, traditional characters.
import { simplified } from "./variants.ts";

const ASCII = /^[ -~]*$/;

/** The text with full-width forms made half-width (NFKC), letters small, and common traditional characters simplified. */
export function fold(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : simplified(text.normalize("NFKC").toLowerCase());
}

/** A folded text that still knows where each of its characters stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the original. */
  readonly offsets: readonly number[];
}

/** Folds character by character; a mark written apart from its letter is folded on its own. */
export function foldWithOffsets(original: string): FoldedText {
  let text = "";
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = fold(character);
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at);
    text += folded;
    at += character.length;
  }
  offsets.push(at);
  return { text, offsets };
}
