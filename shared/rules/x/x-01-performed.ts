// a listing without a term is deleted within three working days of full performance (2017 art. 10(1)(1)). The deletion and the
// court's knowledge can happen unseen; performance not on record was not done.
import { OLD_LISTING, PERFORMANCE_START, TERM_BASELESS, TERM_OMITTED } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { judgeDeletion } from "../parts/deletion-duty.ts";
import { fullPerformance } from "../parts/deletion-grounds.ts";

const NONE = { zh: "没有全部履行或者执行完毕的记录", en: "No full performance is on record" };

export const x01: Rule = {
  code: "X-01",
  title: { zh: "履行完毕后的删除期限", en: "Deletion after performance" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("deletion"),
  validity: validityOf("deletion"),
  facts: [
    "obligation-performed.date",
    "obligation-performed.full",
    "court-informed-of-performance",
    "enforcement-completed",
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-deleted",
    "listing-checked.visible",
    "listing-revoked",
    "listing-checked.date",
    "listing-decided.citedVersion",
  ],
  readings: [PERFORMANCE_START, TERM_OMITTED, TERM_BASELESS, OLD_LISTING],
  remedies: ["deletion", "correction-request"],
  over: overThreads,
  judge: (world, subject) => judgeDeletion(world, subject, fullPerformance, NONE),
};
