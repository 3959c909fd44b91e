// What is said beside the text of an article.
import type { InstrumentVersion } from "../../../shared/law/types.ts";
import { chineseNumeral } from "../../../shared/law/index.ts";
import type { Text } from "../../../shared/text.ts";

export const LAW_TEXT = {
  noArticle: { zh: "此版本没有对应条文", en: "no counterpart in this version" },
  notHeld: { zh: "未收录原文", en: "The wording is not held" },
  gloss: { zh: "英文为释义，不是官方译文。", en: "The English is our own gloss, not an official translation." },
  citedHere: { zh: "此处引用的款", en: "The paragraph cited" },
} as const satisfies Readonly<Record<string, Text>>;

export const paragraphLabel = (n: number): Text => ({ zh: `第${chineseNumeral(n)}款`, en: `para. ${n}` });

/** The days between which a version was law: `until` is the first day on which it no longer was. */
export function validWords({ from, until }: Pick<InstrumentVersion, "from" | "until">): Text {
  return until === null
    ? { zh: `${from} 起施行`, en: `from ${from}` }
    : { zh: `${from} 起，${until} 起不再适用`, en: `from ${from}, no longer from ${until}` };
}
