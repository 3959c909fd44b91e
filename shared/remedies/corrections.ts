// Correction requests with what followed them: what certainly answers a request, and what only may.
import type { CaseEvent, CaseView, Thread } from "../engine/model.ts";
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
  /** The rule on the client's limit against its rejection. */
  readonly limit: "R-01" | "O-01";
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
  /** Does an event belong to it, or may it? */
  readonly mayHold: (event: CaseEvent) => boolean;
  /** The request, and what answers it or may. */
  readonly ownEvents: () => ReadonlySet<CaseEvent>;
  /** What answers nothing on record and may belong to any request. */
  readonly orphans: ReadonlySet<CaseEvent>;
}

/** Does the event follow from `root`, or may it? */
export function mayFollow(event: CaseEvent, root: CaseEvent): boolean {
  const before = new Set([event]);
  for (const one of before) {
    if (one === root) return true;
    for (const parent of one.parents) before.add(parent);
  }
  return false;
}

/** The events that some of the answers certainly follow from, the answers among them. */
export function certainlyAnswered(answers: readonly CaseEvent[]): ReadonlySet<CaseEvent> {
  const found = new Set<CaseEvent>();
  for (const answer of answers) for (const one of certainlyBefore(answer)) found.add(one);
  return found;
}

/** The event, and what it certainly follows from. */
export function certainlyBefore(event: CaseEvent): ReadonlySet<CaseEvent> {
  const found = new Set<CaseEvent>();
  for (let at: CaseEvent | undefined = event; at !== undefined; at = at.parents[0]) {
    found.add(at);
    if (at.loose) return found;
    if (at.parents.length <= 1) continue;
    // Of several that it may answer, only what all of them follow from is certain.
    const [first, ...others] = at.parents;
    let common = first === undefined ? [] : [...certainlyBefore(first)];
    for (const other of others) {
      if (common.length === 0) break;
      const before = certainlyBefore(other);
      common = common.filter((one) => before.has(one));
    }
    for (const one of common) found.add(one);
    return found;
  }
  return found;
}

/** A step of reconsideration that answers nothing on record belongs to the only request there is. */
function orphan(event: CaseEvent): boolean {
  return event.parents.length === 0 && event.type.startsWith("reconsideration-");
}

/** What every request shares. */
interface Setting {
  readonly view: CaseView;
  /** Steps of reconsideration that answer nothing on record: they may belong to any request. */
  readonly orphans: ReadonlySet<CaseEvent>;
  /** What certainly happened and follows from each event, in the order of the days. */
  readonly certain: ReadonlyMap<CaseEvent, readonly CaseEvent[]>;
}

function correctionOf(root: CaseEvent, about: Correction["about"], { view, orphans, certain }: Setting): Correction {
  const found = new Map((certain.get(root) ?? []).map((event) => [event.type, event]));
  const of = (type: EventType): CaseEvent | null => found.get(type) ?? null;
  let own: ReadonlySet<CaseEvent> | null = null;
  const ownEvents = (): ReadonlySet<CaseEvent> => {
    own ??= new Set([root, ...view.chainOf(root, FOLLOWERS)]);
    return own;
  };
  return {
    limit: "R-01",
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
    mayHold: (event) => ownEvents().has(event) || orphans.has(event),
    ownEvents,
    orphans,
  };
}

/** The correction requests of a case in the order of their days. A request of which it is unknown whether it was made is left out. */
export function correctionsOf(view: CaseView): readonly Correction[] {
  const listing = requestRoots(view, "listing");
  const restriction = requestRoots(view, "restriction");
  const [first] = [...listing, ...restriction];
  if (first === undefined) return [];
  const followers = view.of(...FOLLOWERS);
  const orphans = new Set(followers.filter(orphan));
  const only =
    listing.length + restriction.length === 1 && view.of("objection-filed", "objection-decided").length === 0;
  const certain = new Map<CaseEvent, CaseEvent[]>();
  for (const event of followers) {
    if (event.doubtful) continue;
    const roots = only && orphans.has(event) ? [first] : certainlyBefore(event);
    for (const root of roots) {
      const list = certain.get(root);
      if (list === undefined) certain.set(root, [event]);
      else list.push(event);
    }
  }
  const make = (roots: readonly CaseEvent[], about: Correction["about"]): readonly Correction[] =>
    roots.filter((root) => !root.doubtful).map((root) => correctionOf(root, about, { view, orphans, certain }));
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
