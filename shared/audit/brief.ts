// The brief of an audit: its findings, days and next act without their words, for counting and comparing many cases.
import type { Audit, Finding } from "../engine/finding.ts";

/** `redress.brief/1`: what of an audit many cases are compared and counted by. */
export interface Brief extends Pick<Audit, "caseId" | "asOf" | "rulePack" | "inputDigest" | "context" | "next"> {
  readonly format: "redress.brief/1";
  /** Those that apply, in the order of the audit. */
  readonly findings: readonly BriefFinding[];
}

type BriefFinding = Pick<Finding, "id" | "rule" | "status" | "holder" | "due" | "done" | "daysLate">;

/** The brief of an audit. */
export function briefOf(audit: Audit): Brief {
  return briefFrom({ ...audit, findings: audit.findings.filter(({ status }) => status !== "not-applicable") });
}

/** The brief of what an audit found; `findings` are those that apply. */
export function briefFrom({
  caseId,
  asOf,
  rulePack,
  inputDigest,
  context,
  next,
  findings,
}: Pick<Audit, Exclude<keyof Brief, "format">>): Brief {
  return {
    format: "redress.brief/1",
    caseId,
    asOf,
    rulePack,
    inputDigest,
    context,
    next,
    findings: findings.map(({ id, rule, status, holder, due, done, daysLate }) => ({
      id,
      rule,
      status,
      holder,
      due,
      done,
      daysLate,
    })),
  };
}
