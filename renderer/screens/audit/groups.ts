// The findings of an audit as the screen shows them: filtered, in groups from the gravest to what needs no reader.
import type { Finding } from "../../../shared/engine/finding.ts";
import type { Holder } from "../../../shared/engine/basis.ts";
import { FAMILIES, familyOf, type Family } from "../../../shared/engine/rule-code.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { STATUS_ORDER } from "../../../shared/report/words.ts";

export interface Filter {
  /** Null: every status. */
  readonly status: Status | null;
  readonly holder: Holder | null;
  readonly family: Family | null;
}

export const NO_FILTER: Filter = { status: null, holder: null, family: null };

export interface Group {
  readonly status: Status;
  readonly findings: readonly Finding[];
}

/** Does a finding pass every filter that is set? */
export function passes(finding: Finding, { status, holder, family }: Filter): boolean {
  return (
    (status === null || finding.status === status) &&
    (holder === null || finding.holder === holder) &&
    (family === null || familyOf(finding.rule) === family)
  );
}

/** The groups that have findings, in the order of the report. */
export function groupsOf(findings: readonly Finding[], filter: Filter): readonly Group[] {
  const shown = findings.filter((finding) => passes(finding, filter));
  return STATUS_ORDER.map((status) => ({
    status,
    findings: shown.filter((finding) => finding.status === status),
  })).filter((group) => group.findings.length > 0);
}

/** How many findings have each status, whatever the filter says of statuses. */
export function countsOf(findings: readonly Finding[], filter: Filter): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const finding of findings) {
    if (passes(finding, { ...filter, status: null })) counts.set(finding.status, (counts.get(finding.status) ?? 0) + 1);
  }
  return counts;
}

/** The holders and the families that occur, in the order of the rules. */
export function choicesOf(findings: readonly Finding[]): {
  readonly holders: readonly Holder[];
  readonly families: readonly Family[];
} {
  const families = new Set(findings.map(({ rule }) => familyOf(rule)));
  return {
    holders: [...new Set(findings.map(({ holder }) => holder))],
    families: FAMILIES.filter((family) => families.has(family)),
  };
}
