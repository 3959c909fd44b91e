// Whether the seven grounds of art. 10(1) reach a listing: only one without a term, with the disputes.
import type { Thread } from "../../engine/model.ts";
import { OLD_LISTING, TERM_BASELESS, TERM_OMITTED } from "../../engine/readings.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import { notApplicable } from "../../engine/limit.ts";
import type { World } from "../../engine/world.ts";
import { groundsOf, statedTerm } from "./grounds.ts";

/** Why art. 10(1) does not reach the listing in this world, or the day before which its periods cannot start. */
export type DeletionGate = { readonly closed: Outcome } | { readonly closed: null; readonly notBefore: Term };

const TERM_GOVERNS = notApplicable(
  "有纳入期限的，不适用删除情形的规定",
  "Where there is a term, the grounds of deletion do not apply",
);
const OLD_TEXT = notApplicable("旧规定的删除没有期限", "The old text sets no period for deletion");

/** Passes a listing through art. 10(2) and the transition to the text that has it. Art. 10(1) applies where there is no term. */
export function deletionGate(world: World, thread: Thread): DeletionGate {
  const decision = world.decision(thread);
  if (world.lt(decision, world.begins("deletion"))) return oldListing(world, thread);
  const term = statedTerm(world, thread);
  const grounds = groundsOf(world, thread);
  const onlyFirst = grounds.first && !grounds.others;
  if (term === null) {
    // Beside others item 1 does not take the term away, as for the end of the term.
    if (grounds.others && world.reading(TERM_OMITTED) === "two-years-by-law") return { closed: TERM_GOVERNS };
    return { closed: null, notBefore: decision };
  }
  if (onlyFirst && world.reading(TERM_BASELESS) === "term-has-no-basis") return { closed: null, notBefore: decision };
  return { closed: TERM_GOVERNS };
}

/** A listing decided before the text on deletion with a period: no transition sentence exists, so three readings. Periods of days from that day. */
function oldListing(world: World, thread: Thread): DeletionGate {
  const reading = world.reading(OLD_LISTING);
  if (reading === "old-law") return { closed: OLD_TEXT };
  if (reading === "two-years" && groundsOf(world, thread).others) return { closed: TERM_GOVERNS };
  return { closed: null, notBefore: world.begins("deletion") };
}
