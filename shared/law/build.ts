// Small builders that keep the law data readable: an article is its number and its paragraphs.

import { DATABASE_COPY, LAW_REF_BOOK } from "./source-words.ts";
import type { Article, InstrumentVersion, Mark, Paragraph, Source } from "./types.ts";

type Pair = readonly [zh: string, en: string];

/** A whole article: paragraphs are numbered from 1; a single paragraph has no number. */
export function full(article: string, mark: Mark, pairs: readonly Pair[], topic?: string): Article {
  const paragraphs = pairs.map(([zh, en], i): Paragraph => ({ n: pairs.length > 1 ? i + 1 : null, zh, en, mark }));
  return topic === undefined ? { article, paragraphs } : { article, paragraphs, topic };
}

/** Some paragraphs of an article, each with its own number (null where its place is not known). */
export function part(
  article: string,
  mark: Mark,
  rows: readonly (readonly [n: number | null, zh: string, en: string])[],
  topic?: string,
): Article {
  const paragraphs = rows.map(([n, zh, en]): Paragraph => ({ n, zh, en, mark }));
  return topic === undefined ? { article, paragraphs } : { article, paragraphs, topic };
}

/** An article whose wording was not seen (P) or is only remembered (M): no Chinese text is kept. */
export function gist(
  article: string,
  mark: "P" | "M",
  rows: readonly (readonly [n: number | null, en: string])[],
  topic?: string,
): Article {
  const paragraphs = rows.map(([n, en]): Paragraph => ({ n, zh: null, en, mark }));
  return topic === undefined ? { article, paragraphs } : { article, paragraphs, topic };
}

/** An article with one more paragraph of which only a paraphrase exists, so that the gloss says no more than the quotation. */
export function plus(article: Article, en: string): Article {
  return { ...article, paragraphs: [...article.paragraphs, { n: null, zh: null, en, mark: "P" }] };
}

/** A version with the usual fields filled in. */
export function version(
  v: Omit<
    InstrumentVersion,
    "checked" | "adopted" | "promulgated" | "documentNumber" | "numberMark" | "whole" | "duties"
  > &
    Partial<InstrumentVersion>,
): InstrumentVersion {
  return {
    documentNumber: null,
    numberMark: null,
    adopted: null,
    promulgated: null,
    whole: false,
    duties: {},
    checked: "2026-11-23",
    ...v,
  };
}

/** An archived copy of the national law database, with the official address of the text. */
export function database(id: string): Source {
  return {
    name: DATABASE_COPY.en,
    url: `https://flk.npc.gov.cn/detail2.html?${id}`,
  };
}

export const lawRefBook: Source = {
  name: LAW_REF_BOOK.en,
  url: "https://github.com/LawRefBook/Laws",
};

/** A copy of the national database taken on 2026-09-30; its marks of what is in force are reliable, its titles and days are not. */
export const MARKED_IN_FORCE = {
  day: "2026-09-30",
  source: { name: "github.com/qisehong/china-law-db @f31e171", url: "https://github.com/qisehong/china-law-db" },
} as const;

export const justLaws: Source = {
  name: "ImCa0/just-laws @5c000d2",
  url: "https://github.com/ImCa0/just-laws",
};

/** A secondary page that quotes or describes the text. */
export function page(url: string): Source {
  const host = /^https?:\/\/([^/]+)/u.exec(url)?.[1] ?? url;
  return { name: host, url };
}
