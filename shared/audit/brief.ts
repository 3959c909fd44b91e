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
export function briefOf({ caseId, asOf, rulePack, inputDigest, context, next, findings }: Audit): Brief {
  return {
    format: "redress.brief/1",
    caseId,
    asOf,
    rulePack,
    inputDigest,
    context,
    next,
    findings: findings
      .filter(({ status }) => status !== "not-applicable")
      .map(({ id, rule, status, holder, due, done, daysLate }) => ({ id, rule, status, holder, due, done, daysLate })),
  };
}
