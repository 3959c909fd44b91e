// The events that a kind of event may answer, put in order so that the latest before an event is found without looking at
// all of them (case-format, "Links").
import type { Day } from "../calendar/civil.ts";
import type { EventType } from "../case/types.ts";
import type { Budget } from "./budget.ts";
import { rankOf, type CaseEvent } from "./model.ts";

/** A day and the place within it, as one number: ranks are small. */
const place = (day: Day, event: CaseEvent): number => day * 16 + rankOf(event.type);

/** What a chain holds of one kind, in the order of the days. */
interface Mates {
  readonly events: CaseEvent[];
  /** The place of the first of them among all candidates. */
  readonly first: number;
}

/** The number of entries of an ascending list that are at most `most`. */
function countUpTo(list: readonly number[], most: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Candidates of one kind of event to be answered; what they answer themselves must not change meanwhile. */
export class Candidates {
  /** By first possible day: the candidates, their places, and the last possible place of all up to each. */
  private readonly byFirst: readonly CaseEvent[];
  private readonly firsts: readonly number[];
  private readonly reach: readonly number[];
  /** By last possible day: the places, and the latest first place of all up to each. */
  private readonly lasts: readonly number[];
  private readonly latest: readonly number[];
  /**
   * The topmost of the candidates' kinds that single links lead up to: what two candidates share when they are of one request.
   * Above it stands what several requests may be about, such as one listing.
   */
  private readonly roots = new Map<CaseEvent, CaseEvent>();
  private readonly chains = new Map<CaseEvent, Map<EventType, Mates>>();
  private readonly kinds: readonly EventType[];
  private readonly budget: Budget;

  /** `kinds`: the nearest first. `byType` gives the events of a kind by first possible day. */
  constructor(kinds: readonly EventType[], byType: (kind: EventType) => readonly CaseEvent[], budget: Budget) {
    this.kinds = kinds;
    this.budget = budget;
    const all = kinds.flatMap((kind) => byType(kind));
    budget.spend(4 * all.length);
    all.forEach((event, at) => this.chain(event, at));
    this.byFirst = all.toSorted((a, b) => place(a.lo, a) - place(b.lo, b));
    this.firsts = this.byFirst.map((event) => place(event.lo, event));
    this.reach = running(this.byFirst.map((event) => place(event.hi, event)));
    const byLast = all.toSorted((a, b) => place(a.hi, a) - place(b.hi, b));
    this.lasts = byLast.map((event) => place(event.hi, event));
    this.latest = running(byLast.map((event) => place(event.lo, event)));
  }

  private chain(event: CaseEvent, at: number): void {
    const root = this.rootOf(event);
    const kinds = this.chains.get(root) ?? new Map<EventType, Mates>();
    this.chains.set(root, kinds);
    const mates = kinds.get(event.type);
    if (mates === undefined) kinds.set(event.type, { events: [event], first: at });
    else mates.events.push(event);
  }

  private rootOf(event: CaseEvent): CaseEvent {
    const path: CaseEvent[] = [];
    let at = event;
    let root = this.roots.get(at);
    while (root === undefined) {
      path.push(at);
      const [parent] = at.parents;
      // A link that may not hold keeps nothing together.
      const leads = at.parents.length === 1 && !at.loose;
      if (!leads || parent === undefined || !this.kinds.includes(parent.type)) root = at;
      else {
        at = parent;
        root = this.roots.get(at);
      }
    }
    for (const one of path) this.roots.set(one, root);
    return root;
  }

  /** Does some chain begin with this kind of event? What such an event answers is not known yet. */
  beginWith(type: EventType): boolean {
    for (const root of this.chains.keys()) if (root.type === type) return true;
    return false;
  }

  /**
   * The latest that may lie on or before the event; several where none is certainly the later. Events of one chain are
   * one candidate: of them the nearest kind is answered, and of one kind the later. `sure`: some candidate certainly does.
   */
  latestBefore(event: CaseEvent): { readonly events: readonly CaseEvent[]; readonly sure: boolean } {
    const most = place(event.hi, event);
    const sure = countUpTo(this.lasts, place(event.lo, event));
    const least = sure === 0 ? Number.NEGATIVE_INFINITY : (this.latest[sure - 1] ?? 0);
    const roots = new Set<CaseEvent>();
    for (let at = countUpTo(this.firsts, most) - 1; at >= 0 && (this.reach[at] ?? 0) >= least; at--) {
      this.budget.spend(2);
      const one = this.byFirst[at];
      if (one !== undefined && place(one.hi, one) >= least) roots.add(this.rootOf(one));
    }
    this.budget.spend(64 * roots.size);
    const events = [...roots]
      .flatMap((root) => this.nearest(root, most) ?? [])
      .toSorted((a, b) => a.first - b.first)
      .map((found) => found.event);
    return { events, sure: sure > 0 };
  }

  /** Of one chain the nearest kind with an event in time, and of it the latest. */
  private nearest(root: CaseEvent, most: number): { readonly event: CaseEvent; readonly first: number } | null {
    const mates = this.chains.get(root);
    for (const kind of this.kinds) {
      const found = mates?.get(kind);
      if (found === undefined) continue;
      const { events, first } = found;
      let low = 0;
      let high = events.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const one = events[middle];
        if (one !== undefined && place(one.lo, one) <= most) low = middle + 1;
        else high = middle;
      }
      const event = events[low - 1];
      if (event !== undefined) return { event, first };
    }
    return null;
  }
}

/** The greatest up to each entry. */
function running(list: readonly number[]): readonly number[] {
  let most = Number.NEGATIVE_INFINITY;
  return list.map((entry) => (most = Math.max(most, entry)));
}
