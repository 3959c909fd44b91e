// One field of the case format in words: a label, and the question that would settle the fact.

import type { Text } from "../text.ts";

/** A field in words. */
export interface FieldWords {
  readonly label: Text;
  readonly question: Text;
}

/** One row: label (Chinese, English), question (Chinese, English). */
export function words(labelZh: string, labelEn: string, zh: string, en: string): FieldWords {
  return { label: { zh: labelZh, en: labelEn }, question: { zh, en } };
}
