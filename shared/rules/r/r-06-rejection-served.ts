// a rejection is served; until then the ten days for reconsideration do not run (2017 art. 12(1); for a restriction by
// reference). No number of days; service can happen unseen.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { SERVICE_PROOF } from "../../engine/readings.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { governs, notGoverned, sayArticle12, under } from "../parts/article-12.ts";
import { NO_COURT_ABOVE, supremeEnforces } from "../parts/enforcing-court.ts";
import { serviceDenials } from "../parts/rejection.ts";
import {
  type CorrectionRequest,
  formOf,
  NO_REQUEST,
  outcomeOf,
  overAllRequests,
  requestIn,
  targetOf,
} from "../parts/requests.ts";
import { sayDay } from "../parts/say.ts";
import { isProved } from "../parts/services.ts";

const NOT_SERVED = verdict("breach", () => ({
  zh: "驳回决定没有送达，复议期限不起算",
  en: "The rejection was not served: the period for reconsideration does not run",
}));

export const r06: Rule = {
  code: "R-06",
  title: { zh: "驳回决定应当送达", en: "The rejection is served" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("reconsideration", "restriction-correction"),
  validity: validityOf("reconsideration"),
  facts: [
    "correction-decided.outcome",
    "correction-decided.form",
    "correction-served",
    "correction-served.service.proof",
    "enforcement.court.level",
    "enforcement-transferred.court",
    "correction-received",
    "correction-requested",
    "correction-decided.date",
    "correction-requested.target",
    "enforcement-transferred.date",
    "enforcement.court.name",
  ],
  readings: [SERVICE_PROOF],
  remedies: ["supervision", "procuratorate"],
  over: overAllRequests,
  judge(world, subject) {
    const request = requestIn(world, subject);
    if (request === null) return NO_REQUEST;
    const { decided } = request;
    if (decided === null) return notApplicable("没有驳回决定的记录", "No rejection is on record");
    world.trigger(decided);
    if (outcomeOf(world, request) === "granted") return notApplicable("申请没有被驳回", "The request was not rejected");
    const day = world.day(decided);
    if (supremeEnforces(world, day)) return NO_COURT_ABOVE;
    const target = targetOf(request);
    const binding = governs(world, target, "reconsideration", day);
    if (binding === "no") return notGoverned(target);
    sayDay(world, "驳回纠正申请", "The request was rejected", day);
    const runs = { zh: "复议期限自决定书送达之日起算", en: "The period runs from service of the decision" };
    sayArticle12(world, target, day, world.text("reconsideration", day), runs, binding);
    return under(binding, servedOrNot(world, request, decided));
  },
};

function servedOrNot(world: World, request: CorrectionRequest, decided: CaseEvent): Outcome {
  const { served } = request;
  // An oral rejection that was served contradicts itself: both ways.
  const oral = formOf(world, request) === "oral";
  if (oral && (served === null || world.choose(`events[${decided.id}].form`, [true, false]))) {
    return verdict("breach", () => ({
      zh: "口头驳回，没有可送达的决定书，复议期限不起算",
      en: "An oral rejection: there is no decision to serve and no period runs",
    }));
  }
  const unproved = served !== null && !isProved(world, served);
  if (unproved && world.reading(SERVICE_PROOF) === "not-served") return NOT_SERVED;
  const events = served === null ? [] : [served];
  const path = `events[+correction-served@${decided.id}]`;
  return world.happenedAtAll(path, events, serviceDenials(world, request))
    ? verdict("in-order", () => ({ zh: "驳回决定有送达记录", en: "Service of the rejection is on record" }))
    : NOT_SERVED;
}
