// The events that a question about one listing or one request looks at: its own, and beside them the few others about
// which the file leaves something open. Of many such others none is looked at: each would double the possible worlds.
import { compareEvents, type CaseEvent, type CaseView } from "./model.ts";

/** So many open facts about others are taken along; they are asked for where several facts only together decide. */
const MOST_OTHERS = 6;

/** Whether it is open what the event answers, directly or along the chain. */
function openChain(event: CaseEvent): boolean {
  for (let at: CaseEvent | undefined = event; at !== undefined; at = at.parents[0]) {
    if (at.parents.length > 1 || at.loose) return true;
  }
  return false;
}

/** Whether the file leaves something open about an event that is not the subject's own. */
type IsOpen = (event: CaseEvent) => boolean;

/** It may not have happened. */
export const isDoubtful: IsOpen = (event) => event.doubtful;
/** It may not have happened, or may answer one event or another. */
export const isDoubtfulOrLoose: IsOpen = (event) => event.doubtful || openChain(event);

/** Puts lists of events together; the same lists are asked for in every world, so what comes of them is kept. */
export class Beside {
  private readonly isOpen: IsOpen;
  private readonly openOf = new WeakMap<readonly CaseEvent[], readonly CaseEvent[]>();
  private readonly joined = new WeakMap<readonly CaseEvent[], readonly CaseEvent[]>();

  constructor(isOpen: IsOpen) {
    this.isOpen = isOpen;
  }

  /** Of `all` events of some kinds the subject's `own`, and the others that are open where they are few; in order. */
  list(own: readonly CaseEvent[], all: readonly CaseEvent[]): readonly CaseEvent[] {
    const open = this.openAmong(all);
    if (open.length === 0 || open.length > MOST_OTHERS + own.length) return own;
    if (own.length === 0) return open;
    let list = this.joined.get(own);
    if (list === undefined) {
      const mine = new Set(own);
      const others = open.filter((event) => !mine.has(event));
      const few = others.length > 0 && others.length <= MOST_OTHERS;
      list = few ? [...own, ...others].toSorted(compareEvents) : own;
      this.joined.set(own, list);
    }
    return list;
  }

  private openAmong(all: readonly CaseEvent[]): readonly CaseEvent[] {
    let open = this.openOf.get(all);
    if (open === undefined) {
      open = all.filter(this.isOpen);
      this.openOf.set(all, open);
    }
    return open;
  }
}

/** What a whole file leaves open nowhere, as most do: then none of its lists need be looked through for it. */
export interface Plain {
  /** Whether each event happened. */
  readonly certain: boolean;
  /** Which listing each belongs to. */
  readonly placed: boolean;
  /** What each answers. */
  readonly linked: boolean;
}

/** What the events and denials of a view leave open nowhere. */
export function plainOf({ events, denials }: CaseView): Plain {
  return {
    certain: !events.some(({ doubtful }) => doubtful),
    placed: ![...events, ...denials].some(({ threads, astray }) => threads.length > 1 || astray),
    linked: ![...events, ...denials].some(({ parents, loose }) => parents.length > 1 || loose),
  };
}
