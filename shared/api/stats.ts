// The shape of the statistics over many cases, `redress.stats/1`.
import { z } from "zod";
import { count, text } from "./values.ts";

const cell = {
  /** Fewer cases than the least, or one that the total would give away: nothing of it is known here. */
  suppressed: z.boolean(),
  cases: count.nullable(),
  counts: z.record(z.string(), count).nullable(),
  /** Null also where fewer findings than the least are certain. */
  rate: z.strictObject({ breach: count, of: count, value: z.number() }).nullable(),
};
const parts = z.array(z.strictObject({ key: z.string(), ...cell }));

export const stats = z.strictObject({
  format: z.literal("redress.stats/1"),
  audits: count,
  errors: count,
  leastCases: count,
  rules: z.array(
    z.strictObject({ rule: z.string(), title: text.nullable(), ...cell, byCourtLevel: parts, byYear: parts }),
  ),
  warning: text,
});
export type Stats = z.infer<typeof stats>;

/** Of all cases, and beside it of those that rest on more than the client's word. */
export const insights = stats.extend({ withPapers: stats });
export type Insights = z.infer<typeof insights>;
