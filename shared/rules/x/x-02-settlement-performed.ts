// a listing without a term is deleted within three working days of the performance of a settlement (2017 art. 10(1)(2)). The
// deletion and the court's knowledge can happen unseen; performance not on record was not done.
import { OLD_LISTING, PERFORMANCE_START, TERM_BASELESS, TERM_OMITTED } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { judgeDeletion } from "../parts/deletion-duty.ts";
import { settlementPerformed } from "../parts/deletion-grounds.ts";

const NONE = { zh: "没有和解协议履行完毕的记录", en: "No performance of a settlement is on record" };

export const x02: Rule = {
  code: "X-02",
  title: { zh: "和解履行完毕后的删除期限", en: "Deletion after a settlement was performed" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("deletion"),
  validity: validityOf("deletion"),
  facts: [
    "settlement-performed.date",
    "court-informed-of-performance",
    "enforcement-completed",
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-deleted",
    "listing-checked.visible",
    "obligation-performed.full",
    "listing-revoked",
    "listing-checked.date",
    "listing-decided.citedVersion",
  ],
  readings: [PERFORMANCE_START, TERM_OMITTED, TERM_BASELESS, OLD_LISTING],
  remedies: ["deletion", "correction-request"],
  over: overThreads,
  judge: (world, subject) => judgeDeletion(world, subject, settlementPerformed, NONE),
};
