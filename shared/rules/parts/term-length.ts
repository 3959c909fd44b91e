// How long the term of a listing may be (2017 art. 2(1)): what the text allows in general, and what it allows on the facts.
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import type { DutyText } from "../../law/duties.ts";
import { longestOf, periodOf } from "../../law/duty-index.ts";
import { paperSays } from "./decision-text.ts";
import type { NamedGrounds } from "./grounds.ts";
import { fieldPath, type Listing } from "./listing.ts";

/** How a stated term compares with the rule: `extended` is within it because of what happened, `baseless` for want of that. */
export type TermFault = "none" | "extended" | "short" | "baseless" | "long";

/** Compares a term of so many years with the text that governs it. */
export function termFault(
  world: World,
  listing: Listing,
  { duty, grounds, years }: { readonly duty: DutyText; readonly grounds: NamedGrounds; readonly years: number },
): TermFault {
  const regular = periodOf(duty).n;
  if (years === regular) return "none";
  if (years < regular) return "short";
  if (years > longestOf(duty).n) return "long";
  return graveOrSeveral(world, listing, grounds) ? "extended" : "baseless";
}

/** Grave violence or threats, or several kinds of conduct: stated, or implied by two or more items. */
function graveOrSeveral(world: World, listing: Listing, { list }: NamedGrounds): boolean {
  if (list !== null) {
    return new Set(list).size >= 2 || paperSays(world, listing, "severeOrMultiple");
  }
  if (listing.thread.decided?.raw.severeOrMultiple === "yes") return paperSays(world, listing, "severeOrMultiple");
  return (
    world.choose(qualified(fieldPath(listing.thread, "items"), "several"), [true, false]) ||
    paperSays(world, listing, "severeOrMultiple")
  );
}

/**
 * The longest term in years that the text allows on what is known: with its extension unless the file excludes grave or
 * several conduct. A term of another length than the rule has says nothing of the conduct, so that need not be settled.
 */
export function longestLawful(listing: Listing, duty: DutyText, fault: TermFault, { list }: NamedGrounds): number {
  if (fault === "baseless") return periodOf(duty).n;
  const several = list === null || new Set(list).size >= 2;
  return several || listing.thread.decided?.raw.severeOrMultiple !== "no" ? longestOf(duty).n : periodOf(duty).n;
}
