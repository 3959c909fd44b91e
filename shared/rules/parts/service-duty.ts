// The duty to serve the listing decision, in the version of the day on which it was made.
import type { Citation } from "../../audit/citation.ts";
import type { Term } from "../../audit/term.ts";
import type { World } from "../../audit/world.ts";

/** Cites the duty to serve a decision of that day; null before there was a rule on the list. */
export function citeServiceDuty(world: World, decision: Term): Citation | null {
  const version = world.version("spc-defaulters", decision);
  if (version === null) return null;
  return world.cite("spc-defaulters", version, version === "2013" ? "2" : "5", 3);
}
