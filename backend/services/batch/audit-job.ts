// The audit of one line of a batch: the same parse, audit and text as for a single file.
import { briefOf } from "../../../shared/audit/brief.ts";
import { parseCaseBytes } from "../../../shared/case/validate.ts";
import { auditLine, auditorOf, type AuditSettings, breachByOthers } from "../audit-service.ts";
import type { LineJob } from "./answer.ts";

/** How the lines of a batch are audited. Plain data: it travels to workers as it is. */
export interface BatchSettings extends AuditSettings {
  /** `redress.brief/1` in place of `redress.audit/1`. */
  readonly brief: boolean;
}

/** Audits lines; `flagged` is a breach by someone other than the client. */
export function auditJob({ brief, ...settings }: BatchSettings): LineJob {
  const auditor = auditorOf(settings);
  return (line) => {
    const parsed = parseCaseBytes(line);
    if (!parsed.ok) return parsed;
    const audit = auditor(parsed.case);
    const text = brief ? JSON.stringify(briefOf(audit)) : auditLine(audit);
    return { ok: true, text, flagged: breachByOthers(audit) };
  };
}
