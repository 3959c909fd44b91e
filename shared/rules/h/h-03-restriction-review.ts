// H-03: a correction request against a restriction is reviewed within fifteen days of receipt, by reference to the rule on
// the list (法发〔2019〕35号 art. 18). The answer is owed to the client's own request: not on record, not given.
import { bindingOn, SINCE_DATED } from "../parts/opinions-2019.ts";
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { REVIEW_START } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf } from "../../law/duty-index.ts";
import { notGoverned, sayArticle12, under } from "../parts/article-12.ts";
import {
  type CorrectionRequest,
  inWriting,
  NO_REQUEST,
  overRestrictionRequests,
  receiptOf,
  requestIn,
} from "../parts/requests.ts";
import { decisionOwed, partlyAnswered, reviewAnswer, reviewOutcome } from "../parts/review.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const h03: Rule = {
  code: "H-03",
  title: { zh: "限制消费纠正申请的审查期限", en: "Review of a request against a restriction" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("restriction-correction", "review"),
  validity: SINCE_DATED,
  facts: [
    "correction-requested.target",
    "correction-requested.written",
    "correction-requested.method",
    "correction-received.date",
    "correction-decided.date",
    "restriction-lifted.date",
  ],
  readings: [REVIEW_START],
  remedies: ["supervision", "procuratorate"],
  over: overRestrictionRequests,
  judge(world, subject) {
    const request = requestIn(world, subject);
    if (request === null) return NO_REQUEST;
    const receipt = receiptOf(world, request);
    if (receipt === null) {
      return notApplicable("执行法院没有收到申请的记录", "There is no record that the enforcing court had the request");
    }
    world.trigger(receipt.event);
    const binding = bindingOn(world, receipt.day);
    if (binding === "no") return notGoverned("restriction");
    if (!inWriting(world, request)) return notApplicable("口头申请不起算期限", "An oral request starts no period");
    sayDay(world, "执行法院收到书面申请", "The enforcing court had the written request", receipt.day);
    const duty = world.text("review", receipt.day);
    const { zh, en } = periodWords(periodOf(duty));
    const text = { zh: `应当自收到之日起${zh}内审查`, en: `It must be reviewed within ${en} of receipt` };
    sayArticle12(world, "restriction", receipt.day, duty, text, binding);
    const answer = reviewAnswer(world, request);
    const act = decisionOwed(world, request);
    const review = reviewOutcome(world, receipt.day, periodOf(duty), { answer, act });
    const granted = request.decided?.raw.outcome === "granted" && review.status === "in-order";
    return under(binding, granted ? lifting(world, request, request.decided) : partlyAnswered(world, request, review));
  },
};

/** A request granted in time is carried out within the period of a correction too. The lifting can happen unseen. */
function lifting(world: World, { root }: CorrectionRequest, decided: CaseEvent | null): Outcome {
  if (decided === null) return notApplicable("没有决定的记录", "No decision is on record");
  const day = world.day(decided);
  sayDay(world, "认定理由成立", "The request was found well founded", day);
  const duty = world.text("correction", day);
  const { zh, en } = periodWords(periodOf(duty));
  sayLaw(world, `参照该条，应当在${zh}内解除`, `By reference to it, lifted within ${en}`, world.cite(duty));
  const due = world.period(day, periodOf(duty));
  world.sayPeriod(due);
  const active = world.all("restriction-checked").filter((check) => check.raw.active === "yes");
  const lifted = world.all("restriction-lifted").filter((event) => world.le(day, event.term));
  const denials = world.view.denied("restriction-lifted");
  const path = `events[+restriction-lifted@${root.id}]`;
  const act = world.unseenAct(path, lifted, [...denials, ...active], day);
  return limitOutcome(world, act, due, { act: { zh: "解除限制消费", en: "the lifting of the restriction" } });
}
