// What the rule asks of the text of a listing decision (D-02 to D-06): the gate they share, and facts of the paper.
import { verdict } from "../../engine/limit.ts";
import type { Subject } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import type { DutyText, DutyName } from "../../law/duties.ts";
import type { Text } from "../../text.ts";
import { fieldPath, listingOf, NO_LISTING, sayDecision, type Listing } from "./listing.ts";

/** A decision with the duty that governs it, or why the rule does not reach it. */
export type Gate =
  | { readonly closed: Outcome }
  | { readonly closed: null; readonly listing: Listing; readonly duty: DutyText };

/**
 * Does the file establish that the listing had no decision at all? A denial of the decision speaks for the listing where
 * it reaches the day that shows the listing, or bears no day.
 */
export function decisionDenied(world: World, { thread }: Listing): boolean {
  if (thread.decided !== null) return false;
  const denials = world
    .deniedOf(thread, "listing-decided")
    .filter((denial) => denial.undated || denial.lo >= thread.opener.hi);
  for (const denial of denials) world.use(denial);
  return denials.length > 0;
}

/** Passes a listing to a rule about the text of its decision; `before` answers for decisions made before there was the duty. */
export function decisionGate(world: World, subject: Subject, name: DutyName, before: Outcome): Gate {
  const listing = listingOf(world, subject);
  if (listing === null) return { closed: NO_LISTING };
  if (decisionDenied(world, listing)) {
    return {
      closed: verdict("not-applicable", () => ({
        zh: "已查明没有作出决定，无决定书可审查",
        en: "Established that there was no decision to examine",
        court: "没有作出决定",
      })),
    };
  }
  const duty = world.duty(name, listing.day);
  if (duty === null) return { closed: before };
  sayDecision(world, listing);
  return { closed: null, listing, duty };
}

/** The items that carry a term: all but the first, refusal despite ability. */
export function itemsWithTerm(world: World, day: Term): Text {
  const last = world.text("listing-grounds", day).items?.length ?? 0;
  return { zh: `第2项至第${last}项`, en: `items 2 to ${last}` };
}

/** A three-valued fact of the decision paper; both ways where it, or the whole decision, is not on record. */
export function paperSays(
  world: World,
  { thread }: Listing,
  field: "reasons" | "signedByPresident" | "severeOrMultiple" | "written",
): boolean {
  return thread.decided === null
    ? world.choose(fieldPath(thread, field), [true, false])
    : world.tri(thread.decided, field);
}
