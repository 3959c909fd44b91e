// The clock, which is not trusted: it can stand wrong, be set back or forth, and stop while the machine sleeps.

/** Two instants less apart than this are one: clocks are put right by moments all the time. Milliseconds. */
const MOMENT = 10 * 60_000;

/** A clock that stands before the last change of the open vault. Instants, ISO 8601 in UTC. */
export interface ClockBehind {
  readonly now: string;
  readonly last: string;
}

/** What is told where the clock stands before the last change; null where it does not, or there is none. */
export function clockBehind(now: string, last: string | null): ClockBehind | null {
  return last !== null && Date.parse(now) + MOMENT < Date.parse(last) ? { now, last } : null;
}

/** The later of two instants. */
export const laterOf = (now: string, last: string | null): string =>
  last !== null && Date.parse(last) > Date.parse(now) ? last : now;

interface Clocks {
  /** The instant now, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Milliseconds of a clock that nobody sets. */
  readonly steady: () => number;
}

/** How long nobody was there. */
export class Presence {
  readonly #clocks: Clocks;
  #wall: number;
  #steady: number;

  constructor(clocks: Clocks) {
    this.#clocks = clocks;
    this.#wall = Date.parse(clocks.now());
    this.#steady = clocks.steady();
  }

  /** Somebody is there. */
  touch(): void {
    this.#wall = Date.parse(this.#clocks.now());
    this.#steady = this.#clocks.steady();
  }

  /**
   * Milliseconds since then, by the clock that says more: the steady one stops while a laptop sleeps, and the other one can
   * be set back. One that is set forth locks too early, which loses nothing.
   */
  away(): number {
    const { now, steady } = this.#clocks;
    return Math.max(Date.parse(now()) - this.#wall, steady() - this.#steady);
  }
}
