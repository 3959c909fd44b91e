// Finding a place in the law or a rule by words: titles, articles, codes; every word must be there.
import { citation, instruments } from "../../../shared/law/index.ts";
import type { Text } from "../../../shared/text.ts";
import { CATALOGUE } from "./catalogue.ts";

export interface Hit {
  readonly kind: "instrument" | "article" | "rule";
  /** Where it is, as parts of a path below `law`. */
  readonly place: readonly string[];
  readonly title: Text;
  /** The words around the first match; null where the title itself matches. */
  readonly around: string | null;
}

/** Full-width and half-width, large and small letters are one. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Characters shown before and after a match. */
const AROUND = 24;

function around(text: string, words: readonly string[]): string {
  const at = Math.max(0, ...words.map((word) => fold(text).indexOf(word)));
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + AROUND * 2);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

/** An entry of the index. */
interface Entry extends Omit<Hit, "around"> {
  readonly body: string;
  readonly head: string;
  readonly folded: string;
}

const entry = (kind: Hit["kind"], place: readonly string[], title: Text, more: string, body: string): Entry => {
  const head = fold(`${title.zh} ${title.en} ${more}`);
  return { kind, place, title, body, head, folded: `${head} ${fold(body)}` };
};

/** Built at the first search: the law does not change while the program runs. */
let index: readonly Entry[] | null = null;

function buildIndex(): readonly Entry[] {
  const rules = CATALOGUE.map(({ code, title }) =>
    entry("rule", ["rules", code], { zh: `${code} ${title.zh}`, en: `${code} ${title.en}` }, "", ""),
  );
  const laws = instruments.flatMap(({ id, title, short, versions }) => {
    const numbers = versions.map(({ documentNumber }) => documentNumber ?? "").join(" ");
    const latest = versions.at(-1)?.version ?? "";
    const articles = versions.flatMap(({ version, articles: list }) =>
      list.map(({ article, paragraphs }) =>
        entry(
          "article",
          [`${id}@${version}`, article],
          citation(id, version, article, null),
          "",
          paragraphs.map(({ zh, en }) => (zh === null ? en : `${zh} ${en}`)).join(" "),
        ),
      ),
    );
    return [entry("instrument", [`${id}@${latest}`], title, `${short.zh} ${short.en} ${numbers}`, ""), ...articles];
  });
  return [...rules, ...laws];
}

/** The places that hold every word, at most `limit`: titles before texts. Nothing for an empty query. */
export function searchLaw(query: string, limit: number): { readonly hits: readonly Hit[]; readonly total: number } {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return { hits: [], total: 0 };
  index ??= buildIndex();
  const holds = (text: string): boolean => words.every((word) => text.includes(word));
  const inHead = index.filter(({ head }) => holds(head));
  const inBody = index.filter(({ head, folded }) => !holds(head) && holds(folded));
  const hits = [...inHead, ...inBody].slice(0, limit).map(({ kind, place, title, body, head }) => ({
    kind,
    place,
    title,
    around: holds(head) ? null : around(body, words),
  }));
  return { hits, total: inHead.length + inBody.length };
}
