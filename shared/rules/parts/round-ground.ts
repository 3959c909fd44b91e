// The ground of deletion after the conclusion of a round (2017 art. 10(1)(4)): two nil queries and no valid clue.
import type { CaseEvent, Thread } from "../../engine/model.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { notApplicable } from "../../engine/limit.ts";
import { NIL_SINCE } from "../../engine/readings.ts";
import { countOf, periodOf } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import type { DeletionGround } from "./deletion-grounds.ts";

/** When the second nil query made a round ripe, and when that ended again. */
interface Ripe {
  /** The second nil query, with which the ground arose; the conclusion where that query is not on record. */
  readonly event: CaseEvent;
  readonly day: Term;
  readonly ended: Term | null;
  /** A query in the same round had found assets before. */
  readonly sinceFind: boolean;
}

const what = (count: number, sinceFind: boolean): Text =>
  sinceFind
    ? { zh: `曾查到财产，其后第${count}次查询无财产`, en: `Nil query number ${count} since assets had been found` }
    : { zh: `终本后第${count}次查询无财产`, en: `Nil query number ${count} after the round was concluded` };

const FOUND = notApplicable("终本后的查询查到过财产", "A query after the round was concluded had found assets");

/**
 * Item 4, for the first time that a round stayed ripe past the decision. Queries can be made unseen: fewer than two on
 * record leave it open whether and when the round became ripe. Whether it can become ripe after a query that found assets
 * is disputed; after a valid clue it cannot.
 */
export function nilQueries(world: World, thread: Thread): DeletionGround | null {
  for (const event of world.all("round-concluded")) {
    const count = countOf(world.text("nil-queries", event.term));
    const ripe = first(world, thread, ripeTimes(world, event, count));
    if (ripe === null) continue;
    world.use(event);
    const days = { arose: ripe.day, start: ripe.day };
    const { sinceFind } = ripe;
    return {
      ground: "nil-queries",
      event: ripe.event,
      what: what(count, sinceFind),
      day: ripe.day,
      row: sinceFind ? NIL_SINCE : null,
      days: (take) => (sinceFind && take(NIL_SINCE) === "any-find" ? null : days),
      never: FOUND,
      ended: ripe.ended,
    };
  }
  return null;
}

/** The first time past the decision, and of several one that lasted to the end of the period for the deletion. */
function first(world: World, thread: Thread, times: readonly Ripe[]): Ripe | null {
  let shorter: Ripe | null = null;
  for (const ripe of times) {
    const from = world.later(ripe.day, world.decision(thread));
    if (ripe.ended !== null && world.le(ripe.ended, from)) continue;
    if (ripe.ended === null) return ripe;
    const start = world.later(from, world.begins("deletion"));
    const { due } = world.period(start, periodOf(world.text("deletion", start)));
    if (world.lt(due, ripe.ended)) return ripe;
    shorter ??= ripe;
  }
  return shorter;
}

/** The times at which the round is ripe, in their order. */
function ripeTimes(world: World, round: CaseEvent, count: number): readonly Ripe[] {
  const concluded = world.day(round);
  const resumed = world.first(world.all("enforcement-resumed").filter(({ term }) => world.lt(concluded, term)));
  const end = resumed === null ? null : world.day(resumed);
  const within = world
    .all("asset-query")
    .filter(({ term }) => world.lt(concluded, term) && (end === null || world.lt(term, end)));
  const times: Ripe[] = [];
  let nil = 0;
  let ripe: Ripe | null = null;
  let sinceFind = false;
  for (const query of inOrder(world, within)) {
    const day = world.day(query);
    const found = foundAssets(world, query);
    if (!found && !world.tri(query, "clues")) {
      nil++;
      if (nil === count) ripe = { event: query, day, ended: end, sinceFind };
      continue;
    }
    if (ripe !== null) times.push({ ...ripe, ended: day });
    if (!found) return times;
    nil = 0;
    ripe = null;
    sinceFind = true;
  }
  if (ripe !== null) return [...times, ripe];
  if (sinceFind) return times;
  const denials = world.view.denied("asset-query").filter((denial) => denial.hi > round.lo);
  const { done } = world.unseenAct(`events[+asset-query@${round.id}]`, [], denials, concluded);
  if (done === null || (end !== null && world.le(end, done))) return times;
  return [{ event: round, day: done, ended: end, sinceFind: false }];
}

function foundAssets(world: World, query: CaseEvent): boolean {
  return world.known(`events[${query.id}].result`, query.raw.result, ["none", "found"]) === "found";
}

/** The events from the first to the last in this world. */
function inOrder(world: World, events: readonly CaseEvent[]): readonly CaseEvent[] {
  // The record has them in the order of their days.
  if (events.every(({ term }) => term.v === null)) return events;
  const sorted: CaseEvent[] = [];
  for (const event of events) {
    const at = sorted.findIndex((other) => world.lt(event.term, other.term));
    sorted.splice(at < 0 ? sorted.length : at, 0, event);
  }
  return sorted;
}
