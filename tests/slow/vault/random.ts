// A seeded source of numbers, so that a campaign that found something can be run again.

export interface Random {
  /** A number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** The generator mulberry32. */
export function randomBy(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}

/** How many rounds a campaign has: a few with `npm test`, as many as REDRESS_KILLS says in full. */
export const roundsOf = (quick: number): number => Number(process.env["REDRESS_KILLS"] ?? quick);

export const SEED = Number(process.env["REDRESS_SEED"] ?? 1);

/** Says what a full campaign did; `npm test` stays quiet. */
export function reportRounds(text: string): void {
  if (process.env["REDRESS_KILLS"] !== undefined) process.stderr.write(`${text}\n`);
}
