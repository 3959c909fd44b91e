// Enforcement objections with what followed them, in the shape of a correction request: the reconsideration of a ruling goes
// the same way as that of a rejection, under another article and limit (O-01).
import type { CaseEvent, CaseView } from "../engine/model.ts";
import type { EventType } from "../case/types.ts";
import { overObjectionChains } from "../rules/parts/objections.ts";
import { certainlyBefore, type Correction } from "./corrections.ts";

const FOLLOWERS = [
  "objection-filed",
  "objection-decided",
  "objection-served",
  "reconsideration-requested",
  "reconsideration-received",
  "reconsideration-decided",
  "reconsideration-served",
] as const satisfies readonly EventType[];

const NONE: ReadonlySet<CaseEvent> = new Set();

/** Is the objection against a restriction order, or something after one? */
function aboutRestriction(root: CaseEvent): boolean {
  return root.parents.length === 1 && root.parents.some(({ type }) => type.startsWith("restriction-"));
}

function objectionOf(view: CaseView, root: CaseEvent): Correction {
  const own = new Set([root, ...view.chainOf(root, FOLLOWERS)]);
  const certain = [...own].filter((event) => !event.doubtful && certainlyBefore(event).has(root));
  const found = new Map(certain.map((event) => [event.type, event]));
  const of = (type: EventType): CaseEvent | null => found.get(type) ?? null;
  return {
    limit: "O-01",
    about: aboutRestriction(root) ? "restriction" : "listing",
    root,
    threads: root.threads,
    requested: of("objection-filed"),
    received: null,
    decided: of("objection-decided"),
    served: of("objection-served"),
    reconsideration: of("reconsideration-requested") ?? of("reconsideration-received"),
    reconsiderationReceived: of("reconsideration-received"),
    reconsidered: of("reconsideration-decided"),
    mayHold: (event) => own.has(event),
    ownEvents: () => own,
    orphans: NONE,
  };
}

/** The objections of a case in the order of their days; one of which it is unknown whether it was made is left out. */
export function objectionsOf(view: CaseView): readonly Correction[] {
  return overObjectionChains(view).flatMap(({ anchor }) =>
    anchor === null || anchor.doubtful ? [] : [objectionOf(view, anchor)],
  );
}
