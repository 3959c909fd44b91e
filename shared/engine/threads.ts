// The listings of a case, each with what belongs to it (case-format, "Threads").
import { EVENT_MIN, type Day } from "../calendar/civil.ts";
import type { EventType } from "../case/types.ts";
import type { Budget } from "./budget.ts";
import { mayPrecede } from "./answers.ts";
import { compareEvents, removes, surelyPrecedes, type CaseEvent, type Thread } from "./model.ts";
import { termOf } from "./term.ts";

const OPENERS: ReadonlySet<EventType> = new Set<EventType>([
  "listing-published",
  "listing-discovered",
  "listing-served",
  "listing-deleted",
  "listing-revoked",
  "listing-corrected",
]);

/** What is about one listing. Reconsideration and the like follow by their links. */
const MEMBERS: ReadonlySet<EventType> = new Set<EventType>([
  ...OPENERS,
  "listing-checked",
  "listing-blocked",
  "listing-unblocked",
  "correction-requested",
  "correction-received",
  "correction-decided",
  "correction-served",
  "reconsideration-requested",
  "reconsideration-received",
  "reconsideration-decided",
  "reconsideration-served",
  "obstacle-ended",
  "extension-requested",
  "creditor-deletion-requested",
  "creditor-deletion-approved",
  "early-deletion-requested",
  "early-deletion-decided",
]);

function opens(event: CaseEvent): boolean {
  return OPENERS.has(event.type) || (event.type === "listing-checked" && event.raw.visible === "yes");
}

/** Does a correction request, or an answer to one, concern a consumption restriction rather than a listing? */
export function aboutRestriction(event: CaseEvent): boolean {
  for (
    let at: CaseEvent | undefined = event;
    at !== undefined;
    at = at.parents.length === 1 ? at.parents[0] : undefined
  ) {
    if (at.type === "correction-requested") return at.raw.target === "restriction";
  }
  return false;
}

function aboutListing(event: CaseEvent): boolean {
  return (MEMBERS.has(event.type) && !aboutRestriction(event)) || event.type === "listing-decided";
}

function newThread(opener: CaseEvent, asOf: Day): Thread {
  const unrecorded = termOf({
    key: `events[+listing-decided@${opener.id}]`,
    lo: EVENT_MIN,
    hi: Math.min(opener.hi, asOf),
    unknown: true,
    calendar: false,
  });
  const decided = opener.type === "listing-decided" ? opener : null;
  return { id: opener.id, decided, opener, unrecorded, bounds: null, events: [] };
}

/** The listings that an event may belong to; `sure`: it belongs to one of them on every possible day. */
interface Placed {
  readonly threads: readonly Thread[];
  readonly sure: boolean;
}

/** Through what it answers, directly or along the chain; null where that belongs to no listing. */
function inherited({ parents }: CaseEvent): Placed | null {
  const [only] = parents;
  if (only === undefined) return null;
  if (parents.length === 1) return only.threads.length > 0 ? { threads: only.threads, sure: !only.astray } : null;
  const found = new Set<Thread>();
  for (const parent of parents) for (const thread of parent.threads) found.add(thread);
  if (found.size === 0) return null;
  return { threads: [...found], sure: parents.every(({ threads, astray }) => threads.length > 0 && !astray) };
}

function joined(a: Placed | null, b: Placed | null): Placed {
  const threads = new Set([...(a?.threads ?? []), ...(b?.threads ?? [])]);
  return { threads: [...threads], sure: a?.sure === true && b?.sure === true };
}

/** Builds the threads and tells each event its own. Throws OVER where the budget does not suffice. */
export function buildThreads(
  events: readonly CaseEvent[],
  denials: readonly CaseEvent[],
  asOf: Day,
  budget: Budget,
): readonly Thread[] {
  const builder = new Builder(asOf, budget);
  for (const event of events) if (event.type === "listing-decided") builder.open(event);
  // What can open a thread goes first, and what has no date last: an undated event can belong to a thread opened later.
  const turn = (event: CaseEvent): number => (opens(event) ? 0 : 2) + (event.undated ? 1 : 0);
  const waiting = events.filter((event) => event.type !== "listing-decided");
  for (const event of waiting.toSorted((a, b) => turn(a) - turn(b) || compareEvents(a, b))) builder.settle(event);
  for (const event of events) {
    if (event.type === "listing-requested" && event.threads.length === 0) builder.joinNextDecision(event);
  }
  for (const denial of denials) builder.deny(denial);
  return builder.threads;
}

const NOWHERE: Placed = { threads: [], sure: false };

/** The threads while they are built. */
class Builder {
  readonly threads: Thread[] = [];
  /** The last day on which the listing may have stood: that of its first certain removal. */
  private readonly lasts = new Map<Thread, Day>();
  /** The first day on which the listing may have gone. */
  private readonly firsts = new Map<Thread, Day>();
  /** What belongs to no listing whatever threads are still opened. */
  private readonly outside = new Set<CaseEvent>();
  private readonly asOf: Day;
  private readonly budget: Budget;

