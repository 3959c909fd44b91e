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
  const wrong: (readonly [CaseEvent, CaseEvent])[] = [];
  for (let again = true; again;) {
    again = false;
    for (const pair of all) {
      const [earlier, later] = pair;
      if (earlier.contradicted || later.contradicted) continue;
      if (earlier.lo > later.hi) {
        wrong.push(pair);
        for (const event of pair) {
          event.contradicted = true;
          [event.lo, event.hi] = written.get(event) ?? [event.lo, event.hi];
        }
        again = true;
      } else if (later.lo < earlier.lo || earlier.hi > later.hi) {
        later.lo = Math.max(later.lo, earlier.lo);
        earlier.hi = Math.min(earlier.hi, later.hi);
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
