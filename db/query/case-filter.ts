// The filter of the caseload as SQL: pieces that are constants of this program, and values that are bound.
import type { Stage } from "../stage.ts";
import type { AuditStamp } from "./audit-stamp.ts";
import { addDays } from "./days.ts";
import type { Values } from "./sql.ts";
import { matchExpression, phrasesOf } from "./tokens.ts";

/** Which cases a list shows. What is absent filters nothing. */
export interface CaseFilter {
  /** The rules, calendar and day that fresh results stand on; days are counted from its day. */
  readonly stamp: AuditStamp;
  /** Words that must all occur in the case, as in `search`. Blank filters nothing. */
  readonly text?: string;
  readonly stages?: readonly Stage[];
  /** The exact name of the enforcing court. */
  readonly court?: string;
  readonly courtLevels?: readonly string[];
  readonly region?: string;
  readonly caseworker?: string;
  readonly label?: string;
  /** Archived cases are hidden unless asked for. */
  readonly archived?: "hide" | "only" | "show";
  /** A breach of this rule; with `contestable` also where that is disputed. */
  readonly ruleBroken?: { readonly rule: string; readonly contestable?: boolean };
  readonly deadline?:
    /** A deadline of the client is over, or over on some reading. */
    | { readonly kind: "ours-past" }
    /**
     * The client's next deadline may end within so many calendar days, and is not certainly over; one of which it is not known
     * whether it runs counts while its first day is ahead.
     */
    | { readonly kind: "ours"; readonly days: number }
    /** A court let a period pass; with `contestable` also where that is disputed. */
    | { readonly kind: "court-overdue"; readonly contestable?: boolean };
  /** What the next act of the case is. */
  readonly doing?: readonly string[];
  /** Only cases whose audit ended before its end. */
  readonly stopped?: true;
  /** Nothing about the case was changed since this instant (ISO 8601, UTC). */
  readonly untouchedSince?: string;
}

export interface FilterSql {
  /** The text after WHERE, over the table `caseload`. */
  readonly where: string;
  readonly values: Values;
}

const list = (name: string): string => `IN (SELECT value FROM json_each(@${name}))`;
/** The condition of the index of broken rules, which is used where it stands in a query word for word. */
export const BROKEN = "status IN ('b', 'c')";

/** Whether what the filter lets through may change with results of audits alone. */
export const dependsOnAudits = ({ ruleBroken, deadline, doing, stopped }: CaseFilter): boolean =>
  ruleBroken !== undefined || deadline !== undefined || doing !== undefined || stopped === true;

export function filterSql(filter: CaseFilter): FilterSql {
  const where: string[] = [];
  const values: Record<string, string | number | null> = {};
  const add = (sql: string, more: Values = {}): void => {
    where.push(sql);
    Object.assign(values, more);
  };
  if (filter.archived !== "show") add("archived = @archived", { archived: filter.archived === "only" ? 1 : 0 });
  if (filter.text !== undefined && filter.text.trim() !== "") {
    const phrases = phrasesOf(filter.text);
    if (phrases.length === 0) add("0");
    else add("n IN (SELECT rowid FROM search WHERE search MATCH @text)", { text: matchExpression(phrases) });
  }
  if (filter.stages !== undefined) add(`stage ${list("stages")}`, { stages: JSON.stringify(filter.stages) });
  if (filter.courtLevels !== undefined) {
    add(`court_level ${list("courtLevels")}`, { courtLevels: JSON.stringify(filter.courtLevels) });
  }
  if (filter.court !== undefined) add("court_name = @court", { court: filter.court });
  if (filter.region !== undefined) add("region = @region", { region: filter.region });
  if (filter.caseworker !== undefined) add("caseworker = @caseworker", { caseworker: filter.caseworker });
  if (filter.label !== undefined) {
    add("labels IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(labels) WHERE value = @label)", {
      label: filter.label,
    });
  }
  if (filter.ruleBroken !== undefined) {
    const { rule, contestable } = filter.ruleBroken;
    const wanted = contestable === true ? BROKEN : `${BROKEN} AND status = 'b'`;
    add(`n IN (SELECT n FROM case_findings WHERE rule = @rule AND ${wanted})`, { rule });
  }
  if (filter.deadline?.kind === "ours") {
    const { asOf } = filter.stamp;
    add(
      `next_earliest <= @dueBy AND (next_latest IS NULL OR next_latest >= @asOf)
         AND (next_status <> 'undetermined' OR next_earliest >= @asOf)`,
      { dueBy: addDays(asOf, filter.deadline.days), asOf },
    );
  }
  if (filter.deadline?.kind === "ours-past") {
    add("n IN (SELECT n FROM case_deadlines WHERE holder = 'client' AND latest < @asOf)", { asOf: filter.stamp.asOf });
  }
  if (filter.deadline?.kind === "court-overdue") {
    const certain = filter.deadline.contestable !== true;
    add(certain ? "overdue_status = 'breach'" : "overdue_status IN ('breach', 'contestable')");
  }
  if (filter.doing !== undefined) add(`act_kind ${list("doing")}`, { doing: JSON.stringify(filter.doing) });
  if (filter.stopped === true) add("stopped IS NOT NULL");
  if (filter.untouchedSince !== undefined) {
    add("updated < @untouchedSince", { untouchedSince: filter.untouchedSince });
  }
  return { where: where.length === 0 ? "1" : where.join(" AND "), values };
}
