// One cell of the statistics: counts of statuses, the rate with its denominator, and the rule for small cells.

/** The statuses that are counted; what is not applicable is not. */
export const COUNTED = ["breach", "contestable", "undetermined", "running", "in-order", "advice"] as const;
export type CountedStatus = (typeof COUNTED)[number];

/** Cells with fewer cases than this are not shown: they could be traced to persons, and say nothing. */
export const LEAST_CASES = 5;

export type Counts = { readonly [S in CountedStatus]: number };

/** A share with what it is a share of. */
export interface Rate {
  readonly breach: number;
  /** Findings that are certainly a breach or certainly in order; nothing else is in the denominator. */
  readonly of: number;
  /** `breach / of`, rounded to four places. */
  readonly value: number;
}

/** What is shown of a cell; everything but the fact that there is one is null where it is suppressed. */
export interface ShownCell {
  readonly suppressed: boolean;
  readonly cases: number | null;
  readonly counts: Counts | null;
  /** Null also where the denominator is below the least number of cases. */
  readonly rate: Rate | null;
}

/** A cell while it is being counted. */
export class Cell {
  cases = 0;
  readonly counts: { [S in CountedStatus]: number } = {
    breach: 0,
    contestable: 0,
    undetermined: 0,
    running: 0,
    "in-order": 0,
    advice: 0,
  };

  /** Adds the findings of one case. */
  add(statuses: readonly CountedStatus[]): void {
    this.cases += 1;
    for (const status of statuses) this.counts[status] += 1;
  }

  /** The cell as it may be shown. */
  shown(suppress: boolean): ShownCell {
    if (suppress) return { suppressed: true, cases: null, counts: null, rate: null };
    const { breach } = this.counts;
    const of = breach + this.counts["in-order"];
    const rate = of < LEAST_CASES ? null : { breach, of, value: Math.round((breach / of) * 10_000) / 10_000 };
    return { suppressed: false, cases: this.cases, counts: { ...this.counts }, rate };
  }
}

/**
 * The cells of one breakdown that must not be shown: the small ones, and where that is a single one also the next
 * smallest, since the total would give the single one away.
 */
export function suppressedKeys(cells: ReadonlyMap<string, Cell>): ReadonlySet<string> {
  const bySize = [...cells].toSorted(([a, x], [b, y]) => x.cases - y.cases || (a < b ? -1 : 1));
  const small = bySize.filter(([, cell]) => cell.cases < LEAST_CASES).length;
  return new Set(bySize.slice(0, small === 1 ? 2 : small).map(([key]) => key));
}
