// Deadlines of all cases: a list, the counts of a calendar page, and the figures of today.
import type { Db } from "../connection.ts";
import type { AuditStamp } from "./audit-stamp.ts";
import type { DeadlineRow } from "./audit-rows.ts";
import { addDays } from "./days.ts";
import { MOST_ROWS } from "./caseload.ts";
import { Held } from "./held.ts";
import type { Values } from "./sql.ts";
import type { Writes } from "./writes.ts";

/** Which deadlines to give; archived cases have none. What is absent filters nothing. */
export interface DeadlineFilter {
  readonly stamp: AuditStamp;
  /** Days (`YYYY-MM-DD`, both included) of which the due day may be one. */
  readonly from?: string;
  readonly to?: string;
  /** Certainly over by this day (included). */
  readonly overBy?: string;
  /** Days, both included, of which the day that counts is one; without a day that counts, after all. */
  readonly countedFrom?: string;
  readonly countedTo?: string;
  /** Whose deadline: `client`, `enforcing-court` … */
  readonly holders?: readonly string[];
  readonly statuses?: readonly string[];
  readonly caseworker?: string;
}

export interface DeadlinePage {
  /** By the day that counts, those without one last. */
  readonly rows: readonly CaseDeadline[];
  readonly total: number;
}

/** A deadline with the case it belongs to. */
export interface CaseDeadline extends DeadlineRow {
  readonly caseId: string;
  readonly reference: string | null;
  readonly clientName: string | null;
  readonly caseworker: string | null;
  /** Whether it was worked out from another state of the case, or for other rules, another calendar or another day. */
  readonly stale: boolean;
}

/** The deadlines whose day that counts is this. */
export interface DayCount {
  readonly day: string;
  readonly ours: number;
  readonly others: number;
}

/** The figures of the first screen, of cases that are not archived. */
export interface Today {
  /** The client's deadlines, still open, that may end on the day itself, and within the seven days after it too. */
  readonly dueToday: number;
  readonly dueInSevenDays: number;
  /** Periods that a court certainly let pass, and the cases they are in. */
  readonly courtOverdue: number;
  readonly courtOverdueCases: number;
  readonly changed: number;
  readonly untouched: number;
  /** Cases whose part in these figures is of another state, rules, calendar or day. */
  readonly stale: number;
}

/**
 * The day that counts, to be safe on both sides: of the client's own limit the first day on which it may end, of another's
 * the last. Null for another's that has no last day.
 */
const COUNTED = "CASE holder WHEN 'client' THEN earliest ELSE latest END";

function filterSql(filter: DeadlineFilter): { where: string; values: Values } {
  const { from, to, overBy, countedFrom, countedTo, holders, statuses, caseworker } = filter;
  const where = ["archived = 0"];
  const values: Record<string, string> = {};
  if (from !== undefined) {
    where.push("(latest >= @from OR latest IS NULL)");
    values["from"] = from;
  }
  if (to !== undefined) {
    where.push("earliest <= @to");
    values["to"] = to;
  }
  if (overBy !== undefined) {
    where.push("latest <= @overBy");
    values["overBy"] = overBy;
  }
  if (countedFrom !== undefined) {
    where.push(`coalesce(${COUNTED}, '9999') >= @countedFrom`);
    values["countedFrom"] = countedFrom;
  }
  if (countedTo !== undefined) {
    where.push(`${COUNTED} <= @countedTo`);
    values["countedTo"] = countedTo;
  }
  if (holders !== undefined) {
    where.push("holder IN (SELECT value FROM json_each(@holders))");
    values["holders"] = JSON.stringify(holders);
  }
  if (statuses !== undefined) {
    where.push("status IN (SELECT value FROM json_each(@statuses))");
    values["statuses"] = JSON.stringify(statuses);
  }
  if (caseworker !== undefined) {
    where.push("caseworker = @caseworker");
    values["caseworker"] = caseworker;
  }
  return { where: where.join(" AND "), values };
}

const JOINED = "case_deadlines JOIN caseload USING (n)";

interface Stored extends Omit<CaseDeadline, "stale" | "what"> {
  readonly stamp: number | null;
  readonly zh: string;
  readonly en: string;
}

type Key = readonly [n: number, ord: number];

