// A case as of one day, prepared for the rules: what is known by then, as day terms, linked and in threads.
import { parseSpan } from "../calendar/edtf.ts";
import { EVENT_MAX, EVENT_MIN, type Day } from "../calendar/civil.ts";
import type { AnyEvent, CaseFile, EventType } from "../case/types.ts";
import { Budget, OVER } from "./budget.ts";
import { boundDecisions } from "./decision-bounds.ts";
import { type Answers, answersNamed, chainOf } from "./answers.ts";
import { linkEvents, linkNamed } from "./links.ts";
import { compareEvents, retime, type CaseEvent, type CaseView, type Picker, type Thread } from "./model.ts";
import { markHidden } from "./hidden.ts";
import { outOfSequence } from "./main-sequence.ts";
import { narrow, narrowByDenials } from "./narrow.ts";
import { personDiscrepancies } from "./person.ts";
import { buildThreads } from "./threads.ts";

const NONE: readonly CaseEvent[] = [];

function readEvent(raw: AnyEvent, asOf: Day): CaseEvent | null {
  const parsed = raw.date === undefined || raw.date === null ? null : parseSpan(raw.date);
  if (parsed !== null && !parsed.ok) throw new Error(`event ${raw.id}: its date was not validated`);
  const lo = parsed === null ? EVENT_MIN : parsed.span.lo;
  const hi = parsed === null ? EVENT_MAX : parsed.span.hi;
  if (lo > asOf) return null;
  const event: CaseEvent = {
    id: raw.id,
    type: raw.type,
    raw,
    lo,
    hi: Math.min(hi, asOf),
    undated: parsed === null,
    doubtful: raw.happened === "unknown",
    parents: NONE,
    named: false,
    loose: false,
    hidden: false,
    threads: [],
    astray: false,
    contradicted: false,
    term: { v: null, c: lo, f: null },
  };
  retime(event);
  return event;
}

/**
 * Prepares a validated case for one audit.
 * Events wholly after `asOf` are not known yet; one that straddles it has happened and is cut at it.
 * Where the budget does not suffice the view is not `complete`: the events stand alone, without links and listings.
 */
export function viewCase(file: CaseFile, asOf: Day, budget: Budget = new Budget()): CaseView {
  try {
    return linkedView(file, asOf, budget);
  } catch (error) {
    if (error !== OVER) throw error;
    return viewOf(file, asOf, readCase(file, asOf), null);
  }
}

/** The events of a case as of a day: those that happened, and the denials, each in the order of the days. */
interface Known {
  readonly events: CaseEvent[];
  readonly denials: CaseEvent[];
  readonly byId: ReadonlyMap<string, CaseEvent>;
}

function readCase(file: CaseFile, asOf: Day): Known {
  const events: CaseEvent[] = [];
  const denials: CaseEvent[] = [];
  const read = file.events.map((raw) => readEvent(raw, asOf));
  const later = answersToLater(file, read);
  for (const event of read) {
    if (event !== null && !later.has(event.id)) (event.raw.happened === "no" ? denials : events).push(event);
  }
  events.sort(compareEvents);
  denials.sort(compareEvents);
  markHidden(events);
  return { events, denials, byId: new Map([...denials, ...events].map((event) => [event.id, event])) };
}

/** What names an event that comes after the audit's day, or one that does, is not known yet either, whatever its own date. */
function answersToLater(file: CaseFile, read: readonly (CaseEvent | null)[]): ReadonlySet<string> {
  const later = new Set<string>();
  file.events.forEach(({ id }, at) => {
    if (read[at] === null) later.add(id);
  });
  if (later.size === 0) return later;
  const answers = new Map<string, string[]>();
  for (const { id, type, regarding } of file.events) {
    // A request to list comes before the decision that it names.
    if (regarding === undefined || type === "listing-requested" || type === "other") continue;
    const list = answers.get(regarding);
    if (list === undefined) answers.set(regarding, [id]);
    else list.push(id);
  }
  for (const id of later) for (const answer of answers.get(id) ?? []) later.add(answer);
  return later;
}