  constructor(asOf: Day, budget: Budget) {
    this.asOf = asOf;
    this.budget = budget;
  }

  /** Opens a thread with the event that shows that there is a listing. */
  open(event: CaseEvent): void {
    const thread = newThread(event, this.asOf);
    this.threads.push(thread);
    this.join(event, { threads: [thread], sure: true });
  }

  /** A creditor's request belongs to the next decision on or after it. */
  joinNextDecision(event: CaseEvent): void {
    this.budget.spend(16 + this.threads.length);
    const later = this.threads.filter(({ decided }) => decided !== null && mayPrecede(event, decided));
    let first = Number.POSITIVE_INFINITY;
    for (const { decided } of later)
      if (decided !== null && decided.lo >= event.hi) first = Math.min(first, decided.hi);
    const threads = later.filter(({ decided }) => decided !== null && decided.lo <= first);
    this.join(event, { threads, sure: first < Number.POSITIVE_INFINITY });
  }

  /** Tells a denial its threads: what it answers, else the listings that stand on its day. */
  deny(denial: CaseEvent): void {
    // What answers a denial has told it its threads already; what they are now can be others.
    const before = denial.threads;
    const through = denial.loose ? null : inherited(denial);
    this.join(denial, through ?? (aboutListing(denial) ? this.openOn(denial) : NOWHERE));
    for (const thread of before) {
      this.budget.spend(thread.events.length);
      this.lasts.delete(thread);
      for (const event of thread.events) this.noteRemoval(event, thread);
    }
  }

  /** Tells an event its threads, and before it those that it answers. */
  settle(event: CaseEvent): void {
    const visited = new Set<CaseEvent>();
    const path: { readonly event: CaseEvent; next: number }[] = [];
    const enter = (one: CaseEvent): void => {
      if (one.threads.length > 0 || this.outside.has(one) || visited.has(one) || one.type === "listing-decided") return;
      this.budget.spend(16);
      visited.add(one);
      path.push({ event: one, next: 0 });
    };
    enter(event);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const parent = last.event.parents[last.next++];
      if (parent !== undefined) enter(parent);
      else {
        path.pop();
        this.place(last.event);
      }
    }
  }

  private place(event: CaseEvent): void {
    const through = inherited(event);
    if (through !== null && !event.loose) return this.join(event, through);
    if (!aboutListing(event)) {
      if (through !== null) return this.join(event, { ...through, sure: false });
      if (event.parents.every((parent) => this.outside.has(parent))) this.outside.add(event);
      return;
    }
    const open = this.openOn(event);
    const found = through === null ? open : joined(through, open);
    if (found.threads.length > 0) this.join(event, found);
    else if (opens(event)) this.open(event);
  }

  private join(event: CaseEvent, { threads, sure }: Placed): void {
    this.budget.spend(4 * threads.length);
    event.threads = threads;
    event.astray = threads.length > 0 && !sure;
    for (const thread of threads) {
      thread.events.push(event);
      this.noteRemoval(event, thread);
    }
  }

  private noteRemoval(event: CaseEvent, thread: Thread): void {
    if (!removes(event)) return;
    const first = this.firsts.get(thread);
    this.firsts.set(thread, Math.min(event.lo, first ?? event.lo));
    if (event.threads.length === 1 && !event.astray)
      this.lasts.set(thread, Math.min(event.hi, this.lasts.get(thread) ?? event.hi));
  }

  /** The threads that an event may belong to on its day: decided on or before it, not removed before it. */
  private openOn(event: CaseEvent): Placed {
    this.budget.spend(16 + this.threads.length);
    const threads = this.threads.filter((thread) => mayContain(thread, event, this.lasts.get(thread) ?? event.lo));
    return { threads, sure: threads.some((thread) => this.holds(thread, event)) || this.isOfTheOnly(threads, event) };
  }

  /** Is the event after the decision and not after any removal on every possible day? */
  private holds(thread: Thread, event: CaseEvent): boolean {
    return surelyPrecedes(thread.decided ?? thread.opener, event) && this.isBeforeRemovals(thread, event);
  }

  private isBeforeRemovals(thread: Thread, event: CaseEvent): boolean {
    return event.hi <= (this.firsts.get(thread) ?? event.hi);
  }

  /**
   * What shows or concerns a listing is about the only one of the file, where their days allow it: it proves no order of the two.
   * What ended a listing or put it right may be about an earlier one.
   */
  private isOfTheOnly(threads: readonly Thread[], event: CaseEvent): boolean {
    const [thread] = threads;
    if (thread === undefined || this.threads.length > 1 || removes(event) || event.type === "listing-corrected")
      return false;
    return this.isBeforeRemovals(thread, event);
  }
}

/** Can an event lie after the decision of a listing, and not after its last possible day? */
function mayContain({ decided, opener }: Thread, event: CaseEvent, last: Day): boolean {
  if (last < event.lo) return false;
  if (decided !== null) return decided.lo <= event.hi;
  // What shows the listing shows that it had not been removed before.
  return !removes(event) || removes(opener) || event.hi >= opener.lo;
}
