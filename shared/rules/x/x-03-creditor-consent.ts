// a listing without a term is deleted within three working days of the court's consent to the creditor's written request
// (2017 art. 10(1)(3)). After a request on record the consent, and always the deletion, can happen unseen.
import { OLD_LISTING, TERM_BASELESS, TERM_OMITTED } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { judgeDeletion } from "../parts/deletion-duty.ts";
import { creditorConsent } from "../parts/deletion-grounds.ts";

const NONE = {
  zh: "没有法院同意申请执行人书面删除申请的记录",
  en: "No consent of the court to a written request of the creditor is on record",
};

export const x03: Rule = {
  code: "X-03",
  title: { zh: "法院同意删除申请后的删除期限", en: "Deletion after the consent to the creditor's request" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("deletion"),
  validity: validityOf("deletion"),
  facts: [
    "creditor-deletion-requested.written",
    "creditor-deletion-approved.date",
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-deleted",
    "listing-checked.visible",
    "listing-revoked",
    "creditor-deletion-requested.date",
    "listing-checked.date",
    "listing-decided.citedVersion",
  ],
  readings: [TERM_OMITTED, TERM_BASELESS, OLD_LISTING],
  remedies: ["deletion", "correction-request"],
  over: overThreads,
  judge: (world, subject) => judgeDeletion(world, subject, creditorConsent, NONE),
};
