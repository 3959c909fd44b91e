// The ground of deletion after the conclusion of a round (2017 art. 10(1)(4)): two nil queries and no valid clue.
import type { CaseEvent, Thread } from "../../engine/model.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { countOf } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import type { DeletionGround } from "./deletion-grounds.ts";

/** When the second nil query made a round ripe, and when that ended again. */
interface Ripe {
  /** The second nil query, with which the ground arose; the conclusion where that query is not on record. */
  readonly event: CaseEvent;
  readonly day: Term;
  readonly ended: Term | null;
}

const what = (count: number): Text => ({
  zh: `终本后第${count}次查询无财产`,
  en: `Nil query number ${count} after the round was concluded`,
});

/**
 * Item 4, for the first round that stayed ripe past the decision. Queries can be made unseen: fewer than two on record
 * leave it open whether and when the round became ripe.
 */
export function nilQueries(world: World, thread: Thread): DeletionGround | null {
  for (const event of world.all("round-concluded")) {
    const count = countOf(world.text("nil-queries", event.term));
    const ripe = ripeness(world, event, count);
    if (ripe === null) continue;
    if (ripe.ended !== null && world.le(ripe.ended, world.later(ripe.day, world.decision(thread)))) continue;
    world.use(event);
    const days = { arose: ripe.day, start: ripe.day };
    return {
      ground: "nil-queries",
      event: ripe.event,
      what: what(count),
      day: ripe.day,
      row: null,
      days: () => days,
      ended: ripe.ended,
    };
  }
  return null;
}

function ripeness(world: World, round: CaseEvent, count: number): Ripe | null {
  const concluded = world.day(round);
  const resumed = world.first(world.all("enforcement-resumed").filter(({ term }) => world.lt(concluded, term)));
  const end = resumed === null ? null : world.day(resumed);
  const within = world
    .all("asset-query")
    .filter(({ term }) => world.lt(concluded, term) && (end === null || world.lt(term, end)));
  let nil = 0;
  let ripe: Ripe | null = null;
  for (const query of inOrder(world, within)) {
    const day = world.day(query);
    if (!isNil(world, query)) return ripe === null ? null : { ...ripe, ended: day };
    nil++;
    if (nil === count) ripe = { event: query, day, ended: end };
  }
  if (ripe !== null) return ripe;
  const denials = world.view.denied("asset-query").filter((denial) => denial.hi > round.lo);
  const { done } = world.unseenAct(`events[+asset-query@${round.id}]`, [], denials, concluded);
  if (done === null || (end !== null && world.le(end, done))) return null;
  return { event: round, day: done, ended: end };
}

/** No asset found, and no valid clue given by the creditor or others. */
function isNil(world: World, query: CaseEvent): boolean {
  const found = world.known(`events[${query.id}].result`, query.raw.result, ["none", "found"]) === "found";
  return !found && !world.tri(query, "clues");
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
