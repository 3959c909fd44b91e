// The listings of a case, each with what belongs to it (case-format, "Threads").
import { EVENT_MIN, type Day } from "../calendar/civil.ts";
import type { EventType } from "../case/types.ts";
import { mayPrecede } from "./links.ts";
import { compareEvents, type CaseEvent, type Thread } from "./model.ts";
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

/** The day by which an event shows the listing gone, or null. */
function removes(event: CaseEvent): boolean {
  return (
    event.type === "listing-deleted" ||
    event.type === "listing-revoked" ||
    (event.type === "listing-checked" && event.raw.visible === "no")
  );
}

/** Does a correction request, or an answer to one, concern a consumption restriction rather than a listing? */
export function aboutRestriction(event: CaseEvent): boolean {
  if (event.type === "correction-requested") return event.raw.target === "restriction";
  return event.parents.length === 1 && event.parents[0] !== undefined && aboutRestriction(event.parents[0]);
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
  return { id: opener.id, decided: opener.type === "listing-decided" ? opener : null, opener, unrecorded, events: [] };
}

/** The threads that an event may belong to on its day: decided on or before it, not removed before it. */
function openOn(event: CaseEvent, threads: readonly Thread[]): readonly Thread[] {
  return threads.filter(
    (thread) =>
      (thread.decided === null || thread.decided.lo <= event.hi) &&
      !thread.events.some((other) => removes(other) && other.threads.length === 1 && other.hi < event.lo),
  );
}

/** Through what it answers, directly or along the chain. */
function inherited(event: CaseEvent): readonly Thread[] | null {
  if (event.parents.length === 0) return null;
  const found = new Set<Thread>();
  for (const parent of event.parents) for (const thread of parent.threads) found.add(thread);
  return found.size > 0 ? [...found] : null;
}

/** Builds the threads and tells each event its own. */
export function buildThreads(
  events: readonly CaseEvent[],
  denials: readonly CaseEvent[],
  byId: ReadonlyMap<string, CaseEvent>,
  asOf: Day,
): readonly Thread[] {
  const threads: Thread[] = [];
  const join = (event: CaseEvent, found: readonly Thread[]): void => {
    event.threads = found;
    for (const thread of found) thread.events.push(event);
  };
  for (const event of events) {
    if (event.type !== "listing-decided") continue;
    const thread = newThread(event, asOf);
    threads.push(thread);
    join(event, [thread]);
  }
  // What can open a thread goes first, and what has no date last: an undated event can belong to a thread opened later.
  const turn = (event: CaseEvent): number =>
    (OPENERS.has(event.type) || opens(event) ? 0 : 2) + (event.undated ? 1 : 0);
  const waiting = events.filter((event) => event.type !== "listing-decided");
  for (const event of waiting.toSorted((a, b) => turn(a) - turn(b) || compareEvents(a, b))) {
    settle(event, threads, join, asOf, new Set());
  }
  for (const event of events) {
    if (event.type === "listing-requested" && event.threads.length === 0) join(event, nextDecision(event, threads));
  }
  for (const denial of denials) {
    denial.threads = inherited(denial) ?? (aboutListing(denial) ? openOn(denial, threads) : []);
    for (const thread of denial.threads) thread.events.push(denial);
  }
  return threads;
}

function settle(
  event: CaseEvent,
  threads: Thread[],
  join: (event: CaseEvent, found: readonly Thread[]) => void,
  asOf: Day,
  visiting: Set<CaseEvent>,
): void {
  if (event.threads.length > 0 || visiting.has(event) || event.type === "listing-decided") return;
  visiting.add(event);
  for (const parent of event.parents) settle(parent, threads, join, asOf, visiting);
  const through = inherited(event);
  if (through !== null) return join(event, through);
  if (!aboutListing(event)) return;
  const open = openOn(event, threads);
  if (open.length > 0) return join(event, open);
  if (!opens(event)) return;
  const thread = newThread(event, asOf);
  threads.push(thread);
  join(event, [thread]);
}

/** A creditor's request belongs to the next decision on or after it. */
function nextDecision(event: CaseEvent, threads: readonly Thread[]): readonly Thread[] {
  const later = threads.filter((thread) => thread.decided !== null && mayPrecede(event, thread.decided));
  return later.filter(
    (thread) =>
      !later.some(
        (other) =>
          other.decided !== null &&
          thread.decided !== null &&
          other.decided.hi < thread.decided.lo &&
          other.decided.lo >= event.hi,
      ),
  );
}
