// The recovery code in three printed parts, of which any two open the vault: for a clinic in which no one person should hold it.
import { randomBytes } from "node:crypto";
import { combine, split } from "shamir-secret-sharing";
import type { Text } from "../shared/text.ts";
import { VaultError } from "./error.ts";
import { formatGroups, readCharacters, readGroups } from "./paper-groups.ts";
import { formatRecoveryCode, readRecoveryCode, RECOVERY_BYTES, recoveryBytes } from "./recovery-code.ts";
import { PART_WORDS } from "./words.ts";

const PARTS = 3;
const NEEDED = 2;
/** Which parts belong together: random, so that a part by itself says nothing about the code. */
const SET_BYTES = 4;
/** The place of the part on its line, and the code's length. */
const PART_BYTES = SET_BYTES + RECOVERY_BYTES + 1;
const LENGTH = formatGroups(new Uint8Array(PART_BYTES)).replaceAll("-", "").length;

/**
 * Three parts of a code, each ten groups of five characters; any two give the code again, one alone says nothing of it. Every
 * call gives others, and parts of two calls do not fit together. Throws VaultError `bad-recovery-code`.
 */
export async function splitRecoveryCode(code: string): Promise<readonly string[]> {
  const set = randomBytes(SET_BYTES);
  const parts = await split(recoveryBytes(code), PARTS, NEEDED);
  return parts.map((part) => formatGroups(Uint8Array.from([...set, ...part])));
}

interface Part {
  readonly set: string;
  readonly share: Uint8Array;
}

/** A refusal says in which of the two parts the groups are wrong. */
function partOf(characters: string, which: Text): Part {
  const bytes = readIn(characters, which);
  const [set, share] = [bytes.slice(0, SET_BYTES), bytes.slice(SET_BYTES, PART_BYTES)];
  return { set: Buffer.from(set).toString("hex"), share };
}

function readIn(characters: string, which: Text): Uint8Array {
  try {
    return readGroups(characters);
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    const { zh, en } = error.text;
    throw new VaultError(error.code, { zh: `${which.zh}：${zh}`, en: `${which.en}: ${en}` });
  }
}

/**
 * The recovery code from what a person typed: the code itself, or two of its parts one after the other. Throws VaultError
 * `bad-recovery-code`, which says what is missing or wrong, with the groups.
 */
export async function readCodeOrParts(typed: string): Promise<string> {
  const characters = readCharacters(typed);
  if (characters.length === LENGTH) throw new VaultError("bad-recovery-code", PART_WORDS.one);
  if (characters.length !== NEEDED * LENGTH) return readRecoveryCode(typed);
  const [first, second] = [characters.slice(0, LENGTH), characters.slice(LENGTH)];
  if (first === second) throw new VaultError("bad-recovery-code", PART_WORDS.same);
  const [a, b] = [partOf(first, PART_WORDS.first), partOf(second, PART_WORDS.second)];
  if (a.set !== b.set) throw new VaultError("bad-recovery-code", PART_WORDS.strangers);
  return formatRecoveryCode(await combine([a.share, b.share]));
}
