// H-03: a correction request against a restriction is reviewed within fifteen days of receipt, by reference to the rule on
// the list (法发〔2019〕35号 art. 18). The answer is owed to the client's own request: not on record, not given. One that grants
// it is carried out within three working days.
import { bindingOn, SINCE_DATED } from "../parts/opinions-2019.ts";
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { REVIEW_START } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Said } from "../../engine/said.ts";
import { on, type Outcome, type Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf } from "../../law/duty-index.ts";
import { notGoverned, sayArticle12, under } from "../parts/article-12.ts";
import {
  type CorrectionRequest,
  inWriting,
  NO_REQUEST,
  outcomeOf,
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
    "correction-decided.outcome",
    "correction-decided.answered",
    "restriction-lifted.date",
    "restriction-checked.active",
    "correction-requested.addressee",
    "correction-served",
    "correction-requested.date",
    "restriction-checked.date",
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
    const answered = partlyAnswered(world, request, review);
    const { decided } = request;
    if (decided === null || outcomeOf(world, request) !== "granted") return under(binding, answered);
    return under(binding, granted(world, { request, decided }, answered));
  },
};

/** A request with the decision that grants it. */
interface Granted {
  readonly request: CorrectionRequest;
  readonly decided: CaseEvent;
}

/**
 * A request that was granted is carried out within the period of a correction too, by reference, so that a late lifting
 * can be argued about. The days are those of the lifting from then on; a review that came late stays a breach.
 */
function granted(world: World, { request, decided }: Granted, review: Outcome): Outcome {
  if (review.status === "breach") world.note(review.because);
  const day = world.day(decided);
  sayDay(world, "认定理由成立", "The request was found well founded", day);
  const duty = world.text("correction", day);
  const { zh, en } = periodWords(periodOf(duty));
  sayLaw(world, `参照该条，应当在${zh}内解除`, `By reference to it, lifted within ${en}`, world.cite(duty));
  const due = world.period(day, periodOf(duty));
  world.sayPeriod(due);
  const act = { zh: "解除限制消费", en: "the lifting of the restriction" };
  const lifting = limitOutcome(world, liftingAfter(world, request, day), due, { act });
  if (review.status === "breach") return { ...lifting, status: "breach", because: () => both(review, lifting) };
  if (lifting.status === "breach") return { ...lifting, status: "contestable" };
  if (review.status === "contestable") return { ...lifting, status: "contestable", because: review.because };
  return review.status === "running" && lifting.status === "in-order" ? review : lifting;
}

/** What is said of a review that came late and of the lifting after it. */
function both(review: Outcome, lifting: Outcome): Said {
  const first = review.because();
  const second = lifting.because();
  return { zh: `${first.zh}；${second.zh}`, en: `${first.en}; ${second.en}` };
}

/** The lifting after a request, also one before the decision on it. It can happen unseen; a check can show it lifted. */
function liftingAfter(world: World, { root }: CorrectionRequest, decision: Term): Act {
  const since = (event: CaseEvent): boolean => world.le(root.term, event.term);
  const checks = world.all("restriction-checked");
  const lifted = world.all("restriction-lifted").filter(since);
  const standing = [...world.view.denied("restriction-lifted"), ...checks.filter(({ raw }) => raw.active === "yes")];
  const path = `events[+restriction-lifted@${root.id}]`;
  const gone = lifted.length > 0 ? null : world.first(checks.filter((one) => one.raw.active === "no" && since(one)));
  if (gone === null) return world.unseenAct(path, lifted, standing, decision);
  const end = world.day(gone);
  const last = world.last(
    standing.filter((one) => !one.undated && world.le(root.term, one.term) && world.lt(one.term, end)),
  );
  const from = last === null ? root.term : on(last.lo + 1);
  return { done: world.impreciseDay(path, from, end), notDoneBy: last?.lo ?? null, event: gone };
}
