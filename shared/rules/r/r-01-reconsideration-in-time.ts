// reconsideration is applied for within ten days of service of the rejection (2017 art. 12(1)); posting in time is
// enough. The client's own act: not on record, not done. Service of the rejection can happen unseen.
import { bindingOn } from "../parts/opinions-2019.ts";
import { notApplicable } from "../../engine/limit.ts";
import { ANNOUNCEMENT, EXTENSION, PENDING_2017, SERVICE_PROOF } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { Due, World } from "../../engine/world.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { notGoverned, sayArticle12, type Target, under } from "../parts/article-12.ts";
import { ASK_SUPERVISION, supremeEnforces } from "../parts/enforcing-court.ts";
import { extensionOf } from "../parts/extensions.ts";
import { againstLimit, applicationOf, rejectionOf, rejectionServed } from "../parts/rejection.ts";
import { type CorrectionRequest, NO_REQUEST, overAllRequests, requestIn, targetOf } from "../parts/requests.ts";
import { sayDay } from "../parts/say.ts";

const NOT_SERVED = notApplicable("驳回决定未送达，复议期限不起算", "The rejection was not served: no period runs");

/**
 * The start of the period; an outcome where none runs. What was rejected and served before the text with the period was
 * finished under the old one; a request made before its first day, of which the rejection was served on it or after, has
 * both readings.
 */
function startUnder(world: World, target: Target, served: Term, request: CorrectionRequest): Term | Outcome {
  const begins = world.begins("reconsideration");
  if (target === "restriction") return bindingOn(world, served) === "no" ? notGoverned(target) : served;
  if (world.lt(world.today, begins) || world.lt(served, begins)) return notGoverned(target);
  // What was rejected before the first day was made before it, whether or not the request itself is on record.
  const made = request.received ?? request.requested ?? request.decided;
  const pending = made !== null && world.lt(made.term, begins);
  if (pending) world.use(made);
  return pending && world.reading(PENDING_2017) === "old-law" ? notGoverned(target) : served;
}

/** The end of the period where an extension asked for in time is granted; null where none was, or it is not granted. */
function extendedDue(world: World, request: CorrectionRequest): Due | null {
  const extension = extensionOf(world, request);
  if (extension === null) return null;
  const { obstacle, asked, due } = extension;
  sayDay(world, "障碍消除", "The obstacle ended", world.day(obstacle));
  world.use(asked);
  const day = world.show(asked.term);
  world.note(() => ({
    zh: `${day.zh}按期申请顺延（R-02），是否准许由法院决定`,
    en: `An extension was asked for in time (R-02), ${day.en}; the court decides`,
    court: `${day.zh}按期申请顺延`,
  }));
  if (world.reading(EXTENSION) === "not-extended") return null;
  world.sayPeriod(due);
  return due;
}

export const r01: Rule = {
  code: "R-01",
  title: { zh: "申请复议的期限", en: "Time to apply for reconsideration" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("reconsideration", "restriction-correction"),
  validity: validityOf("reconsideration"),
  facts: [
    "correction-served.date",
    "correction-served.service",
    "correction-decided.outcome",
    "correction-decided.form",
    "reconsideration-requested.date",
    "reconsideration-received.date",
    "obstacle-ended.date",
    "extension-requested.date",
    "client.domicile",
    "enforcement.court.level",
    "enforcement-transferred.court",
    "correction-received",
    "correction-requested",
    "objection-decided",
    "objection-filed",
    "reconsideration-decided",
    "client.idDocument",
    "client.kind",
    "correction-decided.date",
    "correction-requested.target",
    "enforcement-transferred.date",
    "enforcement.court.name",
  ],
  readings: [PENDING_2017, ANNOUNCEMENT, SERVICE_PROOF, EXTENSION],
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
    if (supremeEnforces(world, request.decided?.term ?? served)) return ASK_SUPERVISION;
    const target = targetOf(request);
    const application = applicationOf(world, request, served);
    const start = startUnder(world, target, served, request);
    if ("status" in start) return start;
    sayDay(world, rejection.partly ? "部分驳回的决定送达" : "驳回决定送达", "The rejection was served", served);
    const binding = target === "listing" ? "yes" : bindingOn(world, served);
    const duty = world.text("reconsideration", start);
    const { zh, en } = periodWords(periodOf(duty));
    const right = {
      zh: `可以自送达之日起${zh}内申请复议`,
      en: `One may apply for reconsideration within ${en} from service`,
    };
    sayArticle12(world, target, start, duty, right, binding);
    const due = world.period(start, periodOf(duty));
    world.sayPeriod(due);
    const ordinary = againstLimit(world, application, due);
    if (ordinary.status !== "breach" && ordinary.status !== "contestable") return ordinary;
    const longer = extendedDue(world, request);
    const outcome = longer === null ? ordinary : againstLimit(world, application, longer);
    if (outcome.status !== "breach") return outcome;
    if (rejection.form !== "decision") {
      return {
        ...outcome,
        status: "contestable",
        because: () => ({
          zh: "期限已过；但驳回不是决定书，期限是否起算有争议",
          en: "Out of time; but it was no decision, so whether the period ran is open",
          court: "驳回不是决定书",
          disputed: true,
        }),
      };
    }
    return under(binding, outcome);
  },
};
