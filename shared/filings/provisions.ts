// Provisions as papers cite and quote them: the version in force, 《…》 with article, paragraph and item, wording only where verified.
import type { Day } from "../calendar/civil.ts";
import type { DutyName, DutyText } from "../law/duties.ts";
import { dutyTexts } from "../law/duty-index.ts";
import {
  article as articleOf,
  chineseNumeral,
  citation,
  instrument,
  instrumentVersion,
  versionAt,
} from "../law/index.ts";
import type { Provision } from "./model.ts";
import type { Piece } from "./sentence.ts";

/** A provision in one version. */
export function provision(
  id: string,
  version: string,
  article: string,
  paragraph: number | null = null,
  item: number | null = null,
): Provision {
  return { instrument: id, version, article, paragraph, item };
}

/** A provision in the version in force on a day; null where none was. `article` may depend on the version. */
export function provisionOn(
  day: Day,
  id: string,
  article: string | ((version: string) => string | null),
  paragraph: number | null = null,
  item: number | null = null,
): Provision | null {
  const version = versionAt(id, day);
  if (version === null) return null;
  const number = typeof article === "string" ? article : article(version);
  return number === null ? null : provision(id, version, number, paragraph, item);
}

/** The provision of a duty; `item` names one of its items. */
export function provisionOf(duty: DutyText, item: number | null = duty.item ?? null): Provision {
  return provision(duty.instrument, duty.version, duty.article, duty.paragraph ?? null, item);
}

/** Short titles that a court would not know get the usual short form. */
const SHORT: Readonly<Record<string, string>> = {
  cpl: "民事诉讼法",
  "cpl-interpretation": "民事诉讼法解释",
  "spc-consumption": "限制消费规定",
  "compensation-limitation": "司法赔偿请求时效解释",
  "enforcement-compensation": "涉执行司法赔偿解释",
  "credit-reporting": "征信业管理条例",
  "repair-measures": "信用修复管理办法",
};

/** Which year's text it is, as courts write it: 2022年修正; of one that is no amendment 2013年文本. */
export const yearLabel = (id: string, version: string): string =>
  `${version}年${instrumentVersion(id, version)?.amended ?? "文本"}`;

/** After a short title: that it is the text of another year. */
export const OTHER_YEAR = /^（\d{4}年(?:文本|修正|修订)）/u;

/** The short title in book-title marks; with the year of the text where it is not the one in force on `asOf`. */
export function shortTitle(id: string, version: string, asOf: Day): string {
  const words = `《${instrumentVersion(id, version)?.short?.zh ?? SHORT[id] ?? instrument(id).short.zh}》`;
  return versionAt(id, asOf) === version ? words : `${words}（${yearLabel(id, version)}）`;
}

function place({ article, paragraph, item }: Provision): string {
  const words = citation("spc-defaulters", "", article, paragraph, item).zh;
  // The citation without its title: 失信规定（）第十二条第一款.
  return words.slice(words.indexOf("）") + 1);
}

/** 《失信规定》第十二条第一款. */
export function citeText(one: Provision, asOf: Day): string {
  return `${shortTitle(one.instrument, one.version, asOf)}${place(one)}`;
}

/** Several provisions, sorted; the paragraphs of one article are named together: 《民事诉讼法》第八十五条第二款、第三款. */
export function citeAll(provisions: readonly Provision[], asOf: Day): string {
  const sorted = provisions.toSorted(
    (a, b) => compare(articleKey(a), articleKey(b)) || (a.paragraph ?? 0) - (b.paragraph ?? 0),
  );
  return citeInOrder(sorted, asOf);
}

/** A citation after another: without the title of the same text, without the number of the same article. */
function citeAfter(before: Provision, one: Provision, asOf: Day): string {
  if (before.instrument !== one.instrument || before.version !== one.version) return citeText(one, asOf);
  const again = before.article === one.article && (one.paragraph !== null || one.item !== null);
  return again ? place(one).replace(/^第.+?条/u, "") : place(one);
}

