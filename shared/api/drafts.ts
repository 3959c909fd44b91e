// Calls about what is typed and not saved yet: kept in the vault from moment to moment, beside the history and outside it.
import { z } from "zod";
import { call, nothing } from "./call.ts";
import { instant, json, text } from "./values.ts";

/** A window from one load of its page to the next, by a name it gives itself. */
export const writer = z.string().min(1).max(100);

/** A form, such as `case/c1/event/e9`, and the window that types: two windows at one form keep a draft each. */
const which = { form: z.string().min(1).max(2000), writer };

const kept = {
  ...which,
  /** What the person would look for: the form, and of whom. */
  title: text,
  /** Where the form is: the window's path, such as `/case/c1/facts`. */
  place: z.string().max(2000),
  /** What the form holds, and what it started from. Its reader checks its shape. */
  value: json,
  base: json,
};

export const formDraft = z.strictObject({ ...kept, at: instant });
export type FormDraft = z.infer<typeof formDraft>;

export const drafts = {
  /** Every draft in the vault, the latest first; `writers`: the windows that are there now, whose drafts are being typed. */
  list: call(nothing, z.strictObject({ drafts: z.array(formDraft), writers: z.array(z.string()) })),
  keep: call(z.strictObject(kept), z.strictObject({ at: instant })),
  drop: call(z.strictObject(which), nothing),
} as const;
