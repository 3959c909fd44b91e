// Audits of case files for every host: from bytes to the audit, and the audit as the text of the contract.
import {
  auditCase,
  briefCases,
  reasonedAudit,
  type AuditOptions,
  type ReasonedAudit,
} from "../../shared/audit/audit.ts";
import type { Brief } from "../../shared/audit/brief.ts";
import type { Audit } from "../../shared/engine/finding.ts";
import type { Day } from "../../shared/calendar/civil.ts";
import type { HolidayNotice } from "../../shared/calendar/notice-json.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import { calendarWith } from "./calendar.ts";

/** How a run of audits was asked for. Plain data: it travels to workers as it is. */
export interface AuditSettings {
  /** The day the audits stand on. */
  readonly asOf: Day;
  /** Also the findings that are not applicable. */
  readonly all: boolean;
  /** Only these rule codes; null for every rule. */
  readonly rules: readonly string[] | null;
  /** Official holiday notices beyond the shipped calendar. */
  readonly notices: readonly HolidayNotice[];
}

function optionsOf({ asOf, all, rules, notices }: AuditSettings): AuditOptions {
  return { asOf, all, calendar: calendarWith(notices), ...(rules === null ? {} : { rules: new Set(rules) }) };
}

/** An auditor for many cases: the settings are read once. */
export function auditorOf(settings: AuditSettings): (file: CaseFile) => Audit {
  const options = optionsOf(settings);
  return (file) => auditCase(file, options);
}

/** A maker of briefs for many cases, some at a time: the settings are read once. */
export function briefMakerOf(settings: AuditSettings): (files: readonly CaseFile[]) => readonly Brief[] {
  const options = optionsOf(settings);
  return (files) => briefCases(files, options);
}

/** The audit of one case with its reasons, for documents. */
export function reasonedAuditOf(settings: AuditSettings, file: CaseFile): ReasonedAudit {
  return reasonedAudit(file, optionsOf(settings));
}

const EMPTY_LIST = "[]}";
const lists = new WeakMap<object, string>();

/**
 * The audit as one line of JSON, exactly what `JSON.stringify` gives. The list of what is not checked is the same for
 * every case and the longest part of the text, so its text is kept.
 */
export function auditLine(audit: Audit): string {
  const { notChecked } = audit;
  let list = lists.get(notChecked);
  if (list === undefined) {
    list = JSON.stringify(notChecked);
    lists.set(notChecked, list);
  }
  const head = JSON.stringify({ ...audit, notChecked: [] });
  // `notChecked` is the last key of the contract; were it not, the plain way is still right.
  if (!head.endsWith(`"notChecked":${EMPTY_LIST}`)) return JSON.stringify(audit);
  return `${head.slice(0, -EMPTY_LIST.length)}${list}}`;
}

/** The audit as two-space JSON with a final newline. */
export function auditDocument(audit: Audit): string {
  return `${JSON.stringify(audit, null, 2)}\n`;
}

/** Whether some finding is a breach by someone other than the client. */
export function breachByOthers({ findings }: Pick<Audit | Brief, "findings">): boolean {
  return findings.some(({ status, holder }) => status === "breach" && holder !== "client");
}
