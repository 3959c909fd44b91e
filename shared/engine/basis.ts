// What a rule and its findings say alike: the kind of duty, whose it is, the provisions behind it, and what can be done.

export type Kind = "time-limit" | "requirement" | "bar" | "consistency" | "advice";

export type Holder = "enforcing-court" | "upper-court" | "client" | "agency" | "bureau" | "procuratorate";

/** The routes of the command line. */
export type Remedy =
  | "correction-request"
  | "reconsideration"
  | "objection"
  | "deletion"
  | "early-deletion"
  | "restriction-relief"
  | "supervision"
  | "procuratorate"
  | "credit-objection"
  | "agency"
  | "compensation"
  | "administrative-reconsideration"
  | "administrative-suit";

/** One provision behind a rule, as the catalogue names it. */
export interface BasisRef {
  readonly instrument: string;
  /** Null where the rule rests on the provision in every version under the number of `article`. */
  readonly version: string | null;
  readonly article: string;
  readonly paragraph: number | null;
}
