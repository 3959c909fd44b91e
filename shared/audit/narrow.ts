// Linked events come in order, so each narrows the other's possible days (case-format, "Links").
import { retime, type CaseEvent, type Thread } from "./model.ts";

/** What happens to a listing after its decision. */
const AFTER_DECISION = /^listing-(served|published|discovered|deleted|revoked|corrected|checked)$/u;

function pairs(events: readonly CaseEvent[], threads: readonly Thread[]): (readonly [CaseEvent, CaseEvent])[] {
  const found: (readonly [CaseEvent, CaseEvent])[] = [];
  for (const event of events) {
    const [parent] = event.parents;
    if (event.parents.length === 1 && parent !== undefined && parent.raw.happened !== "no" && event.type !== "other") {
      found.push(event.type === "listing-requested" ? [event, parent] : [parent, event]);
    }
  }
  for (const { decided, events: members } of threads) {
    if (decided === null) continue;
    for (const event of members) {
      if (event === decided || event.threads.length !== 1 || event.raw.happened === "no") continue;
      if (event.parents.includes(decided)) continue;
      if (AFTER_DECISION.test(event.type)) found.push([decided, event]);
      else if (event.type === "listing-requested") found.push([event, decided]);
    }
  }
  return found;
}

/** Are they about the same: one answered event, or one listing? */
function aboutTheSame(event: CaseEvent, denial: CaseEvent): boolean {
  const [parent] = event.parents;
  if (event.parents.length === 1 && denial.parents.length === 1) return parent === denial.parents[0];
  const [thread] = event.threads;
  const listed = AFTER_DECISION.test(event.type) && event.threads.length === 1 && denial.threads.length === 1;
  return listed && thread === denial.threads[0];
}

/**
 * What had not happened by the day of a denial happened after it, where the event's own date leaves that open
 * (case-format, "Events": a later positive event stands beside the denial). Where it does not, the two contradict each
 * other: they are marked, and the pair is returned.
 */
export function narrowByDenials(
  events: readonly CaseEvent[],
  denials: readonly CaseEvent[],
): readonly (readonly [CaseEvent, CaseEvent])[] {
  const wrong: (readonly [CaseEvent, CaseEvent])[] = [];
  for (const denial of denials) {
    if (denial.undated) continue;
    for (const event of events) {
      if (event.type !== denial.type || event.lo > denial.lo || event.doubtful || !aboutTheSame(event, denial))
        continue;
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
 * stand as written, the events are marked, and the pair is returned.
 */
export function narrow(
  events: readonly CaseEvent[],
  threads: readonly Thread[],
): readonly (readonly [CaseEvent, CaseEvent])[] {
  const all = pairs(events, threads);
  const written = new Map(events.map((event) => [event, [event.lo, event.hi] as const]));
  // Whose written day the bound of an event comes from, where it is not its own.
  const loFrom = new Map<CaseEvent, CaseEvent>();
  const hiFrom = new Map<CaseEvent, CaseEvent>();
  const wrong: (readonly [CaseEvent, CaseEvent])[] = [];
  for (let again = true; again;) {
    again = false;
    for (const [earlier, later] of all) {
      if (earlier.contradicted || later.contradicted) continue;
      if (earlier.lo > later.hi) {
        // The days that clash may be those of events further along the chain.
        const first = loFrom.get(earlier) ?? earlier;
        const last = hiFrom.get(later) ?? later;
        wrong.push([first, last]);
        for (const event of [earlier, later, first, last]) event.contradicted = true;
        for (const event of events) {
          const sources = [event, loFrom.get(event), hiFrom.get(event)];
          if (!sources.some((source) => source?.contradicted === true)) continue;
          [event.lo, event.hi] = written.get(event) ?? [event.lo, event.hi];
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
  for (const event of events) {
    const [lo, hi] = written.get(event) ?? [event.lo, event.hi];
    if (event.lo !== lo || event.hi !== hi) retime(event);
  }
  return wrong;
}
