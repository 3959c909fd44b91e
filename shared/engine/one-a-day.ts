// Readings of the law that come to the same days are one: what is disputed between them makes no difference to the case.
import type { ReadingResult } from "./combine.ts";

/** The readings, those with the days and the status of an earlier one joined to it. Readings without a day stay apart. */
export function oneADay<X>(readings: readonly ReadingResult<X>[]): readonly ReadingResult<X>[] {
  const kept: ReadingResult<X>[] = [];
  for (const reading of readings) {
    const at = kept.findIndex((other) => sameDays(other, reading));
    const same = kept[at];
    if (same === undefined) kept.push(reading);
    else kept[at] = joined(same, reading);
  }
  return kept;
}

function sameDays<X>(a: ReadingResult<X>, b: ReadingResult<X>): boolean {
  if (a.due === null || b.due === null || a.active !== b.active || a.status !== b.status) return false;
  return a.due.earliest === b.due.earliest && a.due.latest === b.due.latest;
}

function joined<X>(first: ReadingResult<X>, other: ReadingResult<X>): ReadingResult<X> {
  const missing = [...new Set([...first.missing, ...other.missing])];
  return {
    ...first,
    missing,
    leaves: [...first.leaves, ...other.leaves.filter((leaf) => !first.leaves.includes(leaf))],
  };
}
