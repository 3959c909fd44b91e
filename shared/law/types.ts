// The shapes of the law data: instruments, their versions, articles and how far each wording is verified.

import type { Text } from "../text.ts";
import type { Duties } from "./duties.ts";

/**
 * How far a fact or wording is verified.
 * V: Chinese text seen in full in an archived copy; V2: seen only as a quotation in a secondary page;
 * P: only a paraphrase seen; M: from memory, never shown as a quotation; C: computed.
 */
export type Mark = "V" | "V2" | "P" | "M" | "C";

export type InstrumentKind =
  | "statute"
  | "judicial-interpretation"
  | "normative-document"
  | "regulation"
  | "departmental-rule"
  | "policy"
  | "local-regulation";

/** One paragraph (款). Items (项) stay inside the text of their paragraph. */
export interface Paragraph {
  /** 1-based number of the paragraph; null where the article has only one, or its place is not known. */
  readonly n: number | null;
  /** Exact quotation; `…` marks what is left out. Null where only a paraphrase or a memory exists. */
  readonly zh: string | null;
  /** Our own English gloss, never an official translation. */
  readonly en: string;
  readonly mark: Mark;
}

export interface Article {
  /** "12" for 第十二条, "1-3" for a span, "i2" for a numbered item of a policy document, a word for a passage whose number is not known. */
  readonly article: string;
  readonly paragraphs: readonly Paragraph[];
  /**
   * What it is about, the same in every version of the instrument: by it an article is found again under another number. Where there
   * is one version only, and a duty that rests on the article, nothing asks for it.
   */
  readonly topic?: string;
}

/** One place in an instrument, always in one version. `paragraph` (款) and `item` (项) are 1-based. */
export interface Provision {
  readonly instrument: string;
  readonly version: string;
  /** As in the law data: "12", "1-3", "i2", or a word for a passage without a known number. */
  readonly article: string;
  readonly paragraph: number | null;
  readonly item: number | null;
}

export interface Source {
  readonly name: string;
  readonly url: string;
}

export interface InstrumentVersion {
  /** Year label, unique within the instrument; part of the output contract. */
  readonly version: string;
  /** The title of this version, where it is not that of the instrument. */
  readonly title?: Text;
  /** Its short name in citations, where it is not that of the instrument. */
  readonly short?: Text;
  /** How an amended text without a number of its own is named beside its year: 修正 by a decision, 修订 as a whole; absent where it is none. */
  readonly amended?: "修正" | "修订";
  readonly documentNumber: string | null;
  readonly numberMark: Mark | null;
  /** Day of adoption, ISO, or null where not known. */
  readonly adopted: string | null;
  /** Day of promulgation or issue, ISO, or null where not known. */
  readonly promulgated: string | null;
  /** First day in force, ISO. */
  readonly from: string;
  /** First day no longer in force (exclusive), ISO; null while in force. */
  readonly until: string | null;
  /** How far `from` is verified. */
  readonly fromMark: Mark;
  /** True where `articles` is the complete instrument, false for a selection. */
  readonly whole: boolean;
  readonly sources: readonly Source[];
  /** Day on which the data was last checked, ISO. */
  readonly checked: "2026-11-23";
  /** A later copy of the national database that marks this version as in force: the day of the copy, ISO, and where it is kept. */
  readonly inForceOn?: { readonly day: string; readonly source: Source };
  readonly articles: readonly Article[];
  /** What it asks, by name. */
  readonly duties: Duties;
  readonly note?: Text;
}

export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly title: Text;
  /** Short name used in citations. */
  readonly short: Text;
  /** Ascending by `from`. */
  readonly versions: readonly InstrumentVersion[];
}

const words: Readonly<Record<Mark, Text>> = {
  V: { zh: "已核对存档原文", en: "wording seen in full in an archived copy" },
  V2: { zh: "仅见于他处转引", en: "wording seen only as quoted elsewhere" },
  P: { zh: "仅见转述，非原文", en: "paraphrase only, not the wording" },
  M: { zh: "文字未经核实", en: "wording not verified" },
  C: { zh: "经计算或测试得出", en: "computed or tested" },
};

/** What a mark means, in words for the reader. */
export function markWords(mark: Mark): Text {
  return words[mark];
}
