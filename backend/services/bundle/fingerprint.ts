// Six words by which two people tell that they hold the same public key, in Chinese and in English.
import { createHash } from "node:crypto";
import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as chinese } from "@scure/bip39/wordlists/simplified-chinese.js";
import { recipientOf } from "./identity.ts";

const WORDS = 6;
const BITS = 11;

/**
 * The same 66 bits in each language: two people compare in the language they share. Read side by side both tell all of them. Only
 * heard, Chinese characters that sound alike count as one: 54 bits with their tones, 46 without, so each is told by a word it stands in.
 */
export interface Fingerprint {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** The first 66 bits of the SHA-256 of a recipient. Throws BundleError `bad-recipient`. */
export function fingerprintWords(recipient: string): Fingerprint {
  const hash = createHash("sha256").update(recipientOf(recipient)).digest();
  const bits = hash.readBigUInt64BE(0) * 256n + BigInt(hash.readUInt8(8));
  const places = Array.from({ length: WORDS }, (_, at) => Number((bits >> BigInt(72 - BITS * (at + 1))) & 0x7ffn));
  const of = (list: readonly string[]): readonly string[] => places.map((place) => list[place] ?? "");
  return { zh: of(chinese), en: of(english) };
}
