// The rejection of a correction request, its service, and the ten days for reconsideration that the service starts.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { Act, Due, World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { type CorrectionRequest, formOf, outcomeOf } from "./requests.ts";
import { serviceDay } from "./served-day.ts";

/** A rejection in writing, or why there is none in this world. */
export type Rejection =
  | { readonly closed: Outcome }
  | { readonly closed: null; readonly form: "decision" | "ruling" | "notice"; readonly partly: boolean };

const UNANSWERED = notApplicable(
  "没有驳回决定的记录；逾期不答复不产生复议，可以申请执行监督",
  "No rejection is on record; silence opens no reconsideration, supervision is the way",
);
const ORAL = notApplicable("口头驳回不起算复议期限", "An oral rejection starts no period for reconsideration");
const GRANTED = notApplicable("申请没有被驳回", "The request was not rejected");

/** Whether the request was rejected, in whole or in part, in a form that can be served. */
export function rejectionOf(world: World, request: CorrectionRequest): Rejection {
  if (request.decided === null && request.served === null) return { closed: UNANSWERED };
  const outcome = outcomeOf(world, request);
  if (outcome === "granted") return { closed: GRANTED };
  const form = formOf(world, request);
  return form === "oral" ? { closed: ORAL } : { closed: null, form, partly: outcome === "partly" };
}

/** The denials of the service of the answer. */
export function serviceDenials(world: World, { root, decided }: CorrectionRequest): readonly CaseEvent[] {
  const about = (denial: CaseEvent): boolean => denial.parents.some((parent) => parent === decided || parent === root);
  return world.view.denied("correction-served").filter(about);
}

/** The day on which the answer was served; null where it was not (yet). Service can happen unseen. */
export function rejectionServed(world: World, request: CorrectionRequest): Term | null {
  const { served, decided, root } = request;
  if (served !== null) return serviceDay(world, served);
  const path = `events[+correction-served@${(decided ?? root).id}]`;
  const from = decided === null ? null : world.day(decided);
  return world.unseenAct(path, [], serviceDenials(world, request), from).done;
}

/** What a reconsideration is about: the request or objection, and the answer to it that is on record. */
interface Answered {
  readonly root: CaseEvent;
  readonly decided: CaseEvent | null;
}

/**
 * The decision on a reconsideration of which neither application nor receipt is on record. One that the file does not
 * link answers the only request there is, where it did not come before its answer; with objections or other requests beside it,
 * both ways.
 */
function decidedFor(world: World, { root, decided: answer }: Answered): CaseEvent | null {
  const others = world.view
    .of("objection-filed", "objection-decided", "correction-requested")
    .some((event) => event !== root && !event.parents.includes(root));
  const found = world.all("reconsideration-decided").filter((decided) => {
    if (decided.parents.length > 0) return world.answers(decided, root);
    if (world.lt(decided.term, (answer ?? root).term)) return false;
    return !others || world.choose(qualified(`events[${decided.id}].regarding`, root.id), [true, false]);
  });
  return world.first(found);
}

/** The client's application for reconsideration, and whether only its receipt by the upper court is on record. */
export interface Application {
  readonly act: Act;
  readonly byReceipt: boolean;
}

/** The application that answers the rejection of `root`; one that was decided was made, on an unknown day before. */
export function applicationOf(world: World, answered: Answered, served: Term): Application {
  const { root } = answered;
  const requested = world.answersTo(root, "reconsideration-requested");
  if (requested.length > 0) return { act: world.recordedAct(requested), byReceipt: false };
  const received = world.answersTo(root, "reconsideration-received");
  if (received.length > 0) return { act: world.recordedAct(received), byReceipt: true };
  const decided = decidedFor(world, answered);
  if (decided === null) return { act: world.recordedAct([]), byReceipt: false };
  const path = `events[+reconsideration-requested@${root.id}]`;
  return {
    act: { done: world.unknownDay(path, served, world.day(decided)), notDoneBy: null, event: decided },
    byReceipt: false,
  };
}

/** Judges an application against the end of its period. Received late it may have been posted in time. */
export function againstLimit(world: World, { act, byReceipt }: Application, due: Due): Outcome {
  const outcome = limitOutcome(world, act, due, {
    act: byReceipt
      ? { zh: "上一级法院收到复议申请", en: "receipt by the next higher court" }
      : { zh: "申请复议", en: "the application for reconsideration" },
  });
  if (!byReceipt || outcome.status !== "breach") return outcome;
  return {
    ...outcome,
    status: "contestable",
    because: () => ({
      zh: "收到时已过期限，但可能在期限内交邮",
      en: "Received late, but it may have been posted in time",
    }),
  };
}
