// Text that people typed, made safe to set in one line: no control characters, no invisible or direction-changing ones.
import type { Text } from "../text.ts";

// A case file may hold anything: an escape sequence would command a terminal, a direction mark would reorder a line.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** One line of visible characters; runs of white space become one space. */
export function plain(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(CONTROL, " ")
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A space between Chinese characters and figures, as it is set in print. */
export function spaced(text: string): string {
  return text.replaceAll(/[\u4e00-\u9fff](?=\d)|\d(?=[\u4e00-\u9fff])/gu, "$& ");
}

/** What is worded to the client, worded of the client: for a lawyer or caseworker, who reads it about somebody else. */
export const ofClient = (zh: string): string => zh.replaceAll(/您|贵单位/gu, "当事人");

/** A plain sentence as a caseworker reads it on a screen: of the client, figures set off. */
export const forCaseworker = ({ zh, en }: Text): Text => ({ zh: spaced(ofClient(zh)), en });
