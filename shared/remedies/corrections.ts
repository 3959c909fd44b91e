// Correction requests with what followed them: what certainly answers a request, and what only may.
import type { CaseEvent, CaseView, Thread } from "../audit/model.ts";
import type { EventType } from "../case/types.ts";
import { requestRoots } from "../rules/parts/requests.ts";

const FOLLOWERS: readonly EventType[] = [
  "correction-requested",
  "correction-received",
  "correction-decided",
  "correction-served",
  "reconsideration-requested",
  "reconsideration-received",
  "reconsideration-decided",
  "reconsideration-served",
];

/** One correction request and its chain; every event named is certain to have happened and to belong to it. */
export interface Correction {
  readonly about: "listing" | "restriction";
  readonly root: CaseEvent;
  /** The listings it may be about; empty where none is on record. */
  readonly threads: readonly Thread[];
  readonly requested: CaseEvent | null;
  readonly received: CaseEvent | null;
  readonly decided: CaseEvent | null;
  readonly served: CaseEvent | null;
  /** The reconsideration as filed: the request, else its receipt. */
  readonly reconsideration: CaseEvent | null;
  readonly reconsiderationReceived: CaseEvent | null;
  readonly reconsidered: CaseEvent | null;
  /** All events that belong or may belong to it. */
  readonly chain: ReadonlySet<CaseEvent>;
}

/** Does an event follow from `root`? "maybe" where one of several possible links leads elsewhere. */
export function follows(event: CaseEvent, root: CaseEvent): "yes" | "maybe" | "no" {
  if (event === root) return "yes";
  let any = false;
  let all = event.parents.length > 0;
  for (const parent of event.parents) {
    const one = follows(parent, root);
    if (one !== "no") any = true;
    if (one !== "yes") all = false;
  }
  return all ? "yes" : any ? "maybe" : "no";
}

/** A step of reconsideration that answers nothing on record belongs to the only request there is. */
function orphan(event: CaseEvent): boolean {
  return event.parents.length === 0 && event.type.startsWith("reconsideration-");
}

function correctionOf(
  root: CaseEvent,
  about: Correction["about"],
  followers: readonly CaseEvent[],
  only: boolean,
): Correction {
  const chain = new Set<CaseEvent>();
  const certain = new Map<EventType, CaseEvent>();
  for (const event of followers) {
    const follow = orphan(event) ? (only ? "yes" : "maybe") : follows(event, root);
    if (follow === "no") continue;
    chain.add(event);
    if (follow === "yes" && !event.doubtful) certain.set(event.type, event);
  }
  const of = (type: EventType): CaseEvent | null => certain.get(type) ?? null;
  return {
    about,
    root,
    threads: root.threads,
    requested: of("correction-requested"),
    received: of("correction-received"),
    decided: of("correction-decided"),
    served: of("correction-served"),
    reconsideration: of("reconsideration-requested") ?? of("reconsideration-received"),
    reconsiderationReceived: of("reconsideration-received"),
    reconsidered: of("reconsideration-decided"),
    chain,
  };
}

/** The correction requests of a case in the order of their days. A request of which it is unknown whether it was made is left out. */
export function correctionsOf(view: CaseView): readonly Correction[] {
  const listing = requestRoots(view, "listing");
  const restriction = requestRoots(view, "restriction");
  if (listing.length === 0 && restriction.length === 0) return [];
  const followers = FOLLOWERS.flatMap((type) => view.of(type));
  const only =
    listing.length + restriction.length === 1 && view.of("objection-filed", "objection-decided").length === 0;
  const make = (roots: readonly CaseEvent[], about: Correction["about"]): readonly Correction[] =>
    roots.filter((root) => !root.doubtful).map((root) => correctionOf(root, about, followers, only));
  return [...make(listing, "listing"), ...make(restriction, "restriction")];
}

/** Was all that was asked granted? Unknown outcomes are not. */
export function grantedWhole(correction: Correction): boolean {
  return correction.decided?.raw.outcome === "granted";
}

/** Was the request made to someone else than the enforcing court, or not in writing, and never taken up? */
export function astray(correction: Correction): boolean {
  const { requested, received, decided } = correction;
  if (requested === null || received !== null || decided !== null) return false;
  const { addressee, method, written } = requested.raw;
  return addressee === "upper" || addressee === "other" || method === "oral" || written === "no";
}
