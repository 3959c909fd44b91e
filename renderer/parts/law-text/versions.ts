// The versions of an instrument against each other: which article answers to which, and what the law was before and after.
import { instrument, instrumentVersion } from "../../../shared/law/index.ts";
import type { Article, InstrumentVersion } from "../../../shared/law/types.ts";

export interface Aligned {
  readonly before: Article | null;
  readonly after: Article | null;
}

/** The article of a version that is about the same thing: by its topic, else by its number where neither has a topic. */
export function counterpart(of: Article, among: InstrumentVersion): Article | null {
  const byTopic = of.topic === undefined ? undefined : among.articles.find(({ topic }) => topic === of.topic);
  if (byTopic !== undefined) return byTopic;
  const byNumber = among.articles.find(({ article }) => article === of.article);
  return byNumber?.topic === undefined || of.topic === undefined ? (byNumber ?? null) : null;
}

/** Every article of two versions, aligned, in the order of the later one; what the earlier one alone has stands in its place. */
export function align(before: InstrumentVersion, after: InstrumentVersion): readonly Aligned[] {
  const met = new Set<Article>();
  const rows: Aligned[] = after.articles.map((article) => {
    const old = counterpart(article, before);
    if (old === null || met.has(old)) return { before: null, after: article };
    met.add(old);
    return { before: old, after: article };
  });
  before.articles.forEach((article, index) => {
    if (met.has(article)) return;
    const previous = before.articles[index - 1];
    const at = previous === undefined ? 0 : rows.findIndex((row) => row.before === previous) + 1;
    rows.splice(at, 0, { before: article, after: null });
  });
  return rows;
}

/** The text of an article as it is compared; null where a paragraph's wording is not held. */
export function wording(article: Article | null): string | null {
  if (article === null) return null;
  const parts = article.paragraphs.map(({ zh }) => zh);
  return parts.every((part) => part !== null) ? parts.join("\n") : null;
}

export interface Neighbour {
  readonly version: InstrumentVersion;
  readonly article: Article;
}

/** The same provision in the versions next before and after, where its wording or its number was another one. */
export function neighbours(
  id: string,
  version: string,
  article: Article,
): { before: Neighbour | null; after: Neighbour | null } {
  const { versions } = instrument(id);
  const index = versions.findIndex((one) => one.version === version);
  const at = (step: -1 | 1): Neighbour | null => {
    const other = versions[index + step];
    const found = index < 0 || other === undefined ? null : counterpart(article, other);
    if (other === undefined || found === null) return null;
    const same = found.article === article.article && wording(found) === wording(article);
    return same ? null : { version: other, article: found };
  };
  return { before: at(-1), after: at(1) };
}

/** The latest version of an instrument; the one named where there is one of that label. */
export function versionOrLatest(id: string, version: string | undefined): InstrumentVersion | undefined {
  const named = version === undefined ? null : instrumentVersion(id, version);
  return named ?? instrument(id).versions.at(-1);
}
