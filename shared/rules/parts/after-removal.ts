// What follows a deletion downstream (N-01): the listings that are gone on record, and whether another still stands.
import { notApplicable } from "../../engine/limit.ts";
import { showsGone, type CaseView, type Thread } from "../../engine/model.ts";
import type { Subject } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { removalOf } from "./removal.ts";

/** Once for each listing of which a record shows the removal. */
export function overRemovals(view: CaseView): readonly Subject[] {
  return view.threads
    .filter(({ events }) =>
      events.some(
        (event) =>
          event.raw.happened !== "no" &&
          (event.type === "listing-deleted" || event.type === "listing-revoked" || showsGone(event)),
      ),
    )
    .map((thread) => ({ thread, anchor: thread.opener }));
}

/** The day the listing went, or why nothing follows from it. */
export type Removed = { readonly closed: Outcome } | { readonly closed: null; readonly day: Term };

/** The removal of the listing; closed where it is not removed in this world, or another listing stands on its own. */
export function removedOf(world: World, thread: Thread | null): Removed {
  if (thread === null) return { closed: notApplicable("没有纳入记录", "No listing is on record") };
  const removal = removalOf(world, thread);
  if (removal.done === null) return { closed: notApplicable("尚无删除的记录", "No deletion is on record") };
  world.trigger(removal.event ?? thread.opener);
  for (const other of world.view.threads) {
    if (other === thread) continue;
    const gone = removalOf(world, other).done;
    if (gone === null || world.lt(removal.done, gone)) {
      return {
        closed: notApplicable("另一纳入尚未删除，惩戒另有依据", "Another listing stands: it is a basis of its own"),
      };
    }
  }
  return { closed: null, day: removal.done };
}
