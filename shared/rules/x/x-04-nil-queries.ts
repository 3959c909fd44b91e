// a listing without a term is deleted within three working days of the second nil query after the conclusion of the round,
// where no valid clue was given (2017 art. 10(1)(4)). Queries and the deletion can happen unseen.
import { NIL_SINCE, OLD_LISTING, TERM_BASELESS, TERM_OMITTED } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { newestText } from "../../law/duty-index.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { judgeDeletion } from "../parts/deletion-duty.ts";
import { nilQueries } from "../parts/round-ground.ts";

const { count } = newestText("nil-queries");
const NONE = {
  zh: `没有终本后${count}次查询均无财产且无有效线索的情形`,
  en: `No concluded round with ${count} nil queries and no valid clue`,
};

export const x04: Rule = {
  code: "X-04",
  title: { zh: "终本后查询无财产的删除期限", en: "Deletion after nil queries in a concluded round" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("deletion"),
  validity: validityOf("deletion"),
  facts: [
    "round-concluded",
    "asset-query.result",
    "asset-query.clues",
    "enforcement-resumed",
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-deleted",
    "listing-checked.visible",
    "listing-revoked",
    "asset-query.date",
    "listing-checked.date",
    "listing-decided.citedVersion",
  ],
  readings: [NIL_SINCE, TERM_OMITTED, TERM_BASELESS, OLD_LISTING],
  remedies: ["deletion", "correction-request"],
  over: overThreads,
  judge: (world, subject) => judgeDeletion(world, subject, nilQueries, NONE),
};
