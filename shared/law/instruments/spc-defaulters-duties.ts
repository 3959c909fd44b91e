// What the two texts of the Defaulters Rule ask. The text of 2013 has no period counted in days.

import type { Duties, LegalPeriod } from "../duties.ts";

export const defaultersDuties2013: Duties = {
  "listing-grounds": {
    article: "1",
    items: ["resist", "evade", "report", "restriction", "settlement", "able-refusal"],
  },
  "ability-for-every-ground": { article: "1" },
  "risk-warning": { article: "2", paragraph: 1 },
  "written-decision": { article: "2", paragraph: 3, words: "应当制作决定书" },
  "service-of-decision": { article: "2", paragraph: 3, words: "送达方式" },
  "correction-without-days": { article: "3" },
  contents: { article: "4", items: ["unit", "person", "performance", "conduct", "case", "others"], closerLook: 10 },
  "national-database": { article: "5", paragraph: 1 },
  "deletion-without-days": { article: "7", items: ["performance", "settlement", "termination"] },
};

const fifteenDays: LegalPeriod = { unit: "days", n: 15, roll: true, zh: "十五日" };
const tenDays: LegalPeriod = { unit: "days", n: 10, roll: true, zh: "十日" };
const threeWorkingDays: LegalPeriod = { unit: "working-days", n: 3, roll: false, zh: "三个工作日" };

export const defaultersDuties2017: Duties = {
  "listing-grounds": {
    article: "1",
    items: ["able-refusal", "resist", "evade", "report", "restriction", "settlement"],
  },
  "ability-for-first-ground": { article: "1", item: 1 },
  term: {
    article: "2",
    paragraph: 1,
    period: { unit: "years", n: 2, roll: false, zh: "二年" },
    extension: { least: 1, most: 3 },
  },
  "early-deletion": { article: "2", paragraph: 2 },
  "bar-security": { article: "3", item: 1 },
  "bar-seizure": { article: "3", item: 2 },
  "bar-later-rank": { article: "3", item: 3 },
  "bar-no-refusal": { article: "3", item: 4 },
  // Full age is that of the civil law.
  minors: { article: "4", age: 18 },
  "risk-warning": { article: "5", paragraph: 1 },
  "creditors-request": { article: "5", paragraph: 2, period: fifteenDays, words: "收到申请之日" },
  "written-decision": { article: "5", paragraph: 3, words: "应当制作决定书" },
  "service-of-decision": { article: "5", paragraph: 3, words: "送达方式" },
  reasons: { article: "5", paragraph: 3, words: "应当制作决定书" },
  "term-stated": { article: "5", paragraph: 3, words: "应当制作决定书" },
  signature: { article: "5", paragraph: 3, words: "院长签发" },
  contents: { article: "6", items: ["unit", "person", "performance", "conduct", "case", "others"], closerLook: 10 },
  "national-database": { article: "7", paragraph: 1 },
  revocation: { article: "9", paragraph: 1, period: threeWorkingDays },
  inaccuracy: { article: "9", paragraph: 2, period: threeWorkingDays },
  deletion: {
    article: "10",
    paragraph: 1,
    period: threeWorkingDays,
    items: ["performance", "settlement", "creditor", "nil-queries", "stay", "refusal", "termination"],
  },
  "nil-queries": { article: "10", paragraph: 1, item: 4, count: 2 },
  "deletion-after-term": { article: "10", paragraph: 2, period: threeWorkingDays, words: "届满后三个工作日" },
  "term-excludes": { article: "10", paragraph: 2, words: "不适用前款" },
  relisting: { article: "10", paragraph: 3 },
  "relisting-bar": { article: "10", paragraph: 4, period: { unit: "months", n: 6, roll: false, zh: "六个月" } },
  "correction-grounds": { article: "11", items: ["revocation", "correction", "deletion"] },
  review: { article: "12", paragraph: 1, period: fifteenDays, words: "十五日内审查" },
  correction: { article: "12", paragraph: 1, period: threeWorkingDays, words: "三个工作日内纠正" },
  rejection: { article: "12", paragraph: 1, words: "决定驳回" },
  reconsideration: { article: "12", paragraph: 1, period: tenDays, words: "决定书送达之日起十日内" },
  "reconsideration-decision": { article: "12", paragraph: 1, period: fifteenDays, words: "收到复议申请之日起" },
  "no-stay": { article: "12", paragraph: 2 },
  liability: { article: "13" },
};
