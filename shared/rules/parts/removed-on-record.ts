// The removal of a listing as far as the record shows one: for advice, which does not wait for what may have happened unseen.
import { showsGone, type Thread } from "../../engine/model.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";

/** The day by which the listing is recorded as deleted, revoked or no longer shown; null where nothing says so. */
export function removedOnRecord(world: World, thread: Thread): Term | null {
  const gone = world
    .of(thread, "listing-deleted", "listing-revoked", "listing-checked")
    .filter((event) => event.type !== "listing-checked" || showsGone(event));
  const first = world.first(gone);
  return first === null ? null : world.day(first);
}
