// What tasks work out of cases that a reader gives: rows for lists, and counts for statistics.
import { auditCase, outlineCase } from "../../../../shared/audit/audit.ts";
import { formatDay } from "../../../../shared/calendar/civil.ts";
import { isObject } from "../../../../shared/case/json.ts";
import type { VaultReader } from "../../../../db/index.ts";
import type { StaleCase, StoredAudit } from "../../../../db/query/audit-store.ts";
import { auditRowsOf } from "../../../../db/query/audit-rows.ts";
import { type CountedAudit, readStatsLine } from "../../stats-line.ts";
import { calendarOf } from "../session/notices.ts";
import type { AuditTaskBasis } from "./task.ts";

/** The rows of each case that is still there. */
export function auditRows(
  reader: VaultReader,
  cases: readonly StaleCase[],
  { asOf, notices }: AuditTaskBasis,
): readonly StoredAudit[] {
  const calendar = calendarOf(notices);
  return cases.flatMap(({ id, fileSeq }) => {
    const file = reader.case(id);
    if (file === undefined) return [];
    const outline = outlineCase(file, { asOf, calendar });
    return [{ fileSeq, rows: auditRowsOf({ caseId: id, asOf: formatDay(asOf), ...outline }) }];
  });
}

/** What statistics count of each case that is still there. */
export function countedAudits(
  reader: VaultReader,
  ids: readonly string[],
  { asOf, notices }: AuditTaskBasis,
): readonly CountedAudit[] {
  const calendar = calendarOf(notices);
  return ids.flatMap((id) => {
    const file = reader.case(id);
    if (file === undefined) return [];
    const audit: unknown = auditCase(file, { asOf, calendar });
    const line = isObject(audit) ? readStatsLine(audit) : undefined;
    return line?.kind === "audit" ? [line.audit] : [];
  });
}
