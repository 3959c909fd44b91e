// When a listing went: the records of its deletion or revocation, and what someone saw who looked.
import type { CaseEvent, Thread } from "../../engine/model.ts";
import { earliest, latest, on, type Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import type { Day } from "../../calendar/civil.ts";

/**
 * The removal of a listing in one world. Deletion can happen unseen: without a record it is unknown. `listing-checked`
 * with `visible` yes shows it not removed by that day; with `no`, removed some day after the last yes (or the decision)
 * and by that day.
 */
export function removalOf(world: World, thread: Thread): Act {
  const removed = world.of(thread, "listing-deleted", "listing-revoked");
  const checks = world.of(thread, "listing-checked");
  const seen = checks.filter((check) => check.raw.visible === "yes");
  const gone = checks.filter((check) => check.raw.visible === "no");
  const denials = world.deniedOf(thread, "listing-deleted", "listing-revoked");
  const event = world.first(removed);
  const firstGone = world.first(gone);
  const removal = event ?? firstGone;
  const end = removal === null ? null : world.day(removal);
  const notDoneBy = lastSeen(world, [...seen, ...denials], end);
  if (event !== null && end !== null) {
    if (notDoneBy !== null) world.assume(on(notDoneBy + 1), end);
    return { done: end, notDoneBy, event };
  }
  const path = `events[+listing-deleted@${thread.id}]`;
  const from = world.decision(thread);
  if (firstGone !== null && end !== null) {
    const start = notDoneBy === null ? from : on(notDoneBy + 1);
    return { done: world.impreciseDay(path, start, end), notDoneBy, event: firstGone };
  }
  return world.unrecordedAct(path, notDoneBy, from);
}

/** The last certain day by which the listing is shown to stand, before the day of its removal where that is on record. */
function lastSeen(world: World, records: readonly CaseEvent[], end: Term | null): Day | null {
  let last: Day | null = null;
  for (const record of records) {
    if (record.undated || (end !== null && record.lo > latest(end))) continue;
    world.use(record);
    if (last === null || record.lo > last) last = record.lo;
  }
  const removedBy = end !== null && earliest(end) === latest(end) ? earliest(end) : null;
  return last !== null && removedBy !== null && last >= removedBy ? removedBy - 1 : last;
}
