// Secrets on paper: groups of five characters, each with a check character, so that a slip names its group.
import { VaultError } from "./error.ts";
import { badCharacter, badGroups } from "./words.ts";

/** Crockford's base 32: no I, L, O or U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DATA = 4;
const BITS = 5;

/** Characters of a group, its check character among them. */
export const GROUP = DATA + 1;

/** Letters that handwriting turns into others. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ["O", "0"],
  ["I", "1"],
  ["L", "1"],
  ["U", "V"],
]);

/** Multiplies by x in the field of 32 elements (x^5 = x^2 + 1). */
const times = (a: number): number => ((a << 1) ^ (a & 16 ? 0b100101 : 0)) & 31;

/**
 * The check character of a group: a weighted sum over the field of 32 elements. It differs for every single wrong
 * character and every two that changed places, and, as it starts from the group's number, for two groups that did.
 */
function check(data: readonly number[], group: number): number {
  return data.reduce((sum, digit) => times(sum) ^ digit, group + 1);
}

function checkOf(data: readonly number[], group: number): number {
  // One more step, so that the last character and the check character cannot change places unseen.
  return times(check(data, group));
}

function digitsOf(bytes: Uint8Array): readonly number[] {
  const digits: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) digits.push((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
  }
  return digits;
}

const cut = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: list.length / size }, (_, group) => list.slice(group * size, (group + 1) * size));

/** How many bytes whole groups hold, at most. */
export const bytesIn = (groups: number): number => Math.floor((groups * DATA * BITS) / 8);

/** `XXXXX-XXXXX-…` for some bytes; what the last group does not need is zero. */
export function formatGroups(bytes: Uint8Array): string {
  const digits = [...digitsOf(Uint8Array.from([...bytes, 0]))].slice(0, Math.ceil((bytes.length * 8) / BITS));
  while (digits.length % DATA !== 0) digits.push(0);
  return cut(digits, DATA)
    .map((data, group) => [...data, checkOf(data, group)].map((digit) => ALPHABET.charAt(digit)).join(""))
    .join("-");
}

/**
 * The characters of what a person typed: small letters, full-width ones, spaces, dashes and the letters O, I, L and U are taken
 * for what was meant. Throws VaultError `bad-recovery-code`.
 */
export function readCharacters(typed: string): string {
  const letters = [
    ...typed
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[\s\p{P}]/gu, ""),
  ].map((c) => LOOKALIKES.get(c) ?? c);
  if (letters.some((letter) => !ALPHABET.includes(letter))) throw new VaultError("bad-recovery-code", badCharacter());
  return letters.join("");
}

/** The digits of whole groups without their check characters. Throws VaultError `bad-recovery-code`, which names the groups. */
function dataOf(characters: string): readonly number[] {
  const groups = cut(
    [...characters].map((letter) => ALPHABET.indexOf(letter)),
    GROUP,
  );
  const bad = groups.flatMap((group, index) =>
    checkOf(group.slice(0, DATA), index) === group[DATA] ? [] : [index + 1],
  );
  if (bad.length > 0) throw new VaultError("bad-recovery-code", badGroups(bad));
  return groups.flatMap((group) => group.slice(0, DATA));
}

/** The bytes of whole groups. Throws VaultError `bad-recovery-code`, which names the groups that are wrong. */
export function readGroups(characters: string): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const digit of dataOf(characters)) {
    held = (held << BITS) | digit;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >> bits);
    held &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}
