// Periods: their end, as numbers for the audit's hot path, and the numbered steps that a lawyer can follow.

export type { PeriodSpec, RollMode } from "./period-end.ts";
export { endOfPeriod } from "./period-end.ts";
export { derivePeriod } from "./derivation.ts";
