// The period of one world, as the days that its start and its last day can be there.
import type { Day } from "../calendar/civil.ts";
import type { LegalPeriod } from "../law/duties.ts";
import type { Outcome, Term } from "./term.ts";

/** The period that ends on the due day of a world: the days that may start it, and its last day before it is moved. */
export interface LeafPeriod {
  readonly length: LegalPeriod;
  readonly start: { readonly lo: Day; readonly hi: Day };
  readonly raw: { readonly lo: Day; readonly hi: Day };
}

/** What tells the days of a term in the present world. */
interface Bounding {
  min(term: Term): Day;
  max(term: Term): Day;
}

/** The period behind an outcome in the present world; null where it has none. */
export function leafPeriod({ period }: Outcome, world: Bounding): LeafPeriod | null {
  if (period === undefined) return null;
  const spanOf = (term: Term) => ({ lo: world.min(term), hi: world.max(term) });
  return { length: period.period, start: spanOf(period.start), raw: spanOf(period.raw) };
}
