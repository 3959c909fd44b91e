// Reconsiderations (复议) under art. 12: what they answer, and when the upper court had them.
import { notApplicable } from "../../engine/limit.ts";
import { compareEvents, type CaseEvent, type CaseView } from "../../engine/model.ts";
import type { Subject } from "../../engine/rule.ts";
import { type Outcome, type Term, EARLIEST_ACT, on } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import type { EventType } from "../../case/types.ts";
import type { Target } from "./article-12.ts";
import { deniedBefore, deniedOn, receivedAtOnce, receivedBetween } from "./requests.ts";

const TYPES = [
  "reconsideration-requested",
  "reconsideration-received",
  "reconsideration-decided",
] as const satisfies readonly EventType[];

/** Once for each reconsideration: for its first event, which answers no other event of one. */
export function overReconsiderations(view: CaseView): readonly Subject[] {
  return view
    .of(...TYPES)
    .filter(({ parents }) => !parents.some(({ type }) => TYPES.some((known) => known === type)))
    .map((anchor) => ({ thread: anchor.threads.length === 1 ? (anchor.threads[0] ?? null) : null, anchor }));
}

/** One reconsideration in one world. */
export interface Reconsideration {
  readonly root: CaseEvent;
  readonly target: Target;
  readonly requested: CaseEvent | null;
  readonly received: CaseEvent | null;
  readonly decided: CaseEvent | null;
}

/** The outcome where a subject is no reconsideration under art. 12 in this world. */
export const NOT_ARTICLE_12: Outcome = notApplicable(
  "不是对驳回纠正申请的复议，适用其他程序",
  "No reconsideration of a rejected correction request: another procedure governs",
);

/** What the reconsideration is about; null where it answers an objection, a relief request or a supervision. */
function targetOf(world: World, root: CaseEvent): Target | null {
  let at = world.parent(root);
  if (at === null) return world.view.of("objection-filed", "objection-decided").length > 0 ? null : "listing";
  for (; at !== null; at = world.parent(at)) {
    if (/^(?:objection|supervision|restriction-relief)-/u.test(at.type)) return null;
    if (at.type === "correction-requested") return at.raw.target === "restriction" ? "restriction" : "listing";
    if (at.type === "restriction-ordered") return "restriction";
  }
  return "listing";
}

/** The reconsideration of a subject; null where it did not happen, or is not one of art. 12. */
export function reconsiderationOf(world: World, { anchor }: Subject): Reconsideration | null {
  if (anchor === null || !world.real(anchor)) return null;
  const target = targetOf(world, anchor);
  if (target === null) return null;
  const find = (type: EventType): CaseEvent | null =>
    anchor.type === type ? anchor : world.first(world.answersTo(anchor, type));
  return {
    root: anchor,
    target,
    requested: find("reconsideration-requested"),
    received: find("reconsideration-received"),
    decided: find("reconsideration-decided"),
  };
}

const OF_REQUEST: readonly EventType[] = ["reconsideration-requested", "reconsideration-received"];

/** The events of one reconsideration that come before its decision, from this one back to the request; in one world. */
function requestBehind(world: World, event: CaseEvent): CaseEvent | null {
  let first: CaseEvent | null = null;
  for (let at = world.parent(event); at !== null && OF_REQUEST.includes(at.type); at = world.parent(at)) first = at;
  return first;
}

/** Does the event follow the decision: by naming it, or the request or the receipt of the same reconsideration? */
export function followsDecision(world: World, event: CaseEvent, decided: CaseEvent): boolean {
  if (world.answers(event, decided)) return true;
  const request = requestBehind(world, event);
  return request !== null && request === requestBehind(world, decided);
}

/** The request or receipt with which the reconsideration begins that an event may belong to. */
function beginnings(event: CaseEvent): readonly CaseEvent[] {
  return event.parents
    .filter(({ type }) => OF_REQUEST.includes(type))
    .flatMap((parent) => {
      const earlier = beginnings(parent);
      return earlier.length > 0 ? earlier : [parent];
    });
}

/** Once for each decision on reconsideration, or service of one that is not on record, whatever of it the service names. */
export function overDecisions(view: CaseView): readonly Subject[] {
  const decided = view.of("reconsideration-decided");
  const answered = new Set(decided.flatMap(beginnings));
  const served = view
    .of("reconsideration-served")
    .filter((event) => !event.parents.some((parent) => decided.includes(parent)))
    .filter((event) => !beginnings(event).some((request) => answered.has(request)));
  return [...decided, ...served]
    .toSorted(compareEvents)
    .map((anchor) => ({ thread: anchor.threads.length === 1 ? (anchor.threads[0] ?? null) : null, anchor }));
}

/** Is it addressed to the upper court? Both ways where the file does not say. */
export function toUpperCourt(world: World, requested: CaseEvent): boolean {
  const { addressee } = requested.raw;
  world.use(requested);
  if (addressee === undefined || addressee === "unknown") {
    return world.choose(`events[${requested.id}].addressee`, [true, false]);
  }
  return addressee === "upper";
}

/**
 * The day on which the upper court had it; null where it did not (yet). Handed in or uploaded there it is received the
 * same day; otherwise receipt can happen unseen. What was decided was received before.
 */
export function upperReceipt(
  world: World,
  { root, requested, received, decided }: Reconsideration,
): { readonly day: Term; readonly event: CaseEvent } | null {
  if (received !== null) return { day: world.day(received), event: received };
  const sent = requested === null ? null : world.day(requested);
  const all = world.view.denied("reconsideration-received").filter(({ parents }) => parents.includes(root));
  const denials = decided === null ? all : deniedBefore(world, all, world.day(decided));
  const atOnce = requested !== null && receivedAtOnce(requested) && toUpperCourt(world, requested);
  if (atOnce && sent !== null && !deniedOn(world, denials, sent)) return { day: sent, event: requested };
  const path = `events[+reconsideration-received@${root.id}]`;
  if (decided !== null) {
    const span = { from: sent ?? on(EARLIEST_ACT), to: world.day(decided) };
    return { day: receivedBetween(world, path, denials, span), event: root };
  }
  const act = world.unseenAct(path, [], denials, sent);
  return act.done === null ? null : { day: act.done, event: root };
}
