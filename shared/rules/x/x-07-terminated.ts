// a listing without a term is deleted within three working days of a ruling to terminate enforcement, which the conclusion of
// a round (终本) is not (2017 art. 10(1)(7)). A ruling not on record is taken as not made; the deletion can happen unseen.
import { OLD_LISTING, RULING_START, TERM_BASELESS, TERM_OMITTED } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { judgeDeletion } from "../parts/deletion-duty.ts";
import { terminated } from "../parts/ruling-grounds.ts";

const NONE = {
  zh: "没有裁定终结执行的记录（终本不是终结执行）",
  en: "No ruling to terminate enforcement is on record (a concluded round is none)",
};

export const x07: Rule = {
  code: "X-07",
  title: { zh: "裁定终结执行后的删除期限", en: "Deletion after enforcement was terminated" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("deletion"),
  validity: validityOf("deletion"),
  facts: [
    "enforcement-terminated.date",
    "enforcement-terminated.ruled",
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
  judge: (world, subject) => judgeDeletion(world, subject, terminated, NONE),
};
