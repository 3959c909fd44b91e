// How a name is typed by its sound: 张涛 as zhangtao, tao and zt, with every usual reading of a character that has several.
import { pinyin } from "pinyin-pro";
import { fold } from "./fold.ts";

const HAN = /^\p{Script=Han}+$/u;
/** A longer name is found by the sound of its beginning; a company's is found by its characters. */
const LONGEST = 12;
/** Names of people: their given name alone is typed too. */
const PERSON = 4;
/** The most ways of reading one name; a name has as many as its characters' readings multiplied. */
const MOST = 16;

/** ü has no key of its own: it is typed v, and u by who does not know that. */
const typedAs = (syllable: string): readonly string[] =>
  syllable.includes("ü") ? [syllable.replaceAll("ü", "v"), syllable.replaceAll("ü", "u")] : [syllable];

/** What was looked up, by characters: names repeat them, and a look-up takes longer than all else that is indexed of a case. */
const known = new Map<string, readonly string[]>();
const KNOWN = 50_000;

function lookedUp(key: string, look: () => readonly string[]): readonly string[] {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= KNOWN) known.clear();
  const made = look();
  known.set(key, made);
  return made;
}

/** Every reading of a character. */
const allReadings = (character: string): readonly string[] =>
  lookedUp(character, () => pinyin(character, { toneType: "none", type: "array", multiple: true }));

/** How two characters at the head of a name are read, where they are or begin with a surname. */
const surnameReadings = (head: string): readonly string[] =>
  lookedUp(`${head} `, () => pinyin(head, { toneType: "none", type: "array", mode: "surname", surname: "head" }));

/** The readings of each character, that of the surname first. */
function readingsOf(characters: readonly string[]): readonly (readonly string[])[] {
  const surname = surnameReadings(characters.slice(0, 2).join(""));
  return characters.map((character, at) => {
    const head = surname[at];
    const all = allReadings(character);
    return (head === undefined ? all : [...new Set([head, ...all])]).flatMap(typedAs);
  });
}

/** Each way of reading the characters, as syllables; at most `MOST`, the likelier first. */
function waysOf(readings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[]];
  for (const options of readings) {
    ways = ways.flatMap((way) => options.map((syllable) => [...way, syllable])).slice(0, MOST);
  }
  return ways;
}

/**
 * The words by which a name is found by its sound: all of it and its initials, of a person's also without the surname. Empty
 * for a name that is not in Chinese characters alone.
 */
export function soundsOf(name: string): readonly string[] {
  const text = fold(name).replaceAll(/[\s·•]/gu, "");
  const characters = [...text];
  if (!HAN.test(text) || characters.length < 2) return [];
  const words = new Set<string>();
  for (const way of waysOf(readingsOf(characters.slice(0, LONGEST)))) {
    const last = characters.length <= PERSON ? way.length - 2 : 0;
    for (let from = 0; from <= last; from += 1) {
      words.add(way.slice(from).join(""));
      words.add(
        way
          .slice(from)
          .map((syllable) => syllable.charAt(0))
          .join(""),
      );
    }
    if (characters.length <= PERSON) words.add(way.at(-1) ?? "");
  }
  return [...words];
}
