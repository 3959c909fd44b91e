// The audit of one line of a batch: the same parse, audit and text as for a single file.
import { parseCaseBytes } from "../../../shared/case/validate.ts";
import { auditLine, auditorOf, type AuditSettings, breachByOthers } from "../audit-service.ts";
import type { LineJob } from "./answer.ts";

/** Audits lines; `flagged` is a breach by someone other than the client. */
export function auditJob(settings: AuditSettings): LineJob {
  const auditor = auditorOf(settings);
  return (line) => {
    const parsed = parseCaseBytes(line);
    if (!parsed.ok) return parsed;
    const audit = auditor(parsed.case);
    return { ok: true, text: auditLine(audit), flagged: breachByOthers(audit) };
  };
}
