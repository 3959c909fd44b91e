// One change of one case as another desk needs it: what it wrote, and what its writer knew.
import { compareText } from "../case/canonical.ts";
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

/** What waited: a place of a row, or with null the row, or of the case's own row the whole case. */
export interface Decided extends RowKey {
  readonly place: string | null;
}

/** Writes without those to what was decided by them. */
export function besides(decided: readonly Decided[], writes: readonly RowWrite[]): readonly RowWrite[] {
  if (decided.some(({ entity, place }) => entity === "case" && place === null)) return [];
  return writes.flatMap((write): readonly RowWrite[] => {
    const places = decided.flatMap(({ entity, id, place }) =>
      entity === write.entity && id === write.id ? [place] : [],
    );
    if (places.includes(null)) return [];
    if (places.length === 0) return [write];
    const isLeft = (place: string): boolean => !places.includes(place);
    return [{ ...write, set: write.set.filter(([place]) => isLeft(place)), unset: write.unset.filter(isLeft) }];
  });
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
  /** What waited for a person and was closed by it, in a decision or by filling in the field. */
  readonly decides?: readonly Decided[];
  /** The change that this one takes back, as `desk/n`, as far as it decided something: that is open again. */
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

/** One desk's changes on their way into the order. */
interface Queue {
  readonly ops: readonly Op[];
  next: number;
  /** What the next change rests on, and how much of that is looked at. */
  rests: readonly (readonly [desk: string, n: number])[];
  met: number;
}

function restsOfNext(queue: Queue): void {
  queue.rests = Object.entries(queue.ops[queue.next]?.seen ?? {});
  queue.met = 0;
}

/**
 * The changes in an order in which each comes after all that its writer knew: the same for the same changes, in whatever
 * order they arrived. Undefined where there is none, as two say to have known each other. Each change and each number it saw
 * is looked at once, as what arrives may be made to take long.
 */
export function inOrder(ops: readonly Op[]): readonly Op[] | undefined {
  const names = [...Map.groupBy(ops, ({ desk }) => desk)].toSorted(([a], [b]) => compareText(a, b));
  const queues = new Map(
    names.map(([desk, own]): [string, Queue] => [
      desk,
      { ops: own.toSorted((a, b) => a.n - b.n), next: 0, rests: [], met: 0 },
    ]),
  );
  for (const queue of queues.values()) restsOfNext(queue);
  /** By desk, who waits for it to come past a number. */
  const waiting = new Map<string, { readonly queue: Queue; readonly n: number }[]>();
  const isPast = (desk: string, n: number): boolean => {
    const queue = queues.get(desk);
    return (queue?.ops[queue.next]?.n ?? Infinity) > n;
  };
  const ordered: Op[] = [];
  const ready = [...queues.values()];
  for (const queue of ready) {
    for (let op = queue.ops[queue.next]; op !== undefined; op = queue.ops[queue.next]) {
      let rest = queue.rests[queue.met];
      while (rest !== undefined && isPast(...rest)) {
        queue.met += 1;
        rest = queue.rests[queue.met];
      }
      if (rest !== undefined) {
        const [desk, n] = rest;
        waiting.set(desk, [...(waiting.get(desk) ?? []), { queue, n }]);
        break;
      }
      ordered.push(op);
      queue.next += 1;
      restsOfNext(queue);
      const { desk } = op;
      const waiters = waiting.get(desk) ?? [];
      const isAwake = ({ n }: { readonly n: number }): boolean => isPast(desk, n);
      const asleep = waiters.filter((one) => !isAwake(one));
      ready.push(...waiters.filter(isAwake).map((one) => one.queue));
      waiting.set(desk, asleep);
    }
  }
  return ordered.length === ops.length ? ordered : undefined;
}
