// Enforcement objections (执行异议) that complain of a listing or a restriction: another path than art. 12.
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import type { Subject } from "../../engine/rule.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import type { Target } from "./article-12.ts";

/** Objections each on its own: those filed, and decisions on objections whose filing is not on record. */
function objectionRoots(view: CaseView): readonly CaseEvent[] {
  return view
    .of("objection-filed", "objection-decided")
    .filter((event) => !event.parents.some(({ type }) => type === "objection-filed"));
}

/** Once for each objection. */
export const overObjections = (view: CaseView): readonly Subject[] =>
  objectionRoots(view).map((anchor) => ({
    thread: anchor.threads.length === 1 ? (anchor.threads[0] ?? null) : null,
    anchor,
  }));

/** What the objection complains of; null for anything else. Both ways where the file does not link it. */
export function complaintAbout(world: World, root: CaseEvent): Target | null {
  const parent = world.parent(root);
  if (parent !== null) {
    if (parent.type.startsWith("restriction-")) return "restriction";
    return root.threads.length > 0 ? "listing" : null;
  }
  const possible: (Target | null)[] = [null];
  if (world.view.threads.length > 0) possible.push("listing");
  if (world.view.of("restriction-ordered").length > 0) possible.push("restriction");
  return possible.length === 1 ? null : world.choose(qualified(`events[${root.id}].regarding`, "about"), possible);
}

/** The day on which the court handled it as an objection; null where it did not, so far as this world goes. */
export function handledOn(world: World, root: CaseEvent): Term | null {
  if (root.type === "objection-decided") return world.day(root);
  const decided = world.first(world.answersTo(root, "objection-decided"));
  if (decided !== null) return world.day(decided);
  const path = `events[+objection-decided@${root.id}]`;
  return world.choose(path, [true, false]) ? world.day(root) : null;
}
