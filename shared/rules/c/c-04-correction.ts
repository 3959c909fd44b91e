// C-04: a request found justified is carried out within three working days (2017 art. 12(1)), counted from the finding
// or, at the outer bound, from the end of the review. The change of the list can happen unseen.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { CORRECTION_START } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { groundNumber } from "../../law/correction-grounds.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { carriedOut } from "../parts/carried-out.ts";
import { DELETING } from "../parts/deletion-duty.ts";
import {
  type CorrectionRequest,
  NO_REQUEST,
  outcomeOf,
  overRequests,
  receiptOf,
  requestIn,
  threadOf,
} from "../parts/requests.ts";
import { sayDay, sayEnd, sayLaw } from "../parts/say.ts";

/** The day from which the three working days count: the decision, or the end of the fifteen days of review. */
function startOf(world: World, request: CorrectionRequest, decision: Term): Term {
  const receipt = receiptOf(world, request);
  if (receipt === null || world.reading(CORRECTION_START) === "finding") return decision;
  const from = world.later(receipt.day, world.begins("review"));
  const period = periodOf(world.text("review", from));
  const end = world.period(from, period).due;
  const { zh, en } = periodWords(period);
  sayEnd(world, `${zh}审查期限`, `The ${en} of review end`, end);
  return end;
}

export const c04: Rule = {
  code: "C-04",
  title: { zh: "理由成立后的纠正期限", en: "Carrying out a justified request" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("correction"),
  validity: validityOf("correction"),
  facts: [
    "correction-decided.date",
    "correction-decided.outcome",
    "correction-received.date",
    "correction-requested.grounds",
    "listing-revoked",
    "listing-corrected",
    "listing-deleted",
    "listing-checked.visible",
    "listing-checked.date",
    "correction-requested.method",
    "correction-requested.addressee",
    "correction-served",
    "correction-requested.date",
    "correction-requested.target",
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
    const duty = world.duty("correction", decision);
    if (duty === null) {
      return notApplicable("当时的规定没有纠正期限", "The rule of that time set no period for the correction");
    }
    sayDay(
      world,
      outcome === "partly" ? "部分理由成立的决定" : "理由成立的决定",
      outcome === "partly" ? "Found justified in part" : "Found justified",
      decision,
    );
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `应当在${zh}内纠正`, `It must be put right within ${en}`, world.cite(duty));
    const thread = threadOf(world, request);
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    const start = startOf(world, request, decision);
    const due = world.period(start, periodOf(duty));
    world.sayPeriod(due);
    const act = carriedOut(world, thread, request, decision);
    // What was wrong in the information is put right in the list, without a removal.
    const stays = request.requested?.raw.grounds?.every((ground) => ground === groundNumber("correction")) === true;
    return limitOutcome(world, act, due, {
      act: { zh: "纠正失信信息", en: "the correction" },
      ...(stays ? {} : { undone: DELETING.undone }),
    });
  },
};
