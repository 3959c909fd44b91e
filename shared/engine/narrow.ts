// Events joined by a written link come in order, so each narrows the other's possible days (case-format, "Links"). A link that
// is worked out narrows nothing: it is one possibility, and the other days are another.
import type { Budget } from "./budget.ts";
import { isAttached, retime, type CaseEvent, type Thread } from "./model.ts";

/** Two events of which the first cannot come after the second. */
type Pair = readonly [CaseEvent, CaseEvent];

/** What happens to a listing after its decision. */
const AFTER_DECISION = /^listing-(served|published|discovered|deleted|revoked|corrected|checked)$/u;

function pairs(events: readonly CaseEvent[], threads: readonly Thread[]): Pair[] {
  const found: Pair[] = [];
  for (const event of events) {
    const [parent] = event.parents;
    if (event.named && parent !== undefined && parent.raw.happened !== "no" && event.type !== "other") {
      found.push(event.type === "listing-requested" ? [event, parent] : [parent, event]);
    }
  }
  for (const { decided, events: members } of threads) {
    if (decided === null) continue;
    for (const event of members) {
      const happened = event.raw.happened !== "no";
      if (happened && AFTER_DECISION.test(event.type) && names(event, decided)) found.push([decided, event]);
    }
  }
  return found;
}

/** Does the event name the decision along a chain of written links? */
function names(event: CaseEvent, decided: CaseEvent): boolean {
  for (let at: CaseEvent | undefined = event; at?.named === true; [at] = at.parents)
    if (at.parents[0] === decided) return true;
  return false;
}

/** Are two with a subject in common about the same: one answered event, or what happens once to the listing they share? */
function aboutTheSame(event: CaseEvent, denial: CaseEvent): boolean {
  if (isLinked(event) && isLinked(denial)) return event.parents[0] === denial.parents[0];
  return AFTER_DECISION.test(event.type);
}

/** The answered event, else the listing, that makes an event one about the same as another; none: it is like no other. */
function subjectOf(event: CaseEvent): readonly (CaseEvent | Thread)[] {
  return [...(isLinked(event) ? event.parents : []), ...(isAttached(event) ? event.threads : [])];
}

/** Is it certain which one event it answers? */
const isLinked = ({ parents, loose }: CaseEvent): boolean => parents.length === 1 && !loose;

function grouped(events: readonly CaseEvent[]): ReadonlyMap<CaseEvent | Thread, ReadonlyMap<string, CaseEvent[]>> {
  const found = new Map<CaseEvent | Thread, Map<string, CaseEvent[]>>();
  for (const event of events) {
    for (const subject of subjectOf(event)) {
      const types = found.get(subject) ?? new Map<string, CaseEvent[]>();
      found.set(subject, types);
      const list = types.get(event.type);
      if (list === undefined) types.set(event.type, [event]);
      else list.push(event);
    }
  }
  return found;
}

/**
 * What had not happened by the day of a denial happened after it, where the event's own date leaves that open
 * (case-format, "Events": a later positive event stands beside the denial). Where it does not, the two contradict each
 * other: they are marked, and the pair is returned.
 */
export function narrowByDenials(
  events: readonly CaseEvent[],
  denials: readonly CaseEvent[],
  budget: Budget,
): readonly Pair[] {
  if (denials.length === 0) return [];
  const wrong: Pair[] = [];
  const alike = grouped(events);
  const places = new Map(events.map((event, at) => [event, at]));
  for (const denial of denials) {
    if (denial.undated) continue;
    const found = subjectOf(denial).flatMap((subject) => alike.get(subject)?.get(denial.type) ?? []);
    const list = [...new Set(found)].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    budget.spend(16 + list.length);
    for (const event of list) {
      if (event.lo > denial.lo || event.doubtful || !aboutTheSame(event, denial)) continue;
      if (event.hi > denial.lo) {
        event.lo = denial.lo + 1;
        retime(event);
      } else {
        wrong.push([denial, event]);
        denial.contradicted = true;
        event.contradicted = true;
      }
    }
  }
  return wrong;
}

/**
 * Narrows the possible days until nothing changes. A pair without any possible order contradicts itself: both dates
 * stand as written, the events are marked, and the pair is returned. Throws OVER where the budget does not suffice.
 */
