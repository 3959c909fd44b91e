// To which listing an event belongs that names none: the one that stands on its day (case-format, "Threads").
import type { CaseEvent, Thread } from "../../engine/model.ts";
import type { World } from "../../engine/world.ts";

/** By its links, else about the listing that stands on its day; each in turn where several stand. */
export function belongs(world: World, event: CaseEvent, thread: Thread): boolean {
  if (event.threads.length > 0) return world.inThread(event, thread);
  const standing = world.view.threads.filter((one) => mayStandOn(one, event));
  if (!standing.includes(thread)) return false;
  if (standing.length > 1 && world.choose(`events[${event.id}].regarding`, standing) !== thread) return false;
  // What is about a listing does not come before it.
  if (thread.decided !== null) world.assume(thread.decided.term, event.term);
  return true;
}

/** Decided, or possibly decided, by that day, and not certainly removed before it. */
function mayStandOn(thread: Thread, event: CaseEvent): boolean {
  if (thread.decided !== null && thread.decided.lo > event.hi) return false;
  return !thread.events.some(
    ({ type, threads, hi }) =>
      (type === "listing-deleted" || type === "listing-revoked") && threads.length === 1 && hi < event.lo,
  );
}
