// The printed recovery code: 160 random bits in eight groups, each with a check character, so that a slip names its group.
import { VaultError } from "./error.ts";
import { badCharacter, badGroups, badLength } from "./words.ts";

/** Crockford's base 32: no I, L, O or U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 8;
const DATA = 4;
const GROUP = DATA + 1;
/** Bytes of randomness in a code: 160 bits. */
export const RECOVERY_BYTES = (GROUPS * DATA * 5) / 8;

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

function groupsOf(digits: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: GROUPS }, (_, group) => digits.slice(group * size, (group + 1) * size));
}

/** The code for 20 random bytes: `XXXXX-XXXXX-…`, eight groups of five characters. Throws RangeError for another length. */
export function formatRecoveryCode(bytes: Uint8Array): string {
  if (bytes.length !== RECOVERY_BYTES) throw new RangeError(`a recovery code is made of ${RECOVERY_BYTES} bytes`);
  return groupsOf(digitsOf(bytes), DATA)
    .map((data, group) => [...data, checkOf(data, group)].map((digit) => ALPHABET.charAt(digit)).join(""))
    .join("-");
}

/**
 * The code as `formatRecoveryCode` writes it, from what a person typed: small letters, full-width ones, spaces, dashes and
 * the letters O, I, L and U are taken for what was meant. Throws VaultError `bad-recovery-code`, which names the groups.
 */
export function readRecoveryCode(typed: string): string {
  const letters = [
    ...typed
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[\s\p{P}]/gu, ""),
  ].map((c) => LOOKALIKES.get(c) ?? c);
  const digits = letters.map((letter) => ALPHABET.indexOf(letter));
  if (digits.includes(-1)) throw new VaultError("bad-recovery-code", badCharacter());
  if (digits.length !== GROUPS * GROUP) {
    throw new VaultError("bad-recovery-code", badLength(digits.length, GROUPS * GROUP));
  }
  const bad = groupsOf(digits, GROUP).flatMap((group, index) =>
    checkOf(group.slice(0, DATA), index) === group[DATA] ? [] : [index + 1],
  );
  if (bad.length > 0) throw new VaultError("bad-recovery-code", badGroups(bad));
  return groupsOf(digits, GROUP)
    .map((group) => group.map((digit) => ALPHABET.charAt(digit)).join(""))
    .join("-");
}
