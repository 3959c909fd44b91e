// A case as of one day, prepared for the rules: what is known by then, as day terms, linked and in threads.
import { parseSpan } from "../calendar/edtf.ts";
import { EVENT_MAX, EVENT_MIN, type Day } from "../calendar/civil.ts";
import type { AnyEvent, CaseFile, EventType } from "../case/types.ts";
import { linkEvents, linkNamed } from "./links.ts";
import { compareEvents, retime, type CaseEvent, type CaseView } from "./model.ts";
import { narrow, narrowByDenials } from "./narrow.ts";
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
    threads: [],
    contradicted: false,
    term: { v: null, c: lo, f: null },
  };
  retime(event);
  return event;
}

/**
 * Prepares a validated case for one audit.
 * Events wholly after `asOf` are not known yet; one that straddles it has happened and is cut at it.
 */
export function viewCase(file: CaseFile, asOf: Day): CaseView {
  const events: CaseEvent[] = [];
  const denials: CaseEvent[] = [];
  for (const raw of file.events) {
    const event = readEvent(raw, asOf);
    if (event !== null) (event.raw.happened === "no" ? denials : events).push(event);
  }
  events.sort(compareEvents);
  denials.sort(compareEvents);
  const byId = new Map([...denials, ...events].map((event) => [event.id, event]));
  linkNamed([...events, ...denials], byId);
  linkEvents(events);
  linkEvents(denials, events);
  const threads = buildThreads(events, denials, byId, asOf);
  const contradictions = [...narrowByDenials(events, denials), ...narrow(events, threads)];
  events.sort(compareEvents);
  return {
    file,
    asOf,
    events,
    denials,
    threads,
    contradictions,
    of: picker(group(events)),
    denied: picker(group(denials)),
    byId: (id) => byId.get(id),
  };
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

/** Events by kinds; the lists of several kinds together are kept, for many rules ask for the same. */
function picker(
  map: ReadonlyMap<EventType, readonly CaseEvent[]>,
): (...types: readonly EventType[]) => readonly CaseEvent[] {
  const several = new Map<string, readonly CaseEvent[]>();
  return (...types) => {
    const [only] = types;
    if (only !== undefined && types.length === 1) return map.get(only) ?? NONE;
    const key = types.join(" ");
    let found = several.get(key);
    if (found === undefined) {
      found = types.flatMap((type) => map.get(type) ?? NONE).toSorted(compareEvents);
      several.set(key, found);
    }
    return found;
  };
}
