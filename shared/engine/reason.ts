// What each step of a derivation is, as data: made where the step is made, so that a court paper words the law, the days
// and the result from the data and never from the words of the step. It is no part of the audit's output. What is worded
// anew is Chinese: the papers to courts are.
import type { CountFact } from "../calendar/count-fact.ts";
import type { PeriodSpec } from "../calendar/period.ts";
import type { LegalPeriod } from "../law/duties.ts";
import type { Provision } from "../law/index.ts";
import type { Text } from "../text.ts";
import type { Said } from "./said.ts";
import type { ShownDay } from "./shown-day.ts";

/**
 * How a named day is worded: an act on it, a period or time that ends on it, a limit that is the day, or the service of a
 * paper that the law supposes on it.
 */
export type DayForm = "act" | "end" | "limit" | "deemed";

export type Reason =
  /** What the law asks. */
  | { readonly role: "law"; readonly duty: string; readonly basis: readonly Provision[] }
  /** Which text or article was in force; `what` names it: 有效的规定. */
  | { readonly role: "in-force"; readonly what: string; readonly basis: readonly Provision[] }
  /** A day with its name; `event` where it is that of an event which a paper tells in its own words. */
  | {
      readonly role: "day";
      readonly form: DayForm;
      /** For the form `end` what ends, for `deemed` the paper, each without the verb. */
      readonly what: string;
      readonly day: ShownDay;
      readonly event: boolean;
    }
  /** When an announcement counts as service: so long after its issue. */
  | {
      readonly role: "deemed";
      readonly period: LegalPeriod;
      readonly day: ShownDay;
    }
  /** How a period was counted; the provisions are those on counting. */
  | { readonly role: "count"; readonly fact: CountFact; readonly basis: readonly Provision[] }
  /** The same for a period that begins on a day which is not exact. */
  | { readonly role: "count-from"; readonly from: ShownDay; readonly spec: PeriodSpec }
  | { readonly role: "count-end"; readonly day: ShownDay }
  /** What is to be noted on the way. */
  | { readonly role: "note"; readonly text: Said }
  /** Said to the person who uses the program, not to a court. */
  | { readonly role: "caution"; readonly text: Text }
  /** What one reading of the law comes to. */
  | { readonly role: "reading" }
  /** What holds in one of several cases only. */
  | { readonly role: "case" }
  /** What one of several possibilities comes to. */
  | { readonly role: "possibility"; readonly because: Said }
  /** What readings or possibilities come to together; `lead`: the result under the reading whose steps are shown. */
  | { readonly role: "conclusion"; readonly lead: Said | null }
  /** The single result. */
  | { readonly role: "result"; readonly because: Said };

export const READING: Reason = { role: "reading" };
export const CASE: Reason = { role: "case" };

/** What the steps of findings are, by the id of the finding. */
export type ReasonsById = ReadonlyMap<string, readonly Reason[]>;
