// How much work one audit may take, counted and not timed: the same case stops at the same place on every machine.

/** Thrown where the work that is allowed is used up, or the host wants to stop; `within` catches it. */
export const OVER = Symbol("over budget");

/**
 * Units of one audit: a unit is one event looked at; a comparison of days is four, an answer to an open question sixteen.
 * They are whole numbers, for fractions would be costly. A thousand listings with all their papers take about half of it;
 * what takes more is a file of a kind that nobody fills in by hand.
 */
export const MOST_WORK = 320_000_000;

/** How many units pass between two questions to the host whether to stop. */
const POLL = 32_768;

const never = (): boolean => false;

/** Counts the work of one audit. */
export class Budget {
  /** The units used so far. */
  spent = 0;
  /** The host asked to stop. */
  halted = false;
  private readonly most: number;
  private readonly stop: () => boolean;
  /** What may be used in all at the moment. */
  private cap: number;
  /** Where the host is asked next. */
  private poll = 0;
  /** The sooner of both. */
  private mark = 0;

  constructor(most: number = MOST_WORK, stop: () => boolean = never) {
    this.most = most;
    this.stop = stop;
    this.cap = most;
  }

  /** Nothing is left. */
  get over(): boolean {
    return this.halted || this.spent > this.most;
  }

  /** Uses up units of work. Throws OVER where they are not there, or the host wants to stop. */
  spend(units: number): void {
    this.spent += units;
    if (this.spent > this.mark) this.look();
  }

  /** Does work that may take so many units; OVER where that is not enough. */
  within<T>(units: number, work: () => T): T | typeof OVER {
    const { cap } = this;
    if (this.over) return OVER;
    this.limit(Math.min(cap, this.spent + units));
    try {
      return work();
    } catch (error) {
      if (error !== OVER) throw error;
      return OVER;
    } finally {
      this.limit(cap);
    }
  }

  private limit(cap: number): void {
    this.cap = cap;
    this.mark = Math.min(cap, this.poll);
  }

  private look(): void {
    if (this.spent > this.poll && !this.halted) {
      this.halted = this.stop();
      this.poll = this.spent + POLL;
    }
    this.mark = Math.min(this.cap, this.poll);
    if (this.halted || this.spent > this.cap) throw OVER;
  }
}
