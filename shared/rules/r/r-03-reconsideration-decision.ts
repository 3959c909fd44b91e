// the upper court decides a reconsideration within fifteen days of receipt, not thirty (2017 art. 12(1)). The
// decision is owed to the client's own request: not on record, not given. Receipt can happen unseen.
import { notApplicable } from "../../engine/limit.ts";
import { REVIEW_START } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { governs, notGoverned, sayArticle12, under } from "../parts/article-12.ts";
import { attackedDay, NO_COURT_ABOVE, supremeEnforces } from "../parts/enforcing-court.ts";
import { NOT_ARTICLE_12, overReconsiderations, reconsiderationOf, upperReceipt } from "../parts/reconsiderations.ts";
import { reviewOutcome } from "../parts/review.ts";
import { sayDay } from "../parts/say.ts";

export const r03: Rule = {
  code: "R-03",
  title: { zh: "复议的审查期限", en: "Decision on the reconsideration" },
  kind: "time-limit",
  holder: "upper-court",
  basis: basisOf("reconsideration-decision", "restriction-correction"),
  validity: validityOf("reconsideration-decision"),
  facts: [
    "reconsideration-received.date",
    "reconsideration-requested.method",
    "reconsideration-requested.addressee",
    "reconsideration-decided.date",
    "enforcement.court.level",
    "enforcement-transferred.court",
    "objection-decided",
    "objection-filed",
    "correction-requested.target",
    "enforcement-transferred.date",
    "enforcement.court.name",
    "reconsideration-requested.date",
    "correction-requested.date",
  ],
  readings: [REVIEW_START],
  remedies: ["supervision", "procuratorate"],
  over: overReconsiderations,
  judge(world, subject) {
    const found = reconsiderationOf(world, subject);
    if (found === null) return NOT_ARTICLE_12;
    if (supremeEnforces(world, attackedDay(world, found.root))) return NO_COURT_ABOVE;
    const receipt = upperReceipt(world, found);
    if (receipt === null) {
      return notApplicable("上一级法院没有收到复议申请的记录", "There is no record that the next higher court had it");
    }
    world.trigger(receipt.event);
    const binding = governs(world, found.target, "reconsideration-decision", receipt.day);
    if (binding === "no") return notGoverned(found.target);
    sayDay(world, "上一级法院收到复议申请", "The next higher court had the application", receipt.day);
    const duty = world.text("reconsideration-decision", receipt.day);
    const { zh, en } = periodWords(periodOf(duty));
    const text = { zh: `应当自收到之日起${zh}内作出决定`, en: `It must be decided within ${en} of receipt` };
    sayArticle12(world, found.target, receipt.day, duty, text, binding);
    const answer = world.recordedAct(found.decided === null ? [] : [found.decided]);
    const act = { zh: "作出复议决定", en: "the decision on reconsideration" };
    return under(binding, reviewOutcome(world, receipt.day, periodOf(duty), { answer, act }));
  },
};
