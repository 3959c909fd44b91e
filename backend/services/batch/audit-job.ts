// The audit of one line of a batch: the same parse, audit and text as for a single file.
import type { CaseFile } from "../../../shared/case/types.ts";
import { parseCaseBytes } from "../../../shared/case/validate.ts";
import { auditLine, auditorOf, type AuditSettings, breachByOthers, briefMakerOf } from "../audit-service.ts";
import type { LineJob } from "./answer.ts";

/** How the lines of a batch are audited. Plain data: it travels to workers as it is. */
export interface BatchSettings extends AuditSettings {
  /** `redress.brief/1` in place of `redress.audit/1`. */
  readonly brief: boolean;
}

/** Audits lines; `flagged` is a breach by someone other than the client. */
export function auditJob({ brief, ...settings }: BatchSettings): LineJob {
  return brief ? jobOf(briefMakerOf(settings), JSON.stringify) : jobOf(auditorOf(settings), auditLine);
}

function jobOf<T extends Parameters<typeof breachByOthers>[0]>(
  make: (file: CaseFile) => T,
  write: (made: T) => string,
): LineJob {
  return (line) => {
    const parsed = parseCaseBytes(line);
    if (!parsed.ok) return parsed;
    const made = make(parsed.case);
    return { ok: true, text: write(made), flagged: breachByOthers(made) };
  };
}
