// The listing that went before another one was decided: re-listing is always about two listings.
import type { CaseEvent, Thread } from "../../engine/model.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { removalOf } from "./removal.ts";

/** A listing that was deleted before another began. */
export interface Gone {
  readonly thread: Thread;
  readonly day: Term;
  /** The record of the deletion; null where it is not on record. */
  readonly event: CaseEvent | null;
}

/**
 * The latest deletion, since there is a text on listing again, that passes the test, of another listing before this one was decided; null
 * where there is none in this world. A revocation is no deletion.
 */
export function latestGone(world: World, thread: Thread, test: (other: Thread, day: Term) => boolean): Gone | null {
  let latest: Gone | null = null;
  for (const other of world.view.threads) {
    if (other === thread || !mayBeEarlier(other, thread)) continue;
    const { done, event } = removalOf(world, other);
    if (done === null || event?.type === "listing-revoked" || world.lt(done, world.begins("relisting"))) continue;
    if (!world.le(done, world.decision(thread)) || !test(other, done)) continue;
    if (latest === null || world.le(latest.day, done)) latest = { thread: other, day: done, event };
  }
  return latest;
}

/** Can the other listing have come first? Decided by what shows it, without asking about what is unknown. */
function mayBeEarlier(other: Thread, thread: Thread): boolean {
  return other.opener.lo <= thread.opener.hi && (other.decided === null || other.decided.lo <= thread.opener.hi);
}
