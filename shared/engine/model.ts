// The audit's picture of a case: its events as day terms, its listings, and the order of events.
import type { Day } from "../calendar/civil.ts";
import type { AnyEvent, CaseFile, EventType } from "../case/types.ts";
import type { Text } from "../text.ts";
import { termOf, type Term } from "./term.ts";

/** An event that is known on the audit's day. */
export interface CaseEvent {
  readonly id: string;
  readonly type: EventType;
  readonly raw: AnyEvent;
  /** The possible days: as written, cut at the audit's day, narrowed by linked events. */
  lo: Day;
  hi: Day;
  /** The day is not given at all: an unknown fact, not an imprecise date. */
  readonly undated: boolean;
  /** `happened` is "unknown". */
  readonly doubtful: boolean;
  /** The events it may answer: none, one, or several of which the file does not tell which. */
  parents: readonly CaseEvent[];
  /** What it answers is written (`regarding`): only that narrows dates. Else it is worked out, a possibility. */
  named: boolean;
  /** On some of the possible days it answers none of `parents`, for it does not come after them. */
  loose: boolean;
  /** A look on a day on which the entry may have been hidden: that it found nothing does not show the listing gone. */
  hidden: boolean;
  /** The threads it may belong to. */
  threads: readonly Thread[];
  /** On some of the possible days it belongs to none of `threads`. */
  astray: boolean;
  /** Its date and that of a linked event leave no possible day. */
  contradicted: boolean;
  term: Term;
}

/** Did someone look, and found the listing gone? What is hidden is not gone. */
export const showsGone = ({ type, raw, hidden }: CaseEvent): boolean =>
  type === "listing-checked" && raw.visible === "no" && !hidden;

/** A bound of a day, and what it comes from. */
export interface Bound {
  readonly day: Day;
  readonly source: Text;
  /** The event it comes from; null for the case number and the birth. */
  readonly event: CaseEvent | null;
}

/** What the file tells of a day that is not exact; one of the two is there. */
export interface DecisionBounds {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/** Facts that contradict each other without a link between them: findings stand as written, and this beside them. */
export interface Discrepancy {
  /** One sentence, or two where it is too long for one step. */
  readonly said: readonly Text[];
  readonly events: readonly CaseEvent[];
}

/** Gives the events of the kinds, in the order of the days. */
export type Picker = (...types: readonly EventType[]) => readonly CaseEvent[];

/** The case as the rules see it. */
export interface CaseView {
  readonly file: CaseFile;
  readonly asOf: Day;
  /** Links and listings were worked out; else there are none of either, for the case was too much for the budget. */
  readonly complete: boolean;
  /** What happened, in the order of the days, then of the ids. */
  readonly events: readonly CaseEvent[];
  /** What is recorded as not having happened on or before its day. */
  readonly denials: readonly CaseEvent[];
  readonly threads: readonly Thread[];
  /** Pairs of linked events whose dates contradict each other. */
  readonly contradictions: readonly (readonly [CaseEvent, CaseEvent])[];
  /** What contradicts itself without a link. */
  readonly discrepancies: readonly Discrepancy[];
  readonly of: Picker;
  readonly denied: Picker;
  /** What belongs to a listing, or may. */
  ofThread(thread: Thread, types: readonly EventType[]): readonly CaseEvent[];
  deniedOfThread(thread: Thread, types: readonly EventType[]): readonly CaseEvent[];
  /** What answers an event, or may, directly or along a chain. */
  chainOf(ancestor: CaseEvent, types: readonly EventType[]): readonly CaseEvent[];
  byId(id: string): CaseEvent | undefined;
}

/** One listing: its decision, where it is on record, and the events about it. */
export interface Thread {
  /** The id of its first event. */
  readonly id: string;
  /** The decision; null where only a later event shows the listing. */
  readonly decided: CaseEvent | null;
  /** The event that shows that there is a listing. */
  readonly opener: CaseEvent;
  /** The day of a decision that is not on record: unknown, but within the bounds. */
  unrecorded: Term;
  /** What the file tells of the day of the decision where it is not exact; null where it tells nothing. */
  bounds: DecisionBounds | null;
  /** What belongs to it, or may: an event with several possible threads stands in each. */
  readonly events: CaseEvent[];
}

/** Within one day: requested, received, decided, issued, served, published, removed. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  // What answers a served paper comes after the service even on its day, though it is itself a request.
  [/^(extension-requested|obstacle-ended|asset-report-filed|restriction-relief-requested|committee-requested)$/u, 7],
  [/^(reconsideration-requested|review-requested|restriction-relief-decided)$/u, 8],
  [/^(reconsideration|review)-received$/u, 9],
  [/^review-accepted$/u, 10],
  [/^(reconsideration|review)-decided$/u, 11],
  [/^(reconsideration|review)-served$/u, 12],
  // A suit may answer the decision on the reconsideration on the very day on which it was served.
  [/^suit-filed$/u, 13],
  [/^suit-accepted$/u, 14],
  [/^suit-decided$/u, 15],
  [/^suit-served$/u, 16],
  [/^authority-notified$/u, -1],
  [/^procuratorate-suggestion$/u, 1],
  [/-(requested|filed|claimed|asked)$/u, 0],
  [/-received$/u, 1],
  [/-(decided|ordered|approved|answered|replied|transferred)$/u, 2],
  [/-served$/u, 4],
  [/-(published|discovered|checked)$/u, 5],
  [/-(deleted|removed|revoked|corrected|lifted|blocked|unblocked)$/u, 6],
  // A certificate tells of what was done, and a loss comes of it.
  [/^(certificate-issued|employer-told|harm)$/u, 7],
];
const ranks = new Map<string, number>();

/** The place of a kind of event within one day. */
export function rankOf(type: string): number {
  let rank = ranks.get(type);
  if (rank === undefined) {
    rank = RANKS.find(([pattern]) => pattern.test(type))?.[1] ?? 3;
    ranks.set(type, rank);
  }
  return rank;
}

/** The order of events in the file does not matter: by first possible day, rank within the day, then id. */
export function compareEvents(a: CaseEvent, b: CaseEvent): number {
  return a.lo - b.lo || a.hi - b.hi || rankOf(a.type) - rankOf(b.type) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The days that must lie between an event and one that is not before it: none where within a day it may come first. */
export function gapBetween(earlier: CaseEvent, later: CaseEvent): 0 | 1 {
  return rankOf(earlier.type) <= rankOf(later.type) ? 0 : 1;
}

/** Does `a` lie on or before the day of `b` on every possible day, in the order of one day? */
export function surelyPrecedes(a: CaseEvent, b: CaseEvent): boolean {
  return a.hi + gapBetween(a, b) <= b.lo;
}

/** Does an event show its listing gone by its day? */
export function removes(event: CaseEvent): boolean {
  return event.type === "listing-deleted" || event.type === "listing-revoked" || showsGone(event);
}

/** Is it certain to which one listing the event belongs? */
export const isAttached = ({ threads, astray }: CaseEvent): boolean => threads.length === 1 && !astray;

/** Sets the term of an event anew after its possible days changed. */
export function retime(event: CaseEvent): void {
  const v = { key: `events[${event.id}].date`, lo: event.lo, hi: event.hi, unknown: event.undated, calendar: false };
  event.term = termOf(v);
}
