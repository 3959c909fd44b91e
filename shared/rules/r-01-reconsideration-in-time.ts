// reconsideration is applied for within ten days of service of the rejection (2017 art. 12(1)); posting in time is
// enough. The client's own act: not on record, not done. Service of the rejection can happen unseen.
import { limitOutcome, notApplicable } from "../audit/limit.ts";
import { ANNOUNCEMENT, PENDING_2017, SERVICE_PROOF } from "../audit/readings.ts";
import type { Rule } from "../audit/rule.ts";
import type { Outcome, Term } from "../audit/term.ts";
import type { World } from "../audit/world.ts";
import { governs, notGoverned, sayArticle12, type Target, under } from "./parts/article-12.ts";
import { applicationOf, RECONSIDERATION, rejectionOf, rejectionServed } from "./parts/rejection.ts";
import {
  type CorrectionRequest,
  FROM_2017,
  NO_REQUEST,
  overAllRequests,
  requestIn,
  RULE_2017,
  targetOf,
} from "./parts/requests.ts";
import { sayDay } from "./parts/say.ts";

const NOT_SERVED = notApplicable("驳回决定未送达，复议期限不起算", "The rejection was not served: no period runs");

/**
 * The start of the ten days; an outcome where none run. What was rejected and served before 2017-05-01 was finished
 * under the old text; a request received before that day and undecided on it has both readings.
 */
function startUnder(world: World, target: Target, served: Term, request: CorrectionRequest): Term | Outcome {
  if (target === "restriction") return governs(world, target, served) === "no" ? notGoverned(target) : served;
  if (world.asOf < RULE_2017 || world.lt(served, FROM_2017)) return notGoverned(target);
  const made = request.received ?? request.requested;
  const pending = made !== null && world.lt(made.term, FROM_2017);
  if (pending) world.use(made);
  return pending && world.reading(PENDING_2017) === "old-law" ? notGoverned(target) : served;
}

export const r01: Rule = {
  code: "R-01",
  title: { zh: "申请复议的期限", en: "Time to apply for reconsideration" },
  kind: "time-limit",
  holder: "client",
  basis: [
    { instrument: "spc-defaulters", version: "2017", article: "12", paragraph: 1 },
    { instrument: "good-faith", version: "2019", article: "18", paragraph: null },
  ],
  validity: { from: "2017-05-01", until: null },
  facts: [
    "correction-served.date",
    "correction-served.service",
    "correction-decided.outcome",
    "correction-decided.form",
    "reconsideration-requested.date",
    "reconsideration-received.date",
    "client.domicile",
  ],
  readings: [PENDING_2017, ANNOUNCEMENT, SERVICE_PROOF],
  remedies: ["reconsideration", "supervision"],
  over: overAllRequests,
  judge(world, subject) {
    const request = requestIn(world, subject);
    if (request === null) return NO_REQUEST;
    const rejection = rejectionOf(world, request);
    if (rejection.closed !== null) return rejection.closed;
    if (request.served !== null) world.trigger(request.served);
    const served = rejectionServed(world, request);
    if (served === null) return NOT_SERVED;
    const target = targetOf(request);
    const application = applicationOf(world, request, served);
    const start = startUnder(world, target, served, request);
    if ("status" in start) return start;
    sayDay(world, rejection.partly ? "部分驳回的决定送达" : "驳回决定送达", "The rejection was served", served);
    const binding = target === "listing" ? "yes" : governs(world, target, served);
    const right = {
      zh: "可以自送达之日起10日内申请复议",
      en: "One may apply for reconsideration within 10 days of service",
    };
    sayArticle12(world, target, 1, right, binding);
    const due = world.period(start, RECONSIDERATION);
    world.sayPeriod(due);
    const outcome = limitOutcome(world, application.act, due, {
      act: application.byReceipt
        ? { zh: "上一级法院收到复议申请", en: "receipt by the upper court" }
        : { zh: "申请复议", en: "the application for reconsideration" },
    });
    if (outcome.status !== "breach") return outcome;
    if (application.byReceipt) {
      return {
        ...outcome,
        status: "contestable",
        because: () => ({
          zh: "收到时已过期限，但可能在期限内交邮",
          en: "Received late, but it may have been posted in time",
        }),
      };
    }
    if (rejection.form !== "decision") {
      return {
        ...outcome,
        status: "contestable",
        because: () => ({
          zh: "期限已过；但驳回不是决定书，期限是否起算有争议",
          en: "Out of time; but it was no decision, so whether the period ran is open",
          disputed: true,
        }),
      };
    }
    return under(binding, outcome);
  },
};
