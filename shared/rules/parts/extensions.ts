// Relief for a missed period: which obstacle and which application for an extension belong to which rejection.
import type { CaseEvent } from "../../engine/model.ts";
import type { Due, World } from "../../engine/world.ts";
import { periodOf } from "../../law/duty-index.ts";
import { type CorrectionRequest, overAllRequests } from "./requests.ts";

const isOfRequest = (event: CaseEvent | null): event is CaseEvent => event?.type.startsWith("correction-") === true;

/** The first event of the correction request that an event follows from, whatever of it the file names; null where none. */
export function requestAbove(world: World, event: CaseEvent): CaseEvent | null {
  let at = world.parent(event);
  while (at !== null && !isOfRequest(at)) at = world.parent(at);
  for (let above = at; isOfRequest(above); above = world.parent(above)) at = above;
  return at;
}

/** The applications for an extension because of this obstacle: linked to it, to the same request, or to nothing. */
export function extensionsFor(world: World, obstacle: CaseEvent): readonly CaseEvent[] {
  const request = requestAbove(world, obstacle);
  return world.all("extension-requested").filter((extension) => {
    const parent = world.parent(extension);
    if (parent === null || parent === obstacle) return true;
    if (parent.type === "obstacle-ended" || request === null) return false;
    return requestAbove(world, extension) === request && world.le(obstacle.term, extension.term);
  });
}

/** An extension that was asked for in time: the obstacle, the application, and the end of the days that R-02 gives. */
export interface Extension {
  readonly obstacle: CaseEvent;
  readonly asked: CaseEvent;
  readonly due: Due;
}

/** Is the obstacle one to the reconsideration of this rejection? One that names nothing stood before the only one there is. */
function stoodBefore(world: World, obstacle: CaseEvent, { root }: CorrectionRequest): boolean {
  if (obstacle.parents.length > 0) return world.answers(obstacle, root);
  return overAllRequests(world.view).length === 1;
}

/** The last extension of the period against this rejection that was asked for in time; null where none was. */
export function extensionOf(world: World, request: CorrectionRequest): Extension | null {
  let last: Extension | null = null;
  for (const obstacle of world.all("obstacle-ended")) {
    if (!stoodBefore(world, obstacle, request)) continue;
    const ended = obstacle.term;
    const duty = world.duty("relief", ended);
    const asked = duty === null ? null : world.first(extensionsFor(world, obstacle));
    if (duty === null || asked === null) continue;
    const due = world.period(ended, periodOf(duty));
    if (world.le(asked.term, due.due)) last = { obstacle, asked, due };
  }
  return last;
}
