// When a listing went: the records of its deletion or revocation, and what someone saw who looked.
import { showsGone, type CaseEvent, type Thread } from "../../engine/model.ts";
import { earliest, latest, on, type Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import type { Day } from "../../calendar/civil.ts";

/**
 * The removal of a listing in one world. Deletion can happen unseen: without a record it is unknown. `listing-checked`
 * with `visible` yes shows it not removed by that day; with `no`, removed some day after the last yes (or the decision)
 * and by that day. A look on a day on which the entry may have been hidden shows neither.
 */
export function removalOf(world: World, thread: Thread): Act {
  const removed = world.of(thread, "listing-deleted", "listing-revoked");
  const checks = world.of(thread, "listing-checked");
  const seen = checks.filter((check) => check.raw.visible === "yes");
  const gone = checks.filter(showsGone);
  const denials = world.deniedOf(thread, "listing-deleted", "listing-revoked");
  const event = world.first(removed);
  const firstGone = world.first(gone);
  const unseen = world.last(checks.filter(({ raw, hidden }) => hidden && raw.visible === "no"));
  if (unseen !== null && event === null) sayHidden(world, unseen);
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

function sayHidden(world: World, check: CaseEvent): void {
  world.use(check);
  world.note(() => ({
    zh: "查询时没有显示，但当时可能只是被屏蔽，不能证明已经删除",
    en: "A look found nothing, but the entry may only have been hidden then: that proves no deletion",
  }));
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