/** The list of deadlines, paged through as the caseload is. */
export class DeadlineList {
  readonly #db: Db;
  readonly #writes: Writes;
  readonly #row;
  readonly #held = new Held<readonly Key[]>(4);

  constructor(db: Db, writes: Writes) {
    this.#db = db;
    this.#writes = writes;
    this.#row = db.prepare<[number, number], Stored>(
      `SELECT case_id AS caseId, reference, client_name AS clientName, caseworker, stamp, finding, rule, holder,
         earliest, latest, status, route, what_zh AS zh, what_en AS en
       FROM ${JOINED} WHERE case_deadlines.n = ? AND ord = ?`,
    );
  }

  #keys(filter: DeadlineFilter): readonly Key[] {
    return this.#held.get(filter, this.#writes.version(true), () => {
      const { where, values } = filterSql(filter);
      return this.#db
        .prepare<Values, Key>(
          `SELECT n, ord FROM ${JOINED} WHERE ${where} ORDER BY ${COUNTED} NULLS LAST, latest NULLS LAST, n, ord`,
        )
        .raw()
        .all(values);
    });
  }

  /** `stamp` is the number of the filter's stamp; at most 500 rows. */
  page(filter: DeadlineFilter, stamp: number, offset: number, limit: number): DeadlinePage {
    const keys = this.#keys(filter);
    const rows = keys.slice(offset, offset + Math.min(limit, MOST_ROWS)).flatMap((key): readonly CaseDeadline[] => {
      const stored = this.#row.get(...key);
      if (stored === undefined) return [];
      const { stamp: own, zh, en, ...row } = stored;
      return [{ ...row, what: { zh, en }, stale: own !== stamp }];
    });
    return { rows, total: keys.length };
  }
}

/** Counts by the day that counts; those without one are not in them. */
export function dayCounts(db: Db, filter: DeadlineFilter): readonly DayCount[] {
  const { where, values } = filterSql(filter);
  return db
    .prepare<Values, DayCount>(`SELECT ${COUNTED} AS day, count(*) FILTER (WHERE holder = 'client') AS ours,
       count(*) FILTER (WHERE holder <> 'client') AS others
     FROM ${JOINED} WHERE ${where} AND day IS NOT NULL GROUP BY day ORDER BY day`)
    .all(values);
}

/** What `today` compares with: instants, ISO 8601 in UTC. */
export interface TodayQuery {
  readonly stamp: AuditStamp;
  readonly changedSince: string;
  readonly untouchedSince: string;
}

const NOTHING: Today = {
  dueToday: 0,
  dueInSevenDays: 0,
  courtOverdue: 0,
  courtOverdueCases: 0,
  changed: 0,
  untouched: 0,
  stale: 0,
};

export function todayOf(db: Db, query: TodayQuery, stamp: number): Today {
  const { asOf } = query.stamp;
  const due = db
    .prepare<Values, Pick<Today, "dueToday" | "dueInSevenDays">>(
      `SELECT count(*) FILTER (WHERE earliest <= @asOf) AS dueToday, count(*) AS dueInSevenDays FROM ${JOINED}
       WHERE archived = 0 AND holder = 'client' AND status NOT IN ('breach', 'undetermined')
         AND earliest <= @to AND (latest IS NULL OR latest >= @asOf)`,
    )
    .get({ asOf, to: addDays(asOf, 7) });
  const overdue = db
    .prepare<[], Pick<Today, "courtOverdue" | "courtOverdueCases">>(
      `SELECT count(*) AS courtOverdue, count(DISTINCT n) AS courtOverdueCases FROM ${JOINED}
       WHERE archived = 0 AND status = 'breach' AND holder IN ('enforcing-court', 'upper-court')`,
    )
    .get();
  const cases = db
    .prepare<Values, Pick<Today, "changed" | "untouched" | "stale">>(
      `SELECT count(*) FILTER (WHERE updated > @changed) AS changed,
         count(*) FILTER (WHERE updated < @untouched) AS untouched,
         count(*) FILTER (WHERE stamp IS NOT @stamp) AS stale FROM caseload WHERE archived = 0`,
    )
    .get({ changed: query.changedSince, untouched: query.untouchedSince, stamp });
  // A count always gives a row.
  return { ...NOTHING, ...due, ...overdue, ...cases };
}
