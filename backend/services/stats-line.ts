// What the statistics read of a line: an audit's context and statuses, or that the line stands for a bad case.
import { isObject, type Json } from "../../shared/case/json.ts";
import type { CaseError, Problem } from "../../shared/case/problems.ts";
import { wrongValue } from "../../shared/case/problems.ts";
import { COUNTED, type CountedStatus } from "./stats-cell.ts";

/** The part of an audit that is counted. */
export interface CountedAudit {
  readonly courtLevel: string;
  readonly listedYears: readonly number[];
  /** The statuses of each rule's findings that are counted. */
  readonly statuses: ReadonlyMap<string, readonly CountedStatus[]>;
}

export type StatsLine =
  | { readonly kind: "audit"; readonly audit: CountedAudit }
  /** A `redress.error/1` line: a case that could not be audited. */
  | { readonly kind: "error" }
  | { readonly kind: "bad"; readonly errors: readonly CaseError[] };

const ALLOWED = {
  zh: "应为 redress.audit/1、redress.brief/1 或者 redress.error/1 的一行",
  en: "a line of redress.audit/1, redress.brief/1 or redress.error/1 is allowed",
};

const bad = (path: string, problem: Problem): StatsLine => ({ kind: "bad", errors: [{ path, ...problem }] });

const isCounted = (status: unknown): status is CountedStatus => COUNTED.some((known) => known === status);

/** Reads a line's object. */
export function readStatsLine(line: Json): StatsLine {
  const { format, context, findings } = line;
  if (format === "redress.error/1") return { kind: "error" };
  if (format !== "redress.audit/1" && format !== "redress.brief/1")
    return bad("format", wrongValue(format ?? null, ALLOWED));
  if (!isObject(context) || typeof context["courtLevel"] !== "string") {
    return bad("context", { problem: { zh: "缺少法院级别", en: "the court level is missing" }, allowed: ALLOWED });
  }
  const years: unknown = context["listedYears"];
  if (!Array.isArray(years) || !years.every((year): year is number => Number.isInteger(year))) {
    return bad("context.listedYears", wrongValue(years ?? null, ALLOWED));
  }
  if (!Array.isArray(findings)) return bad("findings", wrongValue(findings ?? null, ALLOWED));
  const statuses = new Map<string, CountedStatus[]>();
  for (const [index, finding] of findings.entries()) {
    const rule: unknown = isObject(finding) ? finding["rule"] : null;
    const status: unknown = isObject(finding) ? finding["status"] : null;
    if (typeof rule !== "string" || typeof status !== "string") {
      return bad(`findings[${index}]`, wrongValue(finding, ALLOWED));
    }
    if (status === "not-applicable") continue;
    if (!isCounted(status)) return bad(`findings[${index}].status`, wrongValue(status, ALLOWED));
    const list = statuses.get(rule);
    if (list === undefined) statuses.set(rule, [status]);
    else list.push(status);
  }
  return { kind: "audit", audit: { courtLevel: context["courtLevel"], listedYears: years, statuses } };
}
