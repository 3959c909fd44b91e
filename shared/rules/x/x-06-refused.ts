// a listing without a term is deleted within three working days of a ruling to refuse enforcement (2017 art. 10(1)(6)).
// A ruling not on record is taken as not made; the deletion can happen unseen.
import { OLD_LISTING, RULING_START, TERM_BASELESS, TERM_OMITTED } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { judgeDeletion } from "../parts/deletion-duty.ts";
import { refused } from "../parts/ruling-grounds.ts";

const NONE = { zh: "没有裁定不予执行的记录", en: "No ruling to refuse enforcement is on record" };

export const x06: Rule = {
  code: "X-06",
  title: { zh: "裁定不予执行后的删除期限", en: "Deletion after enforcement was refused" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("deletion"),
  validity: validityOf("deletion"),
  facts: [
    "enforcement-refused.date",
    "enforcement-refused.ruled",
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
  judge: (world, subject) => judgeDeletion(world, subject, refused, NONE),
};
