// When a listing was put right after a correction request: revoked, corrected or deleted. It can happen unseen.
import { showsGone, type CaseEvent, type Thread } from "../../engine/model.ts";
import type { Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { groundNumber } from "../../law/correction-grounds.ts";
import { removalOf } from "./removal.ts";
import type { CorrectionRequest } from "./requests.ts";

/** Inaccuracy alone asks for a correction, after which the listing stays visible; the other grounds for its removal. */
function asksForRemoval(world: World, { requested, root }: CorrectionRequest): boolean {
  const grounds = requested?.raw.grounds ?? [];
  if (grounds.length > 0) return grounds.some((ground) => ground !== groundNumber("correction"));
  const path = requested === null ? `events[+correction-requested@${root.id}]` : `events[${requested.id}].grounds`;
  return world.choose(qualified(path, "removal"), [true, false]);
}

/** Does a record show that the listing went? */
export function goneOnRecord(world: World, thread: Thread): boolean {
  if (world.of(thread, "listing-deleted", "listing-revoked").length > 0) return true;
  return world.of(thread, "listing-checked").some(showsGone);
}

/** The act that carried the request out, in one world; `decision` is the day on which it was found justified. */
export function carriedOut(world: World, thread: Thread, request: CorrectionRequest, decision: Term): Act {
  const after = (event: CaseEvent): boolean => world.le(request.root.term, event.term);
  const corrected = world.first(world.of(thread, "listing-corrected").filter(after));
  const removed = goneOnRecord(world, thread) ? removalOf(world, thread) : null;
  if (corrected !== null) {
    const day = world.day(corrected);
    const removedOn = removed?.done ?? null;
    if (removed !== null && removedOn !== null && world.lt(removedOn, day)) return removed;
    return { done: day, notDoneBy: null, event: corrected };
  }
  if (removed !== null) return removed;
  if (asksForRemoval(world, request)) return removalOf(world, thread);
  const path = `events[+listing-corrected@${thread.id}]`;
  return world.unseenAct(path, [], world.deniedOf(thread, "listing-corrected"), decision);
}
