// Enforcement objections (执行异议) and what follows them: the ruling, its service, the reconsideration by the court above.
import type { EventType } from "../../case/types.ts";
import { notApplicable } from "../../engine/limit.ts";
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import type { Subject } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { serviceDay } from "./served-day.ts";

const CHAIN = ["objection-filed", "objection-decided", "objection-served"] as const satisfies readonly EventType[];

const isOfObjection = ({ type }: CaseEvent): boolean => CHAIN.some((one) => one === type);

/** Once for each objection: for its first event, which answers no other event of one. */
export function overObjectionChains(view: CaseView): readonly Subject[] {
  return view
    .of(...CHAIN)
    .filter(({ parents }) => !parents.some(isOfObjection))
    .map((anchor) => ({ thread: anchor.threads.length === 1 ? (anchor.threads[0] ?? null) : null, anchor }));
}

/** One objection in one world. */
export interface Objection {
  readonly root: CaseEvent;
  readonly filed: CaseEvent | null;
  readonly decided: CaseEvent | null;
  readonly served: CaseEvent | null;
}

/** The outcome where the objection of the subject was not made after all. */
export const NO_OBJECTION: Outcome = notApplicable("没有执行异议的记录", "No objection is on record");

/** The objection of a subject; null where it did not happen in this world. */
export function objectionIn(world: World, { anchor: root }: Subject): Objection | null {
  if (root === null || !world.real(root)) return null;
  const find = (type: EventType): CaseEvent | null =>
    root.type === type ? root : world.first(world.answersTo(root, type));
  return {
    root,
    filed: find("objection-filed"),
    decided: find("objection-decided"),
    served: find("objection-served"),
  };
}

const OUTCOMES = ["granted", "rejected", "partly"] as const;

/** How the objection was ruled on; every way where that is not on record. Ask only where a ruling or its service is. */
export function rulingOn(world: World, { decided, root }: Objection): (typeof OUTCOMES)[number] {
  if (decided === null) return world.choose(qualified(`events[+objection-decided@${root.id}]`, "outcome"), OUTCOMES);
  world.use(decided);
  return world.known(`events[${decided.id}].outcome`, decided.raw.outcome, OUTCOMES);
}

/** The day on which the ruling was served; null where it was not (yet). Service can happen unseen. */
export function rulingServed(world: World, { served, decided, root }: Objection): Term | null {
  if (served !== null) return serviceDay(world, served);
  const about = decided ?? root;
  const denials = world.view
    .denied("objection-served")
    .filter(({ parents }) => parents.some((parent) => parent === about || parent === root));
  const path = `events[+objection-served@${about.id}]`;
  return world.unseenAct(path, [], denials, decided === null ? null : world.day(decided)).done;
}
