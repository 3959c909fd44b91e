// Consumption restriction orders (限制消费令) against the client: the order, and when it was lifted.
import { notApplicable } from "../../engine/limit.ts";
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import type { Subject } from "../../engine/rule.ts";
import { latest, on, type Outcome, type Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import type { Day } from "../../calendar/civil.ts";
import type { EventType } from "../../case/types.ts";

/** What shows that there is an order although the order itself is not on record. */
function shows({ type, raw }: CaseEvent): boolean {
  if (type === "restriction-checked") return raw.active === "yes";
  return type === "restriction-served" || type === "restriction-violated" || type === "restriction-lifted";
}

/** Once for each order; where none is on record but something shows one, once for that. */
export function overOrders(view: CaseView): readonly Subject[] {
  const ordered = view.of("restriction-ordered");
  const [shown] = ordered.length > 0 ? [] : view.events.filter(shows);
  return [...ordered, ...(shown === undefined ? [] : [shown])].map((anchor) => ({ thread: null, anchor }));
}

/** The outcome where there is no order against the client in this world. */
export const NO_ORDER: Outcome = notApplicable(
  "没有针对当事人的限制消费令记录",
  "No consumption restriction order against the client is on record",
);

/** Is the order, or the one that something else shows, against the client? Absent means yes for a natural person (case-format); else it is open. */
export function againstClient(world: World, order: CaseEvent): boolean {
  if (order.type !== "restriction-ordered") return true;
  const { against } = order.raw;
  if (world.view.file.client.kind === "natural-person" && (against ?? null) === null) return true;
  return world.known(`events[${order.id}].against`, against, ["client", "other"]) === "client";
}

/** The order of the subject as trigger; null where it was not made, or is against another person. */
export function orderOf(world: World, { anchor }: Subject): CaseEvent | null {
  if (anchor === null || !world.real(anchor) || !againstClient(world, anchor)) return null;
  world.trigger(anchor);
  return anchor;
}

/** The events of the kinds about the order; all of them where the order itself is not on record. */
export function aboutOrder(world: World, order: CaseEvent, ...types: readonly EventType[]): readonly CaseEvent[] {
  return order.type === "restriction-ordered" ? world.answersTo(order, ...types) : world.all(...types);
}

/** Does a record show that the order was lifted? */
export function liftedOnRecord(world: World, order: CaseEvent): boolean {
  if (aboutOrder(world, order, "restriction-lifted").length > 0) return true;
  return aboutOrder(world, order, "restriction-checked").some(({ raw }) => raw.active === "no");
}

/** The last certain day, before `end`, on which someone saw the order active or the file holds that it was not lifted. */
function lastSeen(world: World, order: CaseEvent, end: Term): Day | null {
  const checks = aboutOrder(world, order, "restriction-checked").filter(({ raw }) => raw.active === "yes");
  const denials = world.view.denied("restriction-lifted").filter(({ parents }) => parents.includes(order));
  let last: Day | null = null;
  for (const record of [...checks, ...denials]) {
    if (record.undated || record.lo > latest(end)) continue;
    world.use(record);
    if (last === null || record.lo > last) last = record.lo;
  }
  return last;
}

/**
 * The lifting of an order in one world. It can happen unseen: without a record it is unknown. A check shows the order
 * standing on its day (`active` yes), or lifted by then (`no`). `from` is the first day it could have been lifted.
 */
export function liftingOf(world: World, order: CaseEvent, from: Term): Act {
  const lifted = world.first(aboutOrder(world, order, "restriction-lifted"));
  const gone = world.first(aboutOrder(world, order, "restriction-checked").filter(({ raw }) => raw.active === "no"));
  const event = lifted ?? gone;
  const end = event === null ? world.today : world.day(event);
  const notDoneBy = lastSeen(world, order, end);
  const path = `events[+restriction-lifted@${order.id}]`;
  if (event === null) return world.unrecordedAct(path, notDoneBy, from);
  if (lifted !== null) return { done: end, notDoneBy, event };
  const start = notDoneBy === null ? from : on(notDoneBy + 1);
  return { done: world.impreciseDay(path, start, end), notDoneBy, event };
}
