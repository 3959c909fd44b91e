// The duty to serve the listing decision, in the version of the day on which it was made.
import type { Citation } from "../../engine/citation.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";

/** Cites the duty to serve a decision of that day; null before there was a rule on the list. */
export function citeServiceDuty(world: World, decision: Term): Citation | null {
  const duty = world.duty("service-of-decision", decision);
  return duty === null ? null : world.cite(duty);
}