/** The same in the order given. */
export function citeInOrder(provisions: readonly Provision[], asOf: Day): string {
  return provisions
    .map((one, at) => {
      const before = provisions[at - 1];
      const words = before === undefined ? citeText(one, asOf) : citeAfter(before, one, asOf);
      return at === 0 ? words : `、${words}`;
    })
    .join("");
}

const articleKey = ({ instrument: id, version, article }: Provision): string => `${id}@${version}:${article}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The citation as a piece that carries its basis. */
export function cite(one: Provision, asOf: Day): Piece {
  return { parts: [{ text: citeText(one, asOf) }], basis: [one] };
}

/** What a quotation leaves out. */
const LEFT_OUT = "……";

/** A wording in quotation marks, as the end of a sentence. */
export const quotation = (wording: string): string =>
  wording.endsWith(LEFT_OUT) ? `“${wording}”。` : `“${wording.replace(/。$/u, "")}。”`;

/** Longer wordings are cited without a quotation. */
const QUOTED = 130;

/**
 * The verified wording of a provision: whole sentences (with `duties` only those that set one of them), or a lead with its
 * item; null where none may be quoted.
 */
export function quoteOf(one: Provision, duties: readonly DutyName[] = []): string | null {
  const words = duties.flatMap((name) => dutyTexts(name).filter((text) => sameText(text, one)));
  const pick = words.flatMap(({ words: said }) => said ?? []);
  // Inside a quotation the marks of a quotation are the single ones.
  return wordingOf(one, pick)?.replaceAll("“", "‘").replaceAll("”", "’") ?? null;
}

const sameText = (text: DutyText, one: Provision): boolean =>
  text.instrument === one.instrument && text.version === one.version && text.article === one.article;

function wordingOf(
  { instrument: id, version, article, paragraph, item }: Provision,
  pick: readonly string[],
): string | null {
  const paragraphs = articleOf(id, version, article)?.paragraphs ?? [];
  const found = paragraph === null ? paragraphs : paragraphs.filter(({ n }) => n === paragraph);
  const [only] = found;
  if (only === undefined || found.length > 1 || only.zh === null || (only.mark !== "V" && only.mark !== "V2"))
    return null;
  const zh = only.zh.trim();
  const items = zh.indexOf("（一）");
  if (item !== null) {
    const lead = items < 0 ? "" : zh.slice(0, items);
    const own = itemText(zh, item);
    return own === null || lead === "" ? null : `${lead}${item === 1 ? "" : LEFT_OUT}${own}`;
  }
  if (items >= 0) return null;
  const words = pick.length === 0 ? zh : picked(zh, pick);
  return words.length > QUOTED ? null : words;
}

/** The sentences that hold some words, whole and in order, with a mark for what lies between them; all of them where none does. */
function picked(zh: string, words: readonly string[]): string {
  const sentences = zh.split(/(?<=。)/u);
  const held = sentences.flatMap((one, at) => (words.some((word) => one.includes(word)) ? [at] : []));
  if (held.length === 0) return zh;
  const gapBefore = (at: number, before: number | undefined): string =>
    before !== undefined && at > before + 1 ? LEFT_OUT : "";
  return held.map((at, nth) => gapBefore(at, held[nth - 1]) + (sentences[at] ?? "")).join("");
}

/** One item (项) of a paragraph, from its number to the next one. */
function itemText(zh: string, item: number): string | null {
  const begin = zh.indexOf(`（${chineseNumeral(item)}）`);
  if (begin < 0) return null;
  const end = zh.indexOf(`（${chineseNumeral(item + 1)}）`);
  const own = zh
    .slice(begin, end < 0 ? undefined : end)
    .replace(/[；。]?$/u, "")
    .trim();
  // The mark that stands there, and that more follows.
  return end < 0 ? own : `${own}；${LEFT_OUT}`;
}

/** Full title, document number and first day in force of a version, as they are defined once in a paper. */
export function fullTitle(id: string, version: string): { readonly title: string; readonly number: string | null } {
  const own = instrumentVersion(id, version);
  const title = own?.title ?? instrument(id).title;
  return {
    title: `《${title.zh.replaceAll("《", "〈").replaceAll("》", "〉")}》`,
    number: own?.documentNumber ?? null,
  };
}
