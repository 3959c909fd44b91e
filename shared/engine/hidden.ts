// Which looks may have found nothing only because the court had hidden the entry (屏蔽), which is no deletion.
import type { Day } from "../calendar/civil.ts";
import type { CaseEvent } from "./model.ts";

/** What shows that an entry is not hidden any more, or that a new one stands. */
const ENDS: ReadonlySet<string> = new Set([
  "listing-unblocked",
  "listing-published",
  "listing-decided",
  "listing-deleted",
  "listing-revoked",
]);

const ends = ({ type, raw }: CaseEvent): boolean =>
  ENDS.has(type) || (type === "listing-checked" && raw.visible === "yes");

/**
 * Marks the looks on or after a hiding that nothing certainly ended before them: no end that came wholly after the hiding
 * and wholly before the look.
 */
export function markHidden(events: readonly CaseEvent[]): void {
  const hidings = events.filter(({ type }) => type === "listing-blocked");
  if (hidings.length === 0) return;
  // What bears no day may be as late as the audit: it comes wholly before no look.
  const over = events.filter((event) => ends(event) && !event.doubtful);
  const hiddenUntil = latestOf(hidings.map(({ lo, hi }) => [lo, hi]));
  const overSince = latestOf(over.map(({ lo, hi }) => [hi, lo]));
  for (const look of events) {
    if (look.type !== "listing-checked") continue;
    const last = hiddenUntil(look.hi);
    look.hidden = last !== null && last >= (overSince(look.lo - 1) ?? last);
  }
}

/** Of pairs of days: the latest second day among those whose first is on or before a day; null where there is none. */
function latestOf(pairs: readonly (readonly [by: Day, day: Day])[]): (limit: Day) => Day | null {
  let latest = Number.NEGATIVE_INFINITY;
  const steps = pairs
    .toSorted((a, b) => a[0] - b[0])
    .map(([by, day]) => [by, (latest = Math.max(latest, day))] as const);
  return (limit) => {
    let from = 0;
    let to = steps.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((steps[middle]?.[0] ?? limit) <= limit) from = middle + 1;
      else to = middle;
    }
    return steps[from - 1]?.[1] ?? null;
  };
}
