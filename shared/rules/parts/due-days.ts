// For the rules about the audit itself: the findings that came to a last day.
import type { DayBounds, Finding } from "../../engine/finding.ts";
import type { Remark } from "../../engine/rule.ts";
import { parseDay, type Day } from "../../calendar/civil.ts";

/** A finding with its last day. */
export interface Dated {
  readonly finding: Finding;
  readonly due: DayBounds;
}

/** The findings with a last day, those that do not apply left out. */
export function datedOf(findings: readonly Finding[]): readonly Dated[] {
  const dated: Dated[] = [];
  for (const finding of findings) {
    if (finding.due !== null && finding.status !== "not-applicable") dated.push({ finding, due: finding.due });
  }
  return dated;
}

/** The day of an ISO date of the output. Throws where it is none. */
export function dayOfIso(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return day;
}

/** A remark about nothing. */
export function noRemark(zh: string, en: string): Remark {
  return { status: "not-applicable", subjects: [], steps: [{ zh, en }], missing: [] };
}
