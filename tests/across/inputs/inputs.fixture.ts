// Small cases of what people really have, audited whole.
import { auditCase } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { Audit, Finding } from "../../../shared/engine/finding.ts";
import { smallCase, type SmallCase } from "../../../shared/rules/testing.ts";

/** A small case with its audit on a day, findings that do not apply among them. */
export interface Audited {
  readonly file: CaseFile;
  readonly audit: Audit;
}

export function audited(asOf: string, input: SmallCase): Audited {
  const file = smallCase(input);
  const audit = auditCase(file, { asOf: parseDay(asOf) ?? 0, calendar: shippedCalendar, all: true });
  return { file, audit };
}

/** The findings of a rule that apply, in their order. */
export function ofRule({ audit }: Audited, rule: string): readonly Finding[] {
  return audit.findings.filter((finding) => finding.rule === rule && finding.status !== "not-applicable");
}

/** The status of the only finding of a rule; not-applicable where it has none that applies. */
export function statusOf(found: Audited, rule: string): string {
  const [only, second] = ofRule(found, rule);
  if (second !== undefined) throw new Error(`${rule} has several findings`);
  return only?.status ?? "not-applicable";
}

/** Every step of the findings that apply, in both languages. */
export function stepsOf({ audit }: Audited): readonly string[] {
  return audit.findings
    .filter(({ status }) => status !== "not-applicable")
    .flatMap(({ derivation }) => derivation.flatMap(({ zh, en }) => [zh, en]));
}
/** The paths of the facts that a finding lacks. */
export const missingOf = ({ missing }: Finding): readonly string[] => missing.map(({ path }) => path);
