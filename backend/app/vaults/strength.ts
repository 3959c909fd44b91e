// How hard a passphrase is to guess, by length, kinds of characters, and the habits that guessers try first.
import type { Text } from "../../../shared/text.ts";

export interface Strength {
  /** 0 to 4. A vault takes a passphrase from 2 on. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly advice: Text;
}

/** The least score a vault is protected with. */
export const LEAST_SCORE = 2;

/** Bits of guessing that each score needs at least; the key derivation adds about 17 bits of work to each guess. */
const STEPS = [30, 42, 56, 70] as const;

/** What guessers try before anything else; compared without case, within the passphrase. */
const COMMON: readonly string[] = [
  "password",
  "passwort",
  "passw0rd",
  "woaini",
  "iloveyou",
  "qwerty",
  "qwertz",
  "asdfgh",
  "zxcvbn",
  "1qaz2wsx",
  "q1w2e3",
  "abc123",
  "letmein",
  "welcome",
  "admin",
  "master",
  "dragon",
  "monkey",
  "redress",
  "shixin",
  "lvshi",
  "fayuan",
  "5201314",
  "1314520",
  "147258369",
  "159753",
  "112233",
  "123123",
  "666666",
  "888888",
  "密码",
  "口令",
  "失信",
  "律师",
  "法院",
  "我爱你",
];

const SEQUENCES = ["0123456789012", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Characters to choose from, by the kinds that occur. Chinese counts as its three thousand common characters. */
const KINDS: readonly (readonly [kind: RegExp, size: number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[ -/:-@[-`{-~]/, 33],
  [/\p{Script=Han}/u, 3000],
  [/[^ -~\p{Script=Han}]/u, 100],
];

const reversed = (text: string): string => [...text].toReversed().join("");

/** Whether three characters go on as a row of the keyboard, the alphabet or the digits do, forwards or backwards. */
const isRun = (three: string): boolean =>
  SEQUENCES.some((sequence) => sequence.includes(three) || reversed(sequence).includes(three));

/** The characters that a guesser has to find: a repetition, a run and a common word count as one each. */
function unpredictable(passphrase: string): number {
  let text = passphrase.toLowerCase();
  let words = 0;
  for (const common of COMMON) {
    const parts = text.split(common);
    words += parts.length - 1;
    // The mark keeps what stood on both sides of the word apart.
    text = parts.join("\u0000");
  }
  // Dates and years are chosen from a few thousand.
  text = text.replaceAll(/(?:19|20)\d\d(?:[01]?\d[0-3]?\d)?/g, () => {
    words += 2;
    return "\u0000";
  });
  const characters = [...text].filter((character) => character !== "\u0000");
  let count = words;
  for (const [index, character] of characters.entries()) {
    const before = characters.slice(Math.max(0, index - 2), index);
    const repeats = before.includes(character) && characters.indexOf(character) < index;
    if (!repeats && !isRun([...before, character].join(""))) count += 1;
  }
  // The same piece again and again is chosen once.
  const half = text.slice(0, Math.floor(text.length / 2));
  return half.length > 1 && text === half + half ? count / 2 : count;
}

function bitsOf(passphrase: string): number {
  const alphabet = KINDS.reduce((size, [kind, own]) => (kind.test(passphrase) ? size + own : size), 0);
  // Few people choose Chinese characters at random: a word of two is about one choice of ten thousand.
  const perCharacter = Math.min(Math.log2(Math.max(alphabet, 2)), 6.6);
  return unpredictable(passphrase) * perCharacter;
}

const ADVICE: readonly Text[] = [
  {
    zh: "几乎一猜就中。请用四个以上互不相关的词，或者一句只有自己知道的话，不要用姓名、生日、电话。",
    en: "It is guessed almost at once. Take four or more words that have nothing to do with each other, or a sentence only you know; no name, birthday or telephone number.",
  },
  {
    zh: "得到文件的人用一台电脑就可能试出来。请再加几个不相关的词或字。",
    en: "Someone who has the files may find it with one computer. Add a few unrelated words or characters.",
  },
  {
    zh: "可以使用，但对有准备的人不算牢固。再长一些更好。",
    en: "It can be used, but does not hold against someone well prepared. Longer is better.",
  },
  { zh: "较难猜中。", en: "It is hard to guess." },
  {
    zh: "很难猜中。请确认自己记得住，并把恢复码印出来另处保管。",
    en: "It is very hard to guess. Make sure that you remember it, and keep the printed recovery code elsewhere.",
  },
];

const SCORES = [0, 1, 2, 3, 4] as const;

/** An estimate, not a promise: a passphrase used elsewhere is as weak as that place. */
export function strengthOf(passphrase: string): Strength {
  const bits = bitsOf(passphrase);
  const passed = STEPS.filter((step) => bits >= step).length;
  const score = SCORES[passed] ?? 0;
  return { score, advice: ADVICE[score] ?? { zh: "", en: "" } };
}
