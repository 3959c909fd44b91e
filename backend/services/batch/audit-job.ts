// The audit of one line of a batch: the same parse, audit and text as for a single file.
import { parseCaseBytes } from "../../../shared/case/validate.ts";
import { auditLine, auditorOf, type AuditSettings, breachByOthers, briefMakerOf } from "../audit-service.ts";
import type { LineAnswer, LineJob, LinesJob } from "./answer.ts";

/** How the lines of a batch are audited. Plain data: it travels to workers as it is. */
export interface BatchSettings extends AuditSettings {
  /** `redress.brief/1` in place of `redress.audit/1`. */
  readonly brief: boolean;
}

/** Audits lines; `flagged` is a breach by someone other than the client. */
export function auditJob({ brief, ...settings }: BatchSettings): LineJob | LinesJob {
  if (brief) return { together: briefsOf(briefMakerOf(settings)) };
  const audit = auditorOf(settings);
  return (line) => {
    const parsed = parseCaseBytes(line);
    if (!parsed.ok) return parsed;
    const made = audit(parsed.case);
    return { ok: true, text: auditLine(made), flagged: breachByOthers(made) };
  };
}

function briefsOf(make: ReturnType<typeof briefMakerOf>): LinesJob["together"] {
  return (lines) => {
    const parsed = lines.map(parseCaseBytes);
    const briefs = make(parsed.flatMap((one) => (one.ok ? [one.case] : [])))[Symbol.iterator]();
    return parsed.flatMap((one): LineAnswer[] => {
      if (!one.ok) return [one];
      const brief = briefs.next().value;
      return brief === undefined ? [] : [{ ok: true, text: JSON.stringify(brief), flagged: breachByOthers(brief) }];
    });
  };
}
