// What a step of counting a period says, as data: so that whoever words it anew never has to read its words.

import type { Text } from "../text.ts";
import type { Day } from "./civil.ts";

/** What a day off or a made-up day does to a period. */
export type DayEffect = "moves-end" | "not-counted" | "counted";

export type CountFact =
  /** The trigger day, itself not counted. */
  | { readonly kind: "trigger"; readonly day: Day }
  /** Day 1 of a period of days. */
  | { readonly kind: "first-day"; readonly day: Day }
  /** The day from which months run. */
  | { readonly kind: "months-from"; readonly day: Day }
  /** Day `n`, in calendar days. */
  | { readonly kind: "nth-day"; readonly n: number; readonly day: Day }
  /** The corresponding day `n` months later; `day` is the last of its month where there is none. */
  | { readonly kind: "nth-month"; readonly n: number; readonly day: Day; readonly corresponding: boolean }
  /** The last day of this period is never moved. */
  | { readonly kind: "never-moved"; readonly day: Day }
  /** The last day is no day off and stays; `what` names it. `madeUp`: a weekend day worked by notice. */
  | { readonly kind: "stays"; readonly day: Day; readonly what: Text; readonly madeUp: boolean }
  /** Days off, or worked at a weekend by notice, both ends included; `what` names them. */
  | {
      readonly kind: "special-days";
      readonly from: Day;
      readonly to: Day;
      readonly what: Text;
      readonly effect: DayEffect;
      /** One day, off for no other reason than that it is of a weekend. */
      readonly weekend: boolean;
    }
  /** So many days off and made-up days between the trigger and the end, in one step. */
  | { readonly kind: "passed-over"; readonly daysOff: number; readonly madeUp: number }
  /** The first day after the days off, on which the period ends. */
  | { readonly kind: "moved-to"; readonly day: Day }
  /** The period ends. */
  | { readonly kind: "end"; readonly day: Day }
  /** From the next day on working days only are counted. */
  | { readonly kind: "working-days-only" }
  | { readonly kind: "first-working-day"; readonly day: Day }
  /** Working day `n`, on which the period ends. */
  | { readonly kind: "nth-working-day"; readonly n: number; readonly day: Day }
  /** No date: there is no official calendar of the year. */
  | { readonly kind: "no-calendar"; readonly year: number };
