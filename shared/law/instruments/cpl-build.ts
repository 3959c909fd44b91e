// Assembles the versions of the Civil Procedure Law from texts kept by topic, so that an unchanged article is written once.

import { cplArticle } from "../topics.ts";
import type { CplTopic, CplVersion } from "../topics.ts";
import type { Article, Mark, Paragraph } from "../types.ts";

/** Chinese text and English gloss of one paragraph; Chinese null where the wording was not seen. */
export type CplPair = readonly [zh: string | null, en: string];

/** One wording of a topic and the versions that have it. */
export interface CplText {
  readonly topic: CplTopic;
  readonly in: readonly CplVersion[];
  readonly pairs: readonly CplPair[];
}

// 2012 was seen only through quotations; its identity with 2017 in these articles is inferred from the later decisions.
function markOf(version: CplVersion, zh: string | null): Mark {
  if (zh === null) return "P";
  return version === "2012" ? "V2" : "V";
}

/** The articles of one version, in the order of the texts given. */
export function cplArticles(version: CplVersion, texts: readonly CplText[]): readonly Article[] {
  return texts
    .filter((t) => t.in.includes(version))
    .map((t): Article => {
      const paragraphs = t.pairs.map(([zh, en], i): Paragraph => ({
        n: t.pairs.length > 1 ? i + 1 : null,
        zh,
        en,
        mark: markOf(version, zh),
      }));
      return { article: cplArticle(t.topic, version), paragraphs, topic: t.topic };
    });
}

export const every: readonly CplVersion[] = ["2012", "2017", "2021", "2023"];
export const before2022: readonly CplVersion[] = ["2012", "2017"];
export const from2022: readonly CplVersion[] = ["2021", "2023"];
export const before2024: readonly CplVersion[] = ["2012", "2017", "2021"];
export const only2023: readonly CplVersion[] = ["2023"];
