// What one call between the window and the backend is: a schema for what goes in, what comes out and what is told on the way.
import { z } from "zod";

/** A call of the contract. `progress` is the schema of what long work tells while it runs, null for short work. */
export interface Call<In extends z.ZodType, Out extends z.ZodType, Step extends z.ZodType | null> {
  readonly input: In;
  readonly output: Out;
  readonly progress: Step;
}

export type AnyCall = Call<z.ZodType, z.ZodType, z.ZodType | null>;

/** The calls of one area, by verb. */
export type Area = Readonly<Record<string, AnyCall>>;

/** A call that answers at once. */
export const call = <In extends z.ZodType, Out extends z.ZodType>(input: In, output: Out): Call<In, Out, null> => ({
  input,
  output,
  progress: null,
});

/** A call that takes long: it tells how far it is, and can be cancelled. */
export const longCall = <In extends z.ZodType, Out extends z.ZodType, Step extends z.ZodType>(
  input: In,
  output: Out,
  progress: Step,
): Call<In, Out, Step> => ({ input, output, progress });

/** Input of a call that needs none. */
export const nothing = z.strictObject({});

/** How far long work is: `done` of `total` things; `total` null where it is not known beforehand. */
export const progressStep = z.strictObject({
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative().nullable(),
  what: z.strictObject({ zh: z.string(), en: z.string() }),
});
export type ProgressStep = z.infer<typeof progressStep>;

/** What tells that a person cancelled; every `AbortSignal` is one. `shared` knows no platform, so only this much of it. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}
