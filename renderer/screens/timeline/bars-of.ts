// Legal periods as bars: from the day that triggers them to the day they end, and how late the act was.
import type { Finding } from "../../../shared/audit/finding.ts";
import type { CaseView } from "../../../shared/audit/model.ts";
import { type Day, EVENT_MAX, EVENT_MIN, parseDay } from "../../../shared/calendar/civil.ts";
import type { Span } from "../../../shared/calendar/edtf.ts";
import type { Text } from "../../../shared/text.ts";
import { boundsOf } from "./days.ts";
import type { PeriodBar } from "./model.ts";

/** The bars of the findings that have a period with an end. */
export function barsOf(findings: readonly Finding[], view: CaseView, asOf: Day): readonly PeriodBar[] {
  return findings.flatMap((finding) => {
    const due = boundsOf(finding.due);
    if (due === null || finding.kind !== "time-limit" || finding.status === "not-applicable") return [];
    const done = doneOf(finding);
    const trigger = triggerOf(finding, view);
    return [
      {
        kind: "period" as const,
        key: `period ${finding.id}`,
        finding,
        from: trigger === null || trigger.lo > due.lo ? null : trigger,
        due,
        done,
        late: lateOf(finding, due, done, asOf),
        length: lengthOf(finding),
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

/** The first day of the derivation that starts the count; else the day of the event the finding hangs on. */
function triggerOf(finding: Finding, view: CaseView): Span | null {
  const counted = finding.derivation.find((step) => step.date !== null && step.zh.includes("为起算日"));
  const day = counted?.date === undefined || counted.date === null ? null : parseDay(counted.date);
  if (day !== null) return { lo: day, hi: day };
  const event = view.byId(finding.id.slice(finding.id.indexOf("@") + 1));
  // An event without any day has only the bounds of the calendar, which say nothing.
  return event === undefined || event.undated || event.lo <= EVENT_MIN ? null : { lo: event.lo, hi: event.hi };
}

/** Lateness is drawn where the audit says so: certain for a breach, possible for a contestable finding. */
function lateOf({ status, daysLate }: Finding, due: PeriodBar["due"], done: Span | null, asOf: Day): PeriodBar["late"] {
  if (daysLate === null || daysLate.max <= 0) return null;
  const certain = status === "breach";
  const from = certain ? (due.hi ?? due.lo) : due.lo;
  const to = done === null || done.openHi === true ? asOf : certain ? done.lo : done.hi;
  return to > from ? { from, to, certain } : null;
}

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  个工作日: ["working day", "working days"],
  个月: ["month", "months"],
  日: ["day", "days"],
  年: ["year", "years"],
};

/** The length as the derivation states it: `15日`, `3个工作日`, `6个月`. */
function lengthOf({ derivation }: Finding): Text | null {
  for (const { zh } of derivation) {
    const found = /(?<n>\d+) ?(?<unit>个工作日|个月|日|年)内/u.exec(zh)?.groups;
    const words = UNITS[found?.["unit"] ?? ""];
    if (found === undefined || words === undefined) continue;
    const n = found["n"] ?? "";
    return { zh: `${n}${found["unit"] ?? ""}`, en: `${n} ${n === "1" ? words[0] : words[1]}` };
  }
  return null;
}