export function narrow(events: readonly CaseEvent[], threads: readonly Thread[], budget: Budget): readonly Pair[] {
  const all = pairs(events, threads).filter(([earlier, later]) => !earlier.contradicted && !later.contradicted);
  if (all.every(isInOrder)) return [];
  const written = new Map(events.map((event) => [event, [event.lo, event.hi] as const]));
  const clashing = settle(all, budget);
  const wrong = clashing.size === 0 ? [] : setRight(all, clashing, written, budget);
  for (const event of events) {
    const [lo, hi] = written.get(event) ?? [event.lo, event.hi];
    if (event.lo !== lo || event.hi !== hi) retime(event);
  }
  return wrong;
}

/** Nothing of the possible days of either is left out by the order of the two. */
function isInOrder([earlier, later]: Pair): boolean {
  return earlier.lo <= later.lo && earlier.hi <= later.hi;
}

/** The pairs that each event stands in. */
function pairsOf(all: readonly Pair[]): ReadonlyMap<CaseEvent, readonly Pair[]> {
  const found = new Map<CaseEvent, Pair[]>();
  for (const pair of all) {
    for (const event of pair) {
      const list = found.get(event);
      if (list === undefined) found.set(event, [pair]);
      else list.push(pair);
    }
  }
  return found;
}

/** Narrows the days, whatever the order of the pairs; gives the events that hang together with one that has no day left. */
function settle(all: readonly Pair[], budget: Budget): ReadonlySet<CaseEvent> {
  const of = pairsOf(all);
  const clashing = new Set<CaseEvent>();
  const waiting = new Set<Pair>(all);
  for (const pair of waiting) {
    waiting.delete(pair);
    budget.spend(4);
    const [earlier, later] = pair;
    if (clashing.has(earlier)) continue;
    if (earlier.lo > later.hi) {
      reach(earlier, of, clashing);
      continue;
    }
    if (later.lo < earlier.lo) {
      later.lo = earlier.lo;
      for (const next of of.get(later) ?? []) waiting.add(next);
    }
    if (earlier.hi > later.hi) {
      earlier.hi = later.hi;
      for (const next of of.get(earlier) ?? []) waiting.add(next);
    }
  }
  return clashing;
}

/** Adds all that hangs together with an event by pairs. */
function reach(event: CaseEvent, of: ReadonlyMap<CaseEvent, readonly Pair[]>, found: Set<CaseEvent>): void {
  const here = new Set<CaseEvent>([event]);
  for (const one of here) {
    found.add(one);
    for (const pair of of.get(one) ?? []) for (const other of pair) here.add(other);
  }
}

/** Where days contradict each other: narrows these events from what is written, pair by pair in the order of the file. */
function setRight(
  all: readonly Pair[],
  clashing: ReadonlySet<CaseEvent>,
  written: ReadonlyMap<CaseEvent, readonly [number, number]>,
  budget: Budget,
): readonly Pair[] {
  const restore = (event: CaseEvent): void => {
    [event.lo, event.hi] = written.get(event) ?? [event.lo, event.hi];
  };
  for (const event of clashing) restore(event);
  const among = all.filter(([earlier]) => clashing.has(earlier));
  // Whose written day the bound of an event comes from, where it is not its own.
  const loFrom = new Map<CaseEvent, CaseEvent>();
  const hiFrom = new Map<CaseEvent, CaseEvent>();
  const wrong: Pair[] = [];
  for (let again = true; again;) {
    again = false;
    budget.spend(2 * among.length);
    for (const [earlier, later] of among) {
      if (earlier.contradicted || later.contradicted) continue;
      if (earlier.lo > later.hi) {
        // The days that clash may be those of events further along the chain.
        const first = loFrom.get(earlier) ?? earlier;
        const last = hiFrom.get(later) ?? later;
        wrong.push([first, last]);
        for (const event of [earlier, later, first, last]) event.contradicted = true;
        budget.spend(2 * clashing.size);
        for (const event of clashing) {
          const sources = [event, loFrom.get(event), hiFrom.get(event)];
          if (!sources.some((source) => source?.contradicted === true)) continue;
          restore(event);
          loFrom.delete(event);
          hiFrom.delete(event);
        }
        again = true;
        continue;
      }
      if (later.lo < earlier.lo) {
        later.lo = earlier.lo;
        loFrom.set(later, loFrom.get(earlier) ?? earlier);
        again = true;
      }
      if (earlier.hi > later.hi) {
        earlier.hi = later.hi;
        hiFrom.set(earlier, hiFrom.get(later) ?? later);
        again = true;
      }
    }
  }
  return wrong;
}
