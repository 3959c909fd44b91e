// When two names may be one: spelling, and names that are published with 某 for what is left out.
import { fold } from "./fold.ts";

const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** What is the same for a name in full or half width, traditional or simplified, with or without spaces and dots. */
export const nameKey = (name: string): string => fold(name).replace(NOT_LETTERS, "");

const MASK = /某+(?:[甲乙丙丁戊]|\p{N}+)?/gu;

/**
 * What is the same for two ways of masking one name: 王某, 王某某 and 王某甲. Undefined where nothing is masked. Many people
 * share it: it makes a match possible, never likely.
 */
export function maskedKey(name: string): string | undefined {
  const key = nameKey(name);
  return key.includes("某") ? key.replace(MASK, "某") : undefined;
}
