// The ids of a case file and what refers to them, gathered before the walk so that problems come out in file order.

import { isObject, type Json } from "./json.ts";
import type { Problem } from "./problems.ts";
import { circular, dangling, selfReference } from "./problems.ts";

/** The ids a file has, and the circles that `regarding` forms. */
export interface Ids {
  readonly events: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
  readonly sanctions: ReadonlySet<string>;
  /** For the first event of each circle: its ids in order, the first repeated at the end. */
  readonly circles: ReadonlyMap<string, readonly string[]>;
}

/** Events of these types may answer a sanction instead of an event. */
const AGENCY_TYPES: ReadonlySet<unknown> = new Set(["agency-asked", "agency-answered"]);

function entries(file: Json, list: string): readonly Json[] {
  const value = file[list];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function idsOf(list: readonly Json[]): Set<string> {
  const ids = new Set<string>();
  for (const entry of list) if (typeof entry["id"] === "string") ids.add(entry["id"]);
  return ids;
}

/** Gathers the ids of a file that has not been checked yet. */
export function gatherIds(file: Json): Ids {
  const events = entries(file, "events");
  const sanctions = idsOf(entries(file, "sanctions"));
  const next = new Map<string, string>();
  for (const event of events) {
    const { id, regarding, type } = event;
    if (typeof id !== "string" || typeof regarding !== "string" || next.has(id)) continue;
    if (AGENCY_TYPES.has(type) && sanctions.has(regarding)) continue;
    next.set(id, regarding);
  }
  return { events: idsOf(events), evidence: idsOf(entries(file, "evidence")), sanctions, circles: findCircles(next) };
}

/** Follows every chain once; an event is in at most one circle, because it names at most one other. */
function findCircles(next: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  const circles = new Map<string, readonly string[]>();
  const done = new Set<string>();
  for (const start of next.keys()) {
    const trail = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !trail.has(at)) {
      trail.add(at);
      at = next.get(at);
    }
    if (at !== undefined && trail.has(at)) {
      const ids = [...trail];
      const circle = ids.slice(ids.indexOf(at));
      const first = circle.length > 1 ? firstOf(circle, next) : null;
      if (first !== null) {
        const turn = circle.indexOf(first);
        circles.set(first, [...circle.slice(turn), ...circle.slice(0, turn), first]);
      }
    }
    for (const id of trail) done.add(id);
  }
  return circles;
}

/** The event of the circle that comes first in the file. */
function firstOf(circle: readonly string[], next: ReadonlyMap<string, string>): string | null {
  const members = new Set(circle);
  for (const id of next.keys()) if (members.has(id)) return id;
  return null;
}

/** The problem of an event's `regarding`, or null. */
export function regardingProblem(event: Json, ids: Ids): Problem | null {
  const { id, regarding, type } = event;
  if (typeof regarding !== "string") return null;
  const agency = AGENCY_TYPES.has(type);
  if (agency && ids.sanctions.has(regarding)) return null;
  if (typeof id === "string" && regarding === id) return selfReference(id);
  if (!ids.events.has(regarding)) {
    return agency
      ? dangling(regarding, "eventOrSanction", new Set([...ids.sanctions, ...ids.events]))
      : dangling(regarding, "event", ids.events);
  }
  const circle = typeof id === "string" ? ids.circles.get(id) : undefined;
  return circle === undefined ? null : circular(circle);
}
