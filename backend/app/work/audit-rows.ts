// What a thread works out of one case that a reader gives: rows for lists, and counts for statistics.
import { formatDay } from "../../../shared/calendar/civil.ts";
import type { Calendar } from "../../../shared/calendar/workdays.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { CaseFile, EventSource } from "../../../shared/case/types.ts";
import { type AuditRows, auditRowsOf } from "../../../db/index.ts";
import { type CountedAudit, readStatsLine } from "../../services/stats-line.ts";
import { type Engine, stopAfter } from "./engine.ts";

interface Basis {
  readonly asOf: number;
  readonly calendar: Calendar;
  /** Milliseconds after which the audit stops. */
  readonly stopMs: number;
}

/** The rows of a case, of what its audit reached in its time. */
export function rowsWithin(engine: Engine, file: CaseFile, { asOf, calendar, stopMs }: Basis): AuditRows {
  const outline = engine.outlineCase(file, { asOf, calendar, stop: stopAfter(stopMs) });
  return auditRowsOf({ caseId: file.id, asOf: formatDay(asOf), ...outline }, outline.stopped ? "partial" : null);
}

/** What statistics count of a case. */
export interface CountedCase extends CountedAudit {
  /** Nothing of it stands in a paper, an official record or another's word. */
  readonly onWordAlone: boolean;
}

/** What is the client's word, or is only concluded from it. */
const WORD: ReadonlySet<string> = new Set<EventSource>(["client-statement", "inferred"]);

const isOnWordAlone = ({ events }: CaseFile): boolean =>
  events.every(({ source = "client-statement" }) => WORD.has(source));

/** What statistics count of a case; null where its audit was stopped, as a part of it would bend the rates. */
export function countedWithin(engine: Engine, file: CaseFile, { asOf, calendar, stopMs }: Basis): CountedCase | null {
  const { audit, stopped } = engine.reasonedAudit(file, { asOf, calendar, stop: stopAfter(stopMs) });
  const counted: unknown = audit;
  const line = !stopped && isObject(counted) ? readStatsLine(counted) : undefined;
  return line?.kind === "audit" ? { ...line.audit, onWordAlone: isOnWordAlone(file) } : null;
}
