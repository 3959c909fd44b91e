// Where the words of a query stand in a text, as offsets: a text is never turned into markup.
import { fold, foldWithOffsets } from "./fold.ts";
import { type Phrase, type Token, tokensOf } from "./tokens.ts";

/** UTF-16 offsets, `end` not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text around the words that were found in it. */
export interface Snippet {
  readonly text: string;
  /** Offsets in `text`, in order, not overlapping. */
  readonly marks: readonly Mark[];
  /** Whether the whole text goes on before and after the piece. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The end of a phrase that begins at a token, in the folded text; undefined where it does not stand there. */
function endOf(phrase: Phrase, tokens: readonly Token[], from: number): number | undefined {
  const last = phrase.words.length - 1;
  for (const [index, word] of phrase.words.entries()) {
    const token = tokens[from + index];
    if (token === undefined) return undefined;
    if (index < last || !phrase.open) {
      if (token.text !== word) return undefined;
      if (index === last) return token.end;
    } else if (token.text.startsWith(word)) return token.start + word.length;
    else return undefined;
  }
  return undefined;
}

/** Every place where each phrase stands in a text, in the order of the text; empty where none does. */
export function marksOf(text: string, phrases: readonly Phrase[]): readonly (readonly Mark[])[] {
  // Most texts hold none of the words, and that is quick to see.
  const plain = fold(text);
  if (!phrases.some(({ words: [first] }) => plain.includes(first ?? ""))) return [];
  const folded = foldWithOffsets(text);
  const tokens = tokensOf(folded.text);
  const offset = (at: number): number => folded.offsets[at] ?? text.length;
  return phrases.map((phrase) =>
    tokens.flatMap((token, index) => {
      const end = endOf(phrase, tokens, index);
      return end === undefined ? [] : [{ start: offset(token.start), end: offset(end) }];
    }),
  );
}

function merged(marks: readonly Mark[]): readonly Mark[] {
  const out: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last !== undefined && mark.start <= last.end)
      out[out.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else out.push(mark);
  }
  return out;
}

/** UTF-16 units shown before the first mark, and in all. */
const BEFORE = 16;
const LENGTH = 80;

const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/** A piece of the text around its first mark. */
export function snippetOf(text: string, marks: readonly Mark[]): Snippet {
  const all = merged(marks);
  const first = all[0]?.start ?? 0;
  let start = text.length <= LENGTH ? 0 : Math.max(0, Math.min(first - BEFORE, text.length - LENGTH));
  let end = Math.min(text.length, start + LENGTH);
  // No cut goes through a pair of surrogates.
  if (isLow(text, start)) start -= 1;
  if (isLow(text, end)) end += 1;
  return {
    text: text.slice(start, end),
    marks: all
      .filter((mark) => mark.start < end)
      .map((mark) => ({ start: mark.start - start, end: Math.min(mark.end, end) - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}
