// A sample that the same seed draws again.

/** Numbers from 0 to 1 (exclusive) that a seed fixes: mulberry32. */
function numbers(seed: number): () => number {
  let state = Math.trunc(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` of all, each equally likely, in the order of `all`; all where there are fewer. */
export function sampleOf<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const next = numbers(seed);
  const order = all.map((_, at) => at);
  const drawn: number[] = [];
  while (order.length > 0 && drawn.length < count) {
    const at = Math.floor(next() * order.length);
    const last = order.pop();
    if (last === undefined) break;
    drawn.push(order[at] ?? last);
    if (at < order.length) order[at] = last;
  }
  return drawn.toSorted((a, b) => a - b).flatMap((at) => all.slice(at, at + 1));
}
