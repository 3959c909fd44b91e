// The words of the search index. Chinese is written without spaces, so its words are pairs of neighbouring characters:
// 失信被执行 becomes 失信 信被 被执 执行, and a phrase of pairs finds any piece of two characters or more. The last character of a
// run stands alone too, so that the beginning of a word finds a single character wherever it stands. Other scripts and
// digits are words of their own, found by their beginning.

import { fold } from "./fold.ts";

/** Scripts without spaces between words, and any other letters and digits. */
const PARTS =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+)|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]+/gv;

const SURROGATE = /[\ud800-\udfff]/;

/** Stands at the end of every indexed text, so that no phrase runs on from one text into the next. */
export const END = "|";

/** A word of the index, with the UTF-16 units of the folded text that it covers. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const charactersOf = (run: string): string | readonly string[] => (SURROGATE.test(run) ? [...run] : run);

/** The words of a text as the index has them, separated by spaces. Empty for a text without letters or digits. */
export function indexText(text: string): string {
  let words = "";
  let endsAlone = false;
  for (const [part, run] of fold(text).matchAll(PARTS)) {
    if (words !== "") words += " ";
    endsAlone = run !== undefined;
    if (run === undefined) {
      words += part;
      continue;
    }
    const characters = charactersOf(run);
    const last = characters.length - 1;
    for (let at = 0; at < last; at += 1) words += `${characters[at] ?? ""}${characters[at + 1] ?? ""} `;
    words += characters[last] ?? "";
  }
  if (words === "") return "";
  return endsAlone ? `${words}${END}` : `${words} ${END}`;
}

/** The words of a text that is folded already, with their places; no end mark. */
export function tokensOf(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(PARTS)) {
    const [part, run] = match;
    let start = match.index;
    if (run === undefined) {
      tokens.push({ text: part, start, end: start + part.length });
      continue;
    }
    const characters = [...run];
    for (const [at, character] of characters.entries()) {
      const text = `${character}${characters[at + 1] ?? ""}`;
      tokens.push({ text, start, end: start + text.length });
      start += character.length;
    }
  }
  return tokens;
}

/** What one word of a query asks the index for: these words one after the other, the last perhaps only begun. */
export interface Phrase {
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly open: boolean;
}

/** The most words of a query that count, and the most index words of each. */
const MOST = 32;

function phraseOf(term: string): Phrase | undefined {
  const tokens = tokensOf(term);
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  const before = tokens.at(-2);
  // A run of two characters and more ends with its last pair: the single character after it says nothing new.
  const closed = before !== undefined && before.end === last.end;
  const words = (closed ? tokens.slice(0, -1) : tokens).slice(0, MOST).map(({ text }) => text);
  return { words, open: !closed && tokens.length <= MOST };
}

/** What a query asks for: every one of its words, wherever in a case. Empty for a query without letters or digits. */
export function phrasesOf(query: string): readonly Phrase[] {
  return fold(query)
    .split(/\s+/)
    .flatMap((term) => phraseOf(term) ?? [])
    .slice(0, MOST);
}

/** The query in the language of FTS5. Its words hold letters and digits only; it is bound as a value, never pasted. */
export const matchExpression = (phrases: readonly Phrase[]): string =>
  phrases.map(({ words, open }) => `"${words.join(" ")}"${open ? " *" : ""}`).join(" AND ");
