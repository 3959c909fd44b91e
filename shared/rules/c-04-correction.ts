// C-04: a request found justified is carried out within three working days (2017 art. 12(1)), counted from the finding
// or, at the outer bound, from the end of the review. The change of the list can happen unseen.
import { limitOutcome, notApplicable } from "../audit/limit.ts";
import { CORRECTION_START } from "../audit/readings.ts";
import type { Rule } from "../audit/rule.ts";
import type { Term } from "../audit/term.ts";
import type { World } from "../audit/world.ts";
import { carriedOut } from "./parts/carried-out.ts";
import {
  type CorrectionRequest,
  FROM_2017,
  NO_REQUEST,
  outcomeOf,
  overRequests,
  receiptOf,
  requestIn,
  threadOf,
} from "./parts/requests.ts";
import { REVIEW } from "./parts/review.ts";
import { sayDay, sayEnd, sayLaw } from "./parts/say.ts";

const CORRECTION = { unit: "working-days", n: 3, roll: false } as const;

/** The day from which the three working days count: the decision, or the end of the fifteen days of review. */
function startOf(world: World, request: CorrectionRequest, decision: Term): Term {
  const receipt = receiptOf(world, request);
  if (receipt === null || world.reading(CORRECTION_START) === "finding") return decision;
  const from = world.later(receipt.day, FROM_2017);
  const end = world.period(from, REVIEW).due;
  sayEnd(world, "15日审查期限", "The 15 days of review end", end);
  return end;
}

export const c04: Rule = {
  code: "C-04",
  title: { zh: "理由成立后的纠正期限", en: "Carrying out a justified request" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: [{ instrument: "spc-defaulters", version: "2017", article: "12", paragraph: 1 }],
  validity: { from: "2017-05-01", until: null },
  facts: [
    "correction-decided.date",
    "correction-decided.outcome",
    "correction-received.date",
    "correction-requested.grounds",
    "listing-revoked",
    "listing-corrected",
    "listing-deleted",
    "listing-checked.visible",
  ],
  readings: [CORRECTION_START],
  remedies: ["supervision", "procuratorate"],
  over: overRequests,
  judge(world, subject) {
    const request = requestIn(world, subject);
    if (request === null) return NO_REQUEST;
    if (request.decided === null) {
      return notApplicable("没有认定理由成立的记录", "There is no record that the request was found justified");
    }
    world.trigger(request.decided);
    const outcome = outcomeOf(world, request);
    if (outcome === "rejected") return notApplicable("申请被驳回，没有可纠正的", "Rejected: nothing to carry out");
    const decision = world.day(request.decided);
    if (world.lt(decision, FROM_2017)) {
      return notApplicable("当时的规定没有纠正期限", "The rule of that time set no period for the correction");
    }
    sayDay(
      world,
      outcome === "partly" ? "部分理由成立的决定" : "理由成立的决定",
      outcome === "partly" ? "Found justified in part" : "Found justified",
      decision,
    );
    const cited = world.cite("spc-defaulters", "2017", "12", 1);
    sayLaw(world, "应当在3个工作日内纠正", "It must be put right within 3 working days", cited);
    const thread = threadOf(world, request);
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    const start = startOf(world, request, decision);
    const due = world.period(start, CORRECTION);
    world.sayPeriod(due);
    const act = carriedOut(world, thread, request, decision);
    return limitOutcome(world, act, due, { act: { zh: "纠正失信信息", en: "the correction" } });
  },
};
