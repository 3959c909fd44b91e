// Correction requests (纠正申请) and what follows them: receipt, decision, service, reconsideration.
import { dayOf, type Day } from "../../calendar/civil.ts";
import type { EventType } from "../../case/types.ts";
import type { CaseEvent, CaseView } from "../../audit/model.ts";
import type { Subject } from "../../audit/rule.ts";
import { on, type Term } from "../../audit/term.ts";
import { aboutRestriction } from "../../audit/threads.ts";
import type { World } from "../../audit/world.ts";
import { qualified } from "../../audit/world-parts.ts";

/** The 2017 text brought every period of days (法释〔2017〕7号). */
export const RULE_2017: Day = dayOf(2017, 5, 1);

const REQUEST: readonly EventType[] = [
  "correction-requested",
  "correction-received",
  "correction-decided",
  "correction-served",
];

/** The events of which each stands for a request of its own: those that answer no other event of a request. */
export function requestRoots(view: CaseView, target: "listing" | "restriction"): readonly CaseEvent[] {
  return view
    .of(...REQUEST)
    .filter((event) => !event.parents.some((parent) => REQUEST.includes(parent.type)))
    .filter((event) => aboutRestriction(event) === (target === "restriction"));
}

/** Once for each correction request about a listing. */
export const overRequests = (view: CaseView): readonly Subject[] => requestRoots(view, "listing").map(subjectOf);

/** Once for each correction request about a consumption restriction. */
export const overRestrictionRequests = (view: CaseView): readonly Subject[] =>
  requestRoots(view, "restriction").map(subjectOf);

function subjectOf(anchor: CaseEvent): Subject {
  return { thread: anchor.threads.length === 1 ? (anchor.threads[0] ?? null) : null, anchor };
}

/** One request in one world. */
export interface CorrectionRequest {
  readonly root: CaseEvent;
  readonly requested: CaseEvent | null;
  readonly received: CaseEvent | null;
  readonly decided: CaseEvent | null;
  readonly served: CaseEvent | null;
}

/** What belongs to the request of `subject` in this world. Throws where the subject has no anchor. */
export function requestOf(world: World, subject: Subject): CorrectionRequest {
  const root = subject.anchor;
  if (root === null) throw new Error("a rule about requests was asked about no request");
  const find = (type: EventType): CaseEvent | null =>
    root.type === type ? root : world.first(world.answersTo(root, type));
  return {
    root,
    requested: root.type === "correction-requested" ? root : null,
    received: find("correction-received"),
    decided: find("correction-decided"),
    served: find("correction-served"),
  };
}

/** Is the request addressed to the enforcing court? Absent means yes (case-format). */
export function toEnforcingCourt(world: World, requested: CaseEvent): boolean {
  const { addressee } = requested.raw;
  world.use(requested);
  if (addressee === undefined || addressee === null || addressee === "enforcing") return true;
  if (addressee !== "unknown") return false;
  return world.choose(`events[${requested.id}].addressee`, [true, false]);
}

/** Is the request in writing? What was posted, faxed or uploaded is; an oral one is not; else the file must say. */
export function inWriting(world: World, request: CorrectionRequest): boolean {
  const { requested, root } = request;
  if (requested === null) {
    world.use(root);
    return world.choose(qualified(`events[+correction-requested@${root.id}]`, "written"), [true, false]);
  }
  const { method, written } = requested.raw;
  if (written === "yes" || written === "no") return world.tri(requested, "written");
  if (method === "post" || method === "online" || method === "fax") return true;
  return method === "oral" ? false : world.tri(requested, "written");
}

/**
 * The day on which the enforcing court had the request; null where it did not (yet). Handed in, uploaded or faxed to
 * that court is received the same day; otherwise receipt can happen unseen.
 */
export function receiptOf(
  world: World,
  request: CorrectionRequest,
): { readonly day: Term; readonly event: CaseEvent } | null {
  const { received, requested, decided } = request;
  if (received !== null) return { day: world.day(received), event: received };
  if (requested === null) {
    const path = `events[+correction-received@${request.root.id}]`;
    const act = world.unrecordedAct(path, null, null);
    return act.done === null ? null : { day: act.done, event: request.root };
  }
  const { method } = requested.raw;
  const handed = world.day(requested);
  if (!toEnforcingCourt(world, requested)) return null;
  if (method === "in-person" || method === "online" || method === "fax" || method === "oral") {
    return { day: handed, event: requested };
  }
  const path = `events[+correction-received@${requested.id}]`;
  const denials = world.view.denied("correction-received").filter((denial) => denial.parents.includes(requested));
  if (decided !== null) {
    // Answered, so received: some day between the two.
    const day = world.unknownDay(path, handed, world.day(decided));
    return { day, event: requested };
  }
  const act = world.unseenAct(path, [], denials, handed);
  return act.done === null ? null : { day: act.done, event: requested };
}

/** Acts of courts on the request that answer it: a decision, or the change of the list itself that names the request. */
export function answersOf(world: World, request: CorrectionRequest): readonly CaseEvent[] {
  const answers = world.answersTo(
    request.root,
    "correction-decided",
    "listing-deleted",
    "listing-revoked",
    "listing-corrected",
  );
  return request.root.type === "correction-decided" ? [request.root, ...answers] : answers;
}

/** 2017-05-01 as a term. */
export const FROM_2017: Term = on(RULE_2017);
