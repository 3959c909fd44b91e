// The listing that a rule judges: its decision in one world, and the facts of the decision, on record or not.
import type { Thread } from "../../engine/model.ts";
import { notApplicable } from "../../engine/limit.ts";
import type { Subject } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { sayEvent } from "./say.ts";

/** One listing in one world. */
export interface Listing {
  readonly thread: Thread;
  /** The day of the decision. */
  readonly day: Term;
}

/** The outcome where there is no listing at all. */
export const NO_LISTING: Outcome = notApplicable("没有纳入记录", "No listing is on record");

/** The outcome before 2013-10-01. */
export const NO_RULE_YET: Outcome = notApplicable("当时尚无名单规定", "There was no rule on the list at that time");

/** The listing of a subject; its decision, where on record, is the trigger. Null where the subject is no listing. */
export function listingOf(world: World, { thread }: Subject): Listing | null {
  if (thread === null) return null;
  if (thread.decided !== null) world.trigger(thread.decided);
  return { thread, day: world.decision(thread) };
}

/**
 * Adds the first step of every rule about a listing: the day of the decision. What the file tells of a decision that is not on
 * record has been said where its day was asked for.
 */
export function sayDecision(world: World, { thread, day }: Listing): void {
  if (thread.decided === null && thread.bounds !== null) return;
  sayEvent(world, "纳入决定作出", "The listing was decided", day);
}

/** The path of a field of the decision; that of the missing decision where none is on record. */
export function fieldPath(thread: Thread, field: string): string {
  return thread.decided === null
    ? qualified(`events[+listing-decided@${thread.id}]`, field)
    : `events[${thread.decided.id}].${field}`;
}

/** A three-valued field of the decision; both ways where it, or the whole decision, is not on record. */
export function decisionFact(world: World, thread: Thread, field: "abilityFound"): boolean {
  return thread.decided === null
    ? world.choose(fieldPath(thread, field), [true, false])
    : world.tri(thread.decided, field);
}
