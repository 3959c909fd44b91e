// Which event answers which, and which listing each belongs to, in one possible world. A link that is worked out holds only on
// the days on which it fits: what else is possible is another world, combined like an unknown fact.
import type { Explorer } from "./explorer.ts";
import { type CaseEvent, gapBetween, isAttached, removes, type Thread } from "./model.ts";
import type { Term } from "./term.ts";
import { qualified } from "./world-parts.ts";

/** The work of weighing one link. */
const LINK = 64;

/** A day that comes before another, or not after it. */
interface Order {
  readonly first: Term;
  readonly second: Term;
  readonly gap: 0 | 1;
}

const before = (first: CaseEvent, then: CaseEvent): Order => ({
  first: first.term,
  second: then.term,
  gap: gapBetween(first, then),
});

/** The contrary: `second` comes before `first`. */
const contrary = ({ first, second, gap }: Order): Order => ({ first: second, second: first, gap: gap === 0 ? 1 : 0 });

/** The links of one world, along the days that it leaves possible. */
export class WorldLinks {
  private readonly x: Explorer<unknown>;

  constructor(explorer: Explorer<unknown>) {
    this.x = explorer;
  }

  /** What the event answers in this world, or null. */
  parent(event: CaseEvent): CaseEvent | null {
    const { parents, loose } = event;
    if (parents.length <= 1 && !loose) return parents[0] ?? null;
    const key = `events[${event.id}].regarding`;
    const taken = this.x.taken(key);
    if (taken !== undefined) return parents[taken] ?? null;
    this.x.spend(LINK * parents.length);
    const orders = parents.map((parent) => before(parent, event));
    const sure = orders.map((order) => this.isSure(order));
    const latest = Math.max(...parents.map(({ term }, at) => (sure[at] === true ? this.x.min(term) : -Infinity)));
    const allowed = orders.flatMap((order, at) => {
      const stale = this.x.max(order.first) < latest;
      return this.isPossible(order) && !stale ? [at] : [];
    });
    if (loose && !sure.includes(true)) allowed.push(parents.length);
    const at = this.x.among(key, allowed);
    const parent = parents[at] ?? null;
    if (parent === null) for (const order of orders) this.hold(contrary(order));
    else this.holdParent(parents, at, orders);
    return parent;
  }

  /** The one is answered, and of the others none that comes after it and before the answer. */
  private holdParent(parents: readonly CaseEvent[], at: number, orders: readonly Order[]): void {
    const chosen = orders[at];
    if (chosen === undefined) return;
    this.hold(chosen);
    parents.forEach((_other, index) => {
      const order = orders[index];
      if (index === at || order === undefined) return;
      if (this.x.min(order.first) > this.x.max(chosen.first)) this.hold(contrary(order));
    });
  }

  /** The listing that the event belongs to in this world; null where it belongs to none. */
  threadOf(event: CaseEvent): Thread | null {
    if (isAttached(event)) return event.threads[0] ?? null;
    if (event.threads.length === 0) return null;
    const parent = this.parent(event);
    if (parent !== null && parent.threads.length > 0) return this.threadOf(parent);
    return this.ownThread(event);
  }

  /** By its own day: a listing decided by then and not removed before it. */
  private ownThread(event: CaseEvent): Thread | null {
    const { threads, astray } = event;
    const key = qualified(`events[${event.id}].regarding`, "listing");
    const taken = this.x.taken(key);
    if (taken !== undefined) return threads[taken] ?? null;
    for (const { events } of threads) this.x.spend(LINK + 4 * events.length);
    const allowed = threads.flatMap((thread, at) => (this.isOpen(thread, event) ? [at] : []));
    const surely = threads.some((thread) => this.isSurelyOpen(thread, event));
    if ((astray && !surely) || allowed.length === 0) allowed.push(threads.length);
    const at = this.x.among(key, allowed);
    const thread = threads[at] ?? null;
    if (thread === null) for (const other of threads) this.holdOutside(other, event);
    else for (const order of ordersIn(thread, event)) this.hold(order);
    return thread;
  }

  private isOpen(thread: Thread, event: CaseEvent): boolean {
    return ordersIn(thread, event).every((order) => this.isPossible(order));
  }

  private isSurelyOpen(thread: Thread, event: CaseEvent): boolean {
    return (
      this.isSure(afterDecision(thread, event)) &&
      thread.events.every((other) => other === event || !isRemoval(other) || this.isSure(before(event, other)))
    );
  }

  /**
   * It does not belong to the listing: it comes before the decision, or after a removal. Where it can come after none, as one
   * of two deletions that comes before the other, it comes before the decision.
   */
  private holdOutside(thread: Thread, event: CaseEvent): void {
    const removals = thread.events.filter((other) => other !== event && isRemoval(other));
    const [removal] = removals;
    const decided = afterDecision(thread, event);
    const later = removals.some((other) => this.isPossible(contrary(before(event, other))));
    if (removal === undefined || !later) this.hold(contrary(decided));
    else if (removals.length === 1 && isAttached(removal) && this.isSure(decided))
      this.hold(contrary(before(event, removal)));
  }

  private isSure({ first, second, gap }: Order): boolean {
    return this.x.max(first) + gap <= this.x.min(second);
  }

  private isPossible({ first, second, gap }: Order): boolean {
    return this.x.min(first) + gap <= this.x.max(second);
  }

  private hold({ first, second, gap }: Order): void {
    this.x.assume(first, second, gap);
  }
}

const isRemoval = (event: CaseEvent): boolean => removes(event) && event.raw.happened !== "no";

/** The event comes not before the decision of the listing. */
function afterDecision({ decided, unrecorded }: Thread, event: CaseEvent): Order {
  if (decided === null) return { first: unrecorded, second: event.term, gap: 0 };
  return event.type === "listing-requested" ? before(event, decided) : before(decided, event);
}

/** What must hold of the days of an event that belongs to the listing: after the decision, and not after a certain removal. */
function ordersIn(thread: Thread, event: CaseEvent): readonly Order[] {
  const { decided, opener, events } = thread;
  const removals = events.filter((other) => other !== event && isRemoval(other) && isAttached(other));
  const shown = decided === null && removes(event) && !removes(opener) ? [before(opener, event)] : [];
  return [afterDecision(thread, event), ...shown, ...removals.map((removal) => before(event, removal))];
}
