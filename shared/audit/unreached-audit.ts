// The audit of a case that could not be worked out at all: every rule is undetermined, and no limit is known.
import { formatDay } from "../calendar/civil.ts";
import { inputDigest } from "../case/digest.ts";
import type { CaseFile } from "../case/types.ts";
import { RULES } from "../rules/index.ts";
import type { Text } from "../text.ts";
import type { AuditOptions } from "./audit.ts";
import type { Audit } from "../engine/finding.ts";
import { NOT_CHECKED, rulePack } from "./rule-pack.ts";
import { blank } from "./unreached.ts";

const NOT_REACHED: Text = {
  zh: "此处情形过多，未能审查到本项规则，不能据此认为没有问题",
  en: "Too much to work out here: this rule was not reached, which does not mean that all is well",
};

/** The audit of a case of which nothing was worked out. */
export function unreachedAudit(file: CaseFile, { asOf, calendar }: AuditOptions): Audit {
  const { level, region = null } = file.enforcement.court;
  return {
    format: "redress.audit/1",
    caseId: file.id,
    asOf: formatDay(asOf),
    rulePack: rulePack(calendar),
    inputDigest: inputDigest(file),
    context: { courtLevel: level, region, listedYears: [] },
    summary: [],
    findings: RULES.map((rule) => ({ ...blank(rule), derivation: [{ ...NOT_REACHED, date: null }] })),
    next: null,
    deadlines: [],
    ask: [],
    checklists: [],
    notChecked: NOT_CHECKED,
  };
}
