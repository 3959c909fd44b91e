// Remedies that the client has used or is using, and whether one is still open on a day (K-01, K-04, K-05).
import type { CaseEvent } from "../../engine/model.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import type { EventType } from "../../case/types.ts";

/** A request with what ends its procedure. */
const ENDS: Readonly<Partial<Record<EventType, EventType>>> = {
  "correction-requested": "correction-decided",
  "reconsideration-requested": "reconsideration-decided",
  "reconsideration-received": "reconsideration-decided",
  "objection-filed": "objection-decided",
  "supervision-requested": "supervision-decided",
};

/** Objection, reconsideration and supervision: while one is pending a claim for compensation is not accepted. */
export const COURT_REMEDIES = [
  "objection-filed",
  "reconsideration-requested",
  "reconsideration-received",
  "supervision-requested",
] as const satisfies readonly EventType[];

/** The first of the requests whose procedure had not ended by `day` on this record; null where there is none. */
export function openRemedy(world: World, types: readonly EventType[], day: Term): CaseEvent | null {
  for (const request of world.all(...types)) {
    const end = ENDS[request.type];
    if (end === undefined || world.lt(day, request.term)) continue;
    const ended = world.first(world.answersTo(request, end));
    if (ended === null || world.lt(day, ended.term)) return request;
  }
  return null;
}

/** The first of the requests whose procedure was open on or after `day`; null where there is none. */
export function remedySince(world: World, types: readonly EventType[], day: Term): CaseEvent | null {
  for (const request of world.all(...types)) {
    const end = ENDS[request.type];
    const ended = end === undefined ? null : world.first(world.answersTo(request, end));
    if (ended === null || world.lt(day, ended.term)) return request;
  }
  return null;
}
