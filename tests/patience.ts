// How long a test waits for what must come before it calls it lost; nothing here makes a quick machine slower.

/**
 * The one number to scale by: `REDRESS_PATIENCE=3` on a machine that needs three times as long, a fraction to learn of a
 * failure sooner. With 1, everything holds on a machine ten times slower than a quiet one with two cores.
 */
const times = Number(process.env["REDRESS_PATIENCE"] ?? "1");

/** Milliseconds for one thing to come: what a click leads to, a word of a process, the opening of a vault. */
export const STEP = 120_000 * times;

/** Milliseconds for one test or one hook: many such steps, so that of the two limits the step's is met and names it. */
export const TEST = 900_000 * times;
