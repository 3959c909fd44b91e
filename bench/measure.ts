// Small helps of the bench: medians, times, and rows of what was measured with the aims beside them.

/** The value below which this share of the values lies. Throws on an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) throw new Error("no values");
  return found;
}

/** The middle of the values. Throws on an empty list. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds each run takes; `work` is given the number of the run, from 0. */
export function timesOf(runs: number, work: (run: number) => unknown): readonly number[] {
  return Array.from({ length: runs }, (_, run) => {
    const from = performance.now();
    work(run);
    return performance.now() - from;
  });
}

/** Median, 95th percentile and worst of times in milliseconds. */
export function timeWords(times: readonly number[]): string {
  const digits = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
  const middle = digits(median(times));
  return `median ${middle} ms, p95 ${digits(quantile(times, 0.95))} ms, worst ${digits(Math.max(...times))} ms, ${times.length} runs`;
}

/** An aim, and whether it was met. */
export const aim = (met: boolean, words: string): string => `(aim ${words}: ${met ? "met" : "MISSED"})`;

/** Prints one row: what, and how much. */
export function row(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(46)} ${value}\n`);
}

/** Prints a row of times whose 95th percentile is to stay under `most` milliseconds. */
export function timeRow(what: string, times: readonly number[], most?: number): void {
  const judged = most === undefined ? "" : ` ${aim(quantile(times, 0.95) < most, `p95 under ${most} ms`)}`;
  row(what, `${timeWords(times)}${judged}`);
}
