// What an audit says of rules that it did not reach: undetermined, never that all is well. And the audit of a case that
// could not be worked out at all.
import { formatDay } from "../calendar/civil.ts";
import { inputDigest } from "../case/digest.ts";
import type { CaseFile } from "../case/types.ts";
import { RULES } from "../rules/index.ts";
import type { Text } from "../text.ts";
import type { AuditOptions } from "./audit.ts";
import type { Audit, Finding } from "./finding.ts";
import { NOT_CHECKED, rulePack } from "./rule-pack.ts";
import type { Rule } from "./rule.ts";

const NOT_REACHED: Text = {
  zh: "本案需要推算的内容过多，未能审查到本项规则，不能据此认为没有问题",
  en: "Too much to work out here: this rule was not reached, which does not mean that all is well",
};

/** The finding of a rule that was not reached. */
export function unreachedFinding({ code, title, kind, holder, remedies }: Rule): Finding {
  return {
    id: `${code}@case`,
    rule: code,
    thread: null,
    title,
    kind,
    status: "undetermined",
    subjects: [],
    holder,
    due: null,
    period: null,
    done: null,
    daysLate: null,
    readings: [],
    missing: [],
    basis: [],
    derivation: [{ ...NOT_REACHED, date: null }],
    remedies,
    weight: null,
  };
}

/** The audit of a case that could not be worked out: every rule is undetermined, and no limit is known. */
export function unreachedAudit(file: CaseFile, { asOf, calendar }: AuditOptions): Audit {
  const { level, region = null } = file.enforcement.court;
  return {
    format: "redress.audit/1",
    caseId: file.id,
    asOf: formatDay(asOf),
    rulePack: rulePack(calendar),
    inputDigest: inputDigest(file),
    context: { courtLevel: level, region, listedYears: [] },
    findings: RULES.map(unreachedFinding),
    deadlines: [],
    ask: [],
    checklists: [],
    notChecked: NOT_CHECKED,
  };
}
