// a listing without a term is deleted within three working days of a stay because of a retrial or a bankruptcy
// (2017 art. 10(1)(5)). A ruling not on record is taken as not made; the deletion can happen unseen.
import { OLD_LISTING, RULING_START, TERM_BASELESS, TERM_OMITTED } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { judgeDeletion } from "../parts/deletion-duty.ts";
import { stayed } from "../parts/ruling-grounds.ts";

const NONE = {
  zh: "没有因审判监督或者破产程序中止执行的记录",
  en: "No stay because of a retrial or a bankruptcy is on record",
};

export const x05: Rule = {
  code: "X-05",
  title: { zh: "再审或者破产中止执行后的删除期限", en: "Deletion after a stay for retrial or bankruptcy" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("deletion"),
  validity: validityOf("deletion"),
  facts: [
    "enforcement-suspended.date",
    "enforcement-suspended.basis",
    "enforcement-suspended.ruled",
    "enforcement-resumed",
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-deleted",
    "listing-checked.visible",
    "listing-revoked",
    "listing-checked.date",
    "listing-decided.citedVersion",
  ],
  readings: [RULING_START, TERM_OMITTED, TERM_BASELESS, OLD_LISTING],
  remedies: ["deletion", "correction-request"],
  over: overThreads,
  judge: (world, subject) => judgeDeletion(world, subject, stayed, NONE),
};
