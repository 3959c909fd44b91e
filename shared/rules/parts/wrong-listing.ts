// A finding that the listing itself was wrong: a correction granted on ground 1, or reconsideration or supervision granted.
import { groundNumber } from "../../law/correction-grounds.ts";
import type { CaseEvent, Thread } from "../../engine/model.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { belongs } from "./belongs.ts";

/** The first finding that the client should not have been listed; null where there is none in this world. */
export function foundWrong(world: World, thread: Thread): CaseEvent | null {
  const decisions = world
    .of(thread, "correction-decided", "reconsideration-decided")
    .filter((event) => grantsRevocation(world, event));
  const supervised = world.all("supervision-decided").filter((event) => supervises(world, event, thread));
  return world.first([...decisions, ...supervised]);
}

/** Does the decision grant what was asked on ground 1 (the listing was wrong)? Both ways where the file does not say. */
function grantsRevocation(world: World, event: CaseEvent): boolean {
  const path = `events[${event.id}].outcome`;
  const outcome = world.known(path, event.raw.outcome, ["granted", "partly", "rejected"]);
  if (outcome === "rejected") return false;
  const request = requestBehind(world, event);
  const grounds = request?.raw.grounds;
  if (grounds === undefined) {
    const grounded =
      request === null
        ? qualified(`events[+correction-requested@${event.id}]`, "grounds")
        : `events[${request.id}].grounds`;
    if (!world.choose(grounded, [true, false])) return false;
  } else if (!grounds.includes(groundNumber("revocation"))) return false;
  return outcome === "granted" || world.choose(qualified(path, "ground-1"), [true, false]);
}

function requestBehind(world: World, event: CaseEvent): CaseEvent | null {
  for (let at = world.parent(event); at !== null; at = world.parent(at))
    if (at.type === "correction-requested") return at;
  return null;
}

/**
 * Supervision granted about this listing: by its links, else about the listing that stands on its day, and both ways
 * where several stand.
 */
function supervises(world: World, event: CaseEvent, thread: Thread): boolean {
  const { outcome } = event.raw;
  if (outcome === "rejected" || !concerns(world, event, thread)) return false;
  const path = `events[${event.id}].outcome`;
  const taken = world.known(path, outcome, ["granted", "partly", "rejected"]);
  return taken === "granted" || (taken === "partly" && world.choose(qualified(path, "ground-1"), [true, false]));
}

function concerns(world: World, event: CaseEvent, thread: Thread): boolean {
  if (event.threads.length === 0) {
    for (let at = world.parent(event); at !== null; at = world.parent(at)) {
      if (at.type !== "supervision-requested") return false;
    }
  }
  return belongs(world, event, thread);
}