/** Throws OVER where the budget does not suffice. */
function linkedView(file: CaseFile, asOf: Day, budget: Budget): CaseView {
  const known = readCase(file, asOf);
  const { events, denials, byId } = known;
  const all = [...events, ...denials];
  budget.spend(16 * all.length);
  linkNamed(all, byId);
  const answers = answersNamed(all);
  linkEvents(events, answers, budget);
  linkEvents(denials, answers, budget, events);
  const threads = buildThreads(events, denials, asOf, budget);
  const contradictions = [...narrowByDenials(events, denials, budget), ...narrow(events, threads, budget)];
  const { changed, none } = boundDecisions(file, events, threads);
  if (changed) contradictions.push(...narrow(events, threads, budget));
  events.sort(compareEvents);
  const discrepancies = [
    ...none,
    ...outOfSequence(file, events, threads, budget),
    ...personDiscrepancies(file, events),
  ];
  return viewOf(file, asOf, known, { threads, contradictions, discrepancies, answers });
}

/** What links and listings make of the events. */
type Linked = Pick<CaseView, "threads" | "contradictions" | "discrepancies"> & { readonly answers: Answers };

function viewOf(file: CaseFile, asOf: Day, { events, denials, byId }: Known, linked: Linked | null): CaseView {
  const mine = kept(({ events: members }: Thread) => members);
  const chains = kept((ancestor: CaseEvent) => [...chainOf(ancestor, linked?.answers ?? new Map())].slice(1));
  return {
    file,
    asOf,
    complete: linked !== null,
    events,
    denials,
    threads: linked?.threads ?? [],
    contradictions: linked?.contradictions ?? [],
    discrepancies: linked?.discrepancies ?? [],
    of: picker(group(events)),
    denied: picker(group(denials)),
    byId: (id) => byId.get(id),
    ofThread: (thread, types) => mine(thread).happened(...types),
    deniedOfThread: (thread, types) => mine(thread).denied(...types),
    chainOf: (ancestor, types) => chains(ancestor).happened(...types),
  };
}

/** For each subject its events by kinds, gathered once. */
function kept<T>(gather: (subject: T) => readonly CaseEvent[]): (subject: T) => Sorted {
  const found = new Map<T, Sorted>();
  return (subject) => {
    let sorted = found.get(subject);
    if (sorted === undefined) {
      const events = gather(subject);
      sorted = {
        happened: pickerOf(events.filter(({ raw }) => raw.happened !== "no")),
        denied: pickerOf(events.filter(({ raw }) => raw.happened === "no")),
      };
      found.set(subject, sorted);
    }
    return sorted;
  };
}

interface Sorted {
  readonly happened: Picker;
  readonly denied: Picker;
}

const EMPTY: Picker = () => NONE;

function pickerOf(events: readonly CaseEvent[]): Picker {
  return events.length === 0 ? EMPTY : picker(group(events.toSorted(compareEvents)));
}

function group(events: readonly CaseEvent[]): ReadonlyMap<EventType, readonly CaseEvent[]> {
  const map = new Map<EventType, CaseEvent[]>();
  for (const event of events) {
    const list = map.get(event.type);
    if (list === undefined) map.set(event.type, [event]);
    else list.push(event);
  }
  return map;
}

/** A list of the kinds on the way to it, and the ways on. */
interface Place {
  list: readonly CaseEvent[] | null;
  readonly on: Map<EventType, Place>;
}

const newPlace = (): Place => ({ list: null, on: new Map() });

/** Events by kinds; the lists of several kinds together are kept, for many rules ask for the same. */
function picker(map: ReadonlyMap<EventType, readonly CaseEvent[]>): Picker {
  let start: Place | null = null;
  return (...types) => {
    // Most files hold events of none of the kinds, or of one.
    let one: readonly CaseEvent[] | undefined;
    let several = false;
    for (const type of types) {
      const list = map.get(type);
      if (list === undefined || list === one) continue;
      several = one !== undefined;
      if (several) break;
      one = list;
    }
    if (!several) return one ?? NONE;
    start ??= newPlace();
    let place = start;
    for (const type of types) {
      let next = place.on.get(type);
      if (next === undefined) {
        next = newPlace();
        place.on.set(type, next);
      }
      place = next;
    }
    place.list ??= types.flatMap((type) => map.get(type) ?? NONE).toSorted(compareEvents);
    return place.list;
  };
}
