// One change of one case as another desk needs it: what it wrote, and what its writer knew.
import type { Text } from "../text.ts";

/** The kinds of rows that travel with a case. */
export const MERGED_ENTITIES = ["case", "event", "evidence", "sanction", "work", "mark", "note", "draft"] as const;

export type MergedEntity = (typeof MERGED_ENTITIES)[number];

/** A row of a case. The case's own row, everything but its lists, has the id of the case. */
export interface RowKey {
  readonly entity: MergedEntity;
  readonly id: string;
}

/** What one change wrote of one row. */
export interface RowWrite extends RowKey {
  /** The row came to be by it. */
  readonly made?: true;
  /** The row was removed by it. */
  readonly gone?: true;
  /** Places in the row (`leaves.ts`) with the value each was given. */
  readonly set: readonly (readonly [place: string, value: unknown])[];
  /** Places that were emptied. */
  readonly unset: readonly string[];
}

/** A change: one entry of one desk's history, as far as it is about one case. */
export interface Op {
  /** Whose history it is of. A desk that went back to a backup goes on under another name. */
  readonly desk: string;
  /** The number of the entry in that history: it grows, with gaps. */
  readonly n: number;
  /** The hash of the entry: two entries of one desk and number with different hashes are of two copies of one vault. */
  readonly hash: string;
  /** ISO 8601 in UTC. Shown, never compared: clocks of laptops differ. */
  readonly when: string;
  readonly who: string;
  readonly label: Text;
  /** Of each other desk the last change of this case that the writer had before him. */
  readonly seen: Readonly<Record<string, number>>;
  readonly writes: readonly RowWrite[];
  /** The decision that this one takes back, as `desk/n`: what it decided is open again. */
  readonly takesBack?: string;
}

/** The name of a change among all desks. */
export const opId = ({ desk, n }: Pick<Op, "desk" | "n">): string => `${desk}/${n}`;

/** Whether the writer of `later` had `earlier` before him. */
export function knew(later: Op, earlier: Op): boolean {
  if (earlier.desk === later.desk) return earlier.n < later.n;
  return (later.seen[earlier.desk] ?? 0) >= earlier.n;
}

/** Whether neither writer knew of the other's change. */
export const areApart = (a: Op, b: Op): boolean => a !== b && !knew(a, b) && !knew(b, a);

/**
 * The changes in an order in which each comes after all that its writer knew: the same for the same changes, in whatever
 * order they arrived. Undefined where there is none, as two say to have known each other.
 */
export function inOrder(ops: readonly Op[]): readonly Op[] | undefined {
  const desks = [...new Set(ops.map(({ desk }) => desk))].toSorted();
  const waiting = new Map(
    desks.map((desk) => [desk, ops.filter((op) => op.desk === desk).toSorted((a, b) => b.n - a.n)]),
  );
  const isReady = (op: Op): boolean =>
    Object.entries(op.seen).every(([desk, n]) => (waiting.get(desk)?.at(-1)?.n ?? Infinity) > n);
  const ordered: Op[] = [];
  while (ordered.length < ops.length) {
    const desk = desks.find((name) => {
      const next = waiting.get(name)?.at(-1);
      return next !== undefined && isReady(next);
    });
    const op = desk === undefined ? undefined : waiting.get(desk)?.pop();
    if (op === undefined) return undefined;
    ordered.push(op);
  }
  return ordered;
}
