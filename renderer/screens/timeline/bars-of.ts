// Legal periods as bars: from the day that triggers them to the day they end, as the findings have them, and how late the act was.
import type { Finding } from "../../../shared/engine/finding.ts";
import { type Day, EVENT_MAX } from "../../../shared/calendar/civil.ts";
import type { Span } from "../../../shared/calendar/edtf.ts";
import { lengthWords } from "../../../shared/law/duties.ts";
import { boundsOf } from "./days.ts";
import type { PeriodBar } from "./model.ts";

/** The bars of the findings that have a period with an end. */
export function barsOf(findings: readonly Finding[], asOf: Day): readonly PeriodBar[] {
  return findings.flatMap((finding) => {
    const due = boundsOf(finding.due);
    if (due === null || finding.kind !== "time-limit" || finding.status === "not-applicable") return [];
    const done = doneOf(finding);
    const { period } = finding;
    const start = boundsOf(period?.start ?? null);
    const trigger = start === null ? null : { lo: start.lo, hi: start.hi ?? due.lo };
    return [
      {
        kind: "period" as const,
        key: `period ${finding.id}`,
        finding,
        from: trigger === null || trigger.lo > due.lo ? null : trigger,
        due,
        done,
        late: lateOf(finding, due, done, asOf),
        length: period === null ? null : lengthWords(period.length, period.unit),
        needsFact: finding.status === "undetermined",
        absent: done === null && finding.holder !== "client" && finding.status !== "in-order",
      },
    ];
  });
}

function doneOf({ done }: Finding): Span | null {
  const bounds = boundsOf(done);
  if (bounds === null) return null;
  return bounds.hi === null ? { lo: bounds.lo, hi: EVENT_MAX, openHi: true } : { lo: bounds.lo, hi: bounds.hi };
}

/** Lateness is drawn where the audit says so: certain for a breach, possible for a contestable finding. */
function lateOf({ status, daysLate }: Finding, due: PeriodBar["due"], done: Span | null, asOf: Day): PeriodBar["late"] {
  if (daysLate === null || daysLate.max <= 0) return null;
  const certain = status === "breach";
  const from = certain ? (due.hi ?? due.lo) : due.lo;
  const to = done === null || done.openHi === true ? asOf : certain ? done.lo : done.hi;
  return to > from ? { from, to, certain } : null;
}
