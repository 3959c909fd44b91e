// Short titles are introduced where a paper first uses them: the full title, its number, 以下简称.
import type { Day } from "../calendar/civil.ts";
import type { Block, Part, Sentence } from "./model.ts";
import { fullTitle, OTHER_YEAR, shortTitle, yearLabel } from "./provisions.ts";
import { uniqueBy } from "./sentence.ts";
import { mapSentences, sentencesIn } from "./walk.ts";

/** A short title, and how it is introduced. */
interface Title {
  readonly short: string;
  readonly full: string;
}

/** The titles of everything that the sentences rest on; one that is written in full anyway needs no introduction. */
function titlesOf(blocks: readonly Block[], asOf: Day): readonly Title[] {
  const cited = sentencesIn(blocks).flatMap(({ trace }) => trace.basis);
  const versions = uniqueBy(cited, ({ instrument, version }) => `${instrument}@${version}`);
  return versions.flatMap(({ instrument, version }) => {
    const { title, number } = fullTitle(instrument, version);
    const short = shortTitle(instrument, version, asOf);
    const named = number ?? yearLabel(instrument, version);
    return [{ short, full: short === title ? `${title}（${named}）` : `${title}（${named}，以下简称${short}）` }];
  });
}

/** The first place of a short title in the paper's own words: not in a quotation, and not that of another year's text. */
function placeOf(text: string, short: string): number {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    const quoted = text.lastIndexOf("“", at) > text.lastIndexOf("”", at);
    if (!quoted && !OTHER_YEAR.test(text.slice(at + short.length))) return at;
  }
  return -1;
}

/** Introduces what is met for the first time. */
class Introducer {
  readonly #left: Map<string, Title>;

  constructor(titles: readonly Title[]) {
    this.#left = new Map(titles.map((title) => [title.short, title]));
  }

  /** The text with what it introduces; undefined where that is nothing. */
  text(text: string): string | undefined {
    const found = [...this.#left.values()]
      .map((title) => ({ ...title, at: placeOf(text, title.short) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => b.at - a.at);
    for (const { short } of found) this.#left.delete(short);
    // From the end on, so that the places before stay where they are.
    const full = (words: string, { at, short, full: whole }: (typeof found)[number]): string =>
      words.slice(0, at) + whole + words.slice(at + short.length);
    return found.length === 0 ? undefined : found.reduce(full, text);
  }

  part(part: Part): Part {
    if (!("text" in part) || part.path !== undefined || part.filled !== undefined) return part;
    const { first: _before, ...own } = part;
    const first = this.text(own.text);
    return first === undefined ? own : { ...own, first };
  }

  sentence(sentence: Sentence): Sentence {
    const { rewording } = sentence;
    // Where both wordings are shown the program's is, in part.
    if (rewording === undefined || rewording.conflict) {
      return { ...sentence, parts: sentence.parts.map((part) => this.part(part)) };
    }
    const { first: _before, ...own } = rewording;
    const first = this.text(own.text);
    return { ...sentence, rewording: first === undefined ? own : { ...own, first } };
  }
}

/**
 * The blocks of a paper with every short title introduced at its first mention. Headings use none. Laid over whatever a person
 * reworded: wordings are compared and kept without it, so that what stands before a sentence never changes it.
 */
export function introduced(blocks: readonly Block[], asOf: Day): readonly Block[] {
  const titles = new Introducer(titlesOf(blocks, asOf));
  return blocks.map((block) => mapSentences(block, (sentence) => titles.sentence(sentence)));
}
