// How words are set: English with the apostrophe and the quotation marks of print, whoever wrote the sentence.
import type { Text } from "../../shared/text.ts";

/** A straight mark after a letter or a figure is an apostrophe; no sentence of the program quotes with single marks. */
const STRAIGHT = /(?<=[\p{L}\p{N}])'/gu;

/** Straight marks of quotation, in pairs. */
const QUOTED = /"([^"\n]*)"/gu;

/** The words of a text in a language, as the window sets them. */
export const typeset = (text: Text, lang: "zh" | "en"): string =>
  lang === "en" ? text.en.replaceAll(STRAIGHT, "’").replaceAll(QUOTED, "“$1”") : text.zh;
