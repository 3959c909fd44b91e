// The known name nearest to a mistyped one, for messages that say what was probably meant.

/** Number of single-character insertions, deletions, replacements and swaps of neighbours between two short words. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, "");

/** The candidate nearest to `name`, or null where none is near enough to be worth naming. */
export function nearest(name: string, candidates: readonly string[]): string | null {
  if (name.length > 40) return null;
  const wanted = plain(name);
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = distance(wanted, plain(candidate));
    if (d < bestDistance && d < Math.max(wanted.length, 1)) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
