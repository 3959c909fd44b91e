// C-03: the enforcing court reviews a correction request within fifteen days of receipt (2017 art. 12(1)). The answer is
// owed to the client's own request: not on record, not given.
import { notApplicable } from "../../engine/limit.ts";
import { PENDING_2017, REVIEW_START } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { sayArticle12 } from "../parts/article-12.ts";
import { inWriting, NO_REQUEST, overRequests, receiptOf, requestIn } from "../parts/requests.ts";
import { decisionOwed, partlyAnswered, reviewAnswer, reviewOutcome } from "../parts/review.ts";
import { sayDay } from "../parts/say.ts";

const NO_PERIOD = notApplicable("当时的规定没有审查期限", "The rule of that time set no period for review");

export const c03: Rule = {
  code: "C-03",
  title: { zh: "纠正申请的审查期限", en: "Review of the correction request" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("review"),
  validity: validityOf("review"),
  facts: [
    "correction-received.date",
    "correction-requested.written",
    "correction-requested.method",
    "correction-requested.addressee",
    "correction-decided.date",
    "correction-decided.answered",
    "correction-served",
    "listing-corrected",
    "listing-deleted",
    "listing-revoked",
    "correction-requested.date",
    "correction-requested.target",
    "listing-checked.visible",
    "listing-checked.date",
  ],
  readings: [REVIEW_START, PENDING_2017],
  remedies: ["supervision", "procuratorate"],
  over: overRequests,
  judge(world, subject) {
    const request = requestIn(world, subject);
    if (request === null) return NO_REQUEST;
    const receipt = receiptOf(world, request);
    if (receipt === null) {
      return notApplicable("执行法院没有收到申请的记录", "There is no record that the enforcing court had the request");
    }
    world.trigger(receipt.event);
    if (!inWriting(world, request)) return notApplicable("口头申请不起算期限", "An oral request starts no period");
    const answer = reviewAnswer(world, request);
    let start = receipt.day;
    const begins = world.begins("review");
    if (world.lt(receipt.day, begins)) {
      const answeredBefore = answer.done !== null && world.lt(answer.done, begins);
      if (answeredBefore || world.lt(world.today, begins) || world.reading(PENDING_2017) === "old-law")
        return NO_PERIOD;
      start = begins;
    }
    sayDay(world, "执行法院收到书面申请", "The enforcing court had the written request", receipt.day);
    const duty = world.text("review", start);
    const { zh, en } = periodWords(periodOf(duty));
    sayArticle12(world, "listing", start, duty, {
      zh: `应当自收到之日起${zh}内审查`,
      en: `It must be reviewed within ${en} of receipt`,
    });
    const act = decisionOwed(world, request);
    const outcome = reviewOutcome(world, start, periodOf(duty), { answer, act });
    return partlyAnswered(world, request, outcome);
  },
};
