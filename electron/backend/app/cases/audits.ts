// The audit of one case for the window, as of a day and with the imported holiday notices.
import { CallError } from "../../../../shared/api/failure.ts";
import { auditCase, reasonedAudit, type AuditOptions, type ReasonedAudit } from "../../../../shared/audit/audit.ts";
import type { Audit } from "../../../../shared/audit/finding.ts";
import { type Day, EVENT_MAX, EVENT_MIN, parseDay } from "../../../../shared/calendar/civil.ts";
import type { CaseFile } from "../../../../shared/case/types.ts";
import type { Session } from "../session/session.ts";
import { BAD_DAY } from "../words.ts";

/** The day an audit stands on: the one asked for, else today in China. Throws CallError `bad-day`. */
function auditDay(session: Session, asOf: string | undefined): Day {
  if (asOf === undefined) return session.today;
  const day = parseDay(asOf);
  if (day === null || day < EVENT_MIN || day > EVENT_MAX) throw new CallError(BAD_DAY);
  return day;
}

interface AuditRequest {
  readonly asOf?: string | undefined;
  /** Also what is not applicable. */
  readonly all?: boolean | undefined;
}

function optionsOf(session: Session, { asOf, all = false }: AuditRequest): AuditOptions {
  const { calendar } = session.current;
  return { asOf: auditDay(session, asOf), calendar, all };
}

export function auditFor(session: Session, file: CaseFile, request: AuditRequest): Audit {
  return auditCase(file, optionsOf(session, request));
}

/** The audit with its reasons, for documents. */
export function reasonedFor(session: Session, file: CaseFile, request: AuditRequest): ReasonedAudit {
  return reasonedAudit(file, optionsOf(session, request));
}
