// Assembles the versions of the Civil Procedure Law from texts kept by topic, so that an unchanged article is written once.

import { cplArticle, type CplTopic, type CplVersion } from "../topics.ts";
import type { Duties, Duty, LegalPeriod } from "../duties.ts";
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

const sixtyDays: LegalPeriod = { unit: "days", n: 60, roll: false, zh: "六十日" };
const thirtyDays: LegalPeriod = { unit: "days", n: 30, roll: false, zh: "三十日" };
const threeMonths: LegalPeriod = { unit: "months", n: 3, roll: false, zh: "三个月" };

/** The duties of one version, each under the number that its topic has there. */
export function cplDuties(version: CplVersion): Duties {
  const at = (topic: CplTopic, rest: Omit<Duty, "article"> = {}): Duty => ({
    article: cplArticle(topic, version),
    ...rest,
  });
  const old = before2022.includes(version);
  return {
    "first-day-not-counted": at("periods", { paragraph: 2 }),
    // The 2021 amendment has another word for the days off.
    periods: at("periods", { paragraph: 3, daysOff: old ? "节假日" : "法定休假日" }),
    relief: at("relief", { period: { unit: "days", n: 10, roll: true, zh: "十日" } }),
    "proof-of-service": at("service-proof"),
    "signed-receipt": at("service-proof", { paragraph: 1 }),
    "service-direct": at("service-direct", { paragraph: 1 }),
    "service-left": at("service-left"),
    "service-electronic": at("service-electronic", { paragraph: 1 }),
    ...(old ? { "no-electronic-rulings": at("service-electronic", { paragraph: 1 }) } : {}),
    "service-post": at("service-post"),
    announcement: at("service-announcement", { paragraph: 1, period: old ? sixtyDays : thirtyDays }),
    "announcement-noted": at("service-announcement", { paragraph: 2 }),
    // Item 8 of a single paragraph became the second paragraph in 2024.
    "foreign-announcement": only2023.includes(version)
      ? at("service-foreign", { paragraph: 2, period: sixtyDays })
      : at("service-foreign", { item: 8, period: threeMonths }),
    "enforcement-notice": at("enforcement-notice"),
    "objection-ruling": at("objection", {
      period: { unit: "days", n: 15, roll: true, zh: "十五日" },
      words: "十五日内审查",
    }),
    "objection-reconsideration": at("objection", {
      period: { unit: "days", n: 10, roll: true, zh: "十日" },
      words: "十日内向上一级人民法院申请复议",
    }),
    "list-basis": at("list-basis"),
  };
}
