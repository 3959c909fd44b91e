// Which entries of the command palette fit what is typed, best first.
import type { Text } from "../../shared/text.ts";

export interface Entry {
  readonly id: string;
  readonly words: Text;
  /** Further words it is found by. */
  readonly also?: string;
}

/** Width and case do not matter to a search. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase().trim();

/** Whether the letters come in this order, with others between. */
function inOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}

function scoreOf(text: string, query: string): number {
  if (text === query) return 5;
  if (text.startsWith(query)) return 4;
  if (text.includes(` ${query}`)) return 3;
  if (text.includes(query)) return 2;
  // Letters in order, for Latin only: two Chinese characters apart are no match.
  return /^[a-z0-9 ]{2,}$/u.test(query) && inOrder(text, query.replaceAll(" ", "")) ? 1 : 0;
}

/**
 * Whether what is typed is the beginning of an entry's Chinese words, or all of its English ones: then it is meant before a
 * case in whose text the same words happen to stand. Latin letters alone may as well begin a client's name.
 */
export function isMeant({ words }: Entry, query: string): boolean {
  const asked = plain(query);
  return [...asked].length > 1 && (plain(words.zh).startsWith(asked) || plain(words.en) === asked);
}

/** Entries that fit in either language, best first; among equals the given order. Everything, where nothing is typed. */
export function rank<T extends Entry>(entries: readonly T[], query: string): readonly T[] {
  const asked = plain(query);
  if (asked === "") return entries;
  return entries
    .map((entry, order) => {
      const texts = [entry.words.zh, entry.words.en, entry.also ?? ""].map(plain);
      return { entry, order, score: Math.max(...texts.map((text) => scoreOf(text, asked))) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
    .map(({ entry }) => entry);
}
