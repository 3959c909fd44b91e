// A violation of a consumption restriction as ground of a listing: the order, its service, the violation, in this order.
import type { CaseEvent, Thread } from "../../engine/model.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { denialsAbout, deniedBy } from "./denied-by.ts";
import { serviceDay } from "./served-day.ts";
import { againstClient } from "./orders.ts";

/** What one world shows: the violation carries the listing, it is open which came first, or why it does not. */
export type Violation =
  | "proved"
  | "same-day"
  | "before-service"
  | "not-served"
  | "before-order"
  | "after-decision"
  | "no-order"
  | "none";

/** The strongest first: one violation that carries the listing is enough. */
const STRENGTH: readonly Violation[] = ["proved", "same-day", "before-service", "not-served", "before-order"];

/** Orders against the client. */
function ordersAgainstClient(world: World): readonly CaseEvent[] {
  return world.all("restriction-ordered").filter((order) => againstClient(world, order));
}

/** How the order had been served by a violation on `day`. */
function judgeService(world: World, order: CaseEvent, violation: CaseEvent): Violation {
  const day = world.day(violation);
  const service = world.first(world.answersTo(order, "restriction-served"));
  if (service === null) {
    const denials = denialsAbout(world.view.denied("restriction-served"), order);
    const path = `events[+restriction-served@${order.id}]`;
    if (!world.happenedAtAll(path, [], deniedBy(world, denials, day))) return "not-served";
    return world.choose<Violation>(qualified(path, `before ${violation.id}`), ["proved", "before-service"]);
  }
  const served = serviceDay(world, service);
  if (served === null) return "not-served";
  if (world.lt(served, day)) return "proved";
  return world.lt(day, served) ? "before-service" : "same-day";
}

function judgeOne(world: World, violation: CaseEvent, orders: readonly CaseEvent[]): Violation {
  const parent = world.parent(violation);
  const order = parent !== null && orders.includes(parent) ? parent : world.first(orders);
  if (order === null || world.lt(world.day(violation), world.day(order))) return "before-order";
  return judgeService(world, order, violation);
}

/** What the record shows of a violation before the decision. Order, service and violation can be unknown to the file. */
export function violationOf(world: World, thread: Thread, decision: Term): Violation {
  const { view } = world;
  const orders = ordersAgainstClient(world);
  const orderPath = `events[+restriction-ordered@${thread.id}]`;
  if (!world.happenedAtAll(orderPath, orders, deniedBy(world, view.denied("restriction-ordered"), decision)))
    return "no-order";
  const violations = world.all("restriction-violated");
  if (violations.length === 0) {
    const path = `events[+restriction-violated@${thread.id}]`;
    if (!world.happenedAtAll(path, [], deniedBy(world, view.denied("restriction-violated"), decision))) return "none";
    return world.choose<Violation>(qualified(path, "after service"), ["proved", "before-service"]);
  }
  const inTime = violations.filter((violation) => world.le(world.day(violation), decision));
  if (inTime.length === 0) return "after-decision";
  if (orders.length === 0) return world.choose<Violation>(qualified(orderPath, "before"), ["proved", "before-order"]);
  const found = new Set(inTime.map((violation) => judgeOne(world, violation, orders)));
  return STRENGTH.find((one) => found.has(one)) ?? "none";
}
