// Small helps of the bench: medians, and rows of what was measured.

/** The middle of the values. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("no values");
  return middle;
}

/** Prints one row: what, and how much. */
export function row(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(46)} ${value}\n`);
}
