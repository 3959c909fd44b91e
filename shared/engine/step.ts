// The steps of a derivation as they are made, and what else one run of a rule collects.
import type { Day } from "../calendar/civil.ts";
import type { Text } from "../text.ts";
import type { BasisRef } from "./basis.ts";
import type { CaseEvent } from "./model.ts";
import type { Reason } from "./reason.ts";

/** A numbered step of a derivation; `date` is the day it arrives at, where it is one certain day. */
export interface Step extends Text {
  readonly date: Day | null;
  /** What it is; null where it only goes on with the step before it. */
  readonly reason: Reason | null;
}

/** What a run collects besides its outcome. */
export interface Record {
  readonly used: readonly CaseEvent[];
  readonly trigger: CaseEvent | null;
  readonly basis: readonly BasisRef[];
  readonly steps: readonly Step[];
  /** The paths of dates that contradict each other: of events used, or of fields of one event. */
  readonly clashes: readonly string[];
}
