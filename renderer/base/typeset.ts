// How words are set: English with the apostrophe of print, whoever wrote the sentence.
import type { Text } from "../../shared/text.ts";

/** A straight mark after a letter or a figure is an apostrophe; no sentence of the program quotes with single marks. */
const STRAIGHT = /(?<=[\p{L}\p{N}])'/gu;

/** The words of a text in a language, as the window sets them. */
export const typeset = (text: Text, lang: "zh" | "en"): string =>
  lang === "en" ? text.en.replaceAll(STRAIGHT, "’") : text.zh;
