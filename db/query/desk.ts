// What Today's list is made of, read in one go over all cases: limits that are near, courts that are late, questions to ask.
import type { Db } from "../connection.ts";

/** Between which days something counts: what ends, or ended, from `since` to `to` (ISO, both included). */
export interface DeskQuery {
  readonly today: string;
  readonly since: string;
  readonly to: string;
  /** The last day of the calendar of working days. */
  readonly until: string;
}

/** A case as a row of Today names it. */
interface DeskCase {
  readonly caseId: string;
  readonly reference: string | null;
  readonly clientName: string | null;
  readonly court: string;
}

/** A limit of the client's that may still be kept, or a period that a court let pass. `zh`, `en`: what it is. */
export interface DeskLimit extends DeskCase {
  readonly holder: string;
  readonly finding: string;
  readonly rule: string;
  readonly status: string;
  readonly earliest: string;
  readonly latest: string | null;
  readonly route: string | null;
  readonly zh: string;
  readonly en: string;
  /** What the next act of its case is, where that rests on this limit first; else null. */
  readonly actKind: string | null;
  readonly actZh: string | null;
  readonly actEn: string | null;
}

/** A case of which the next act is an answer. */
export interface DeskAnswer extends DeskCase {
  readonly finding: string | null;
  readonly route: string | null;
  readonly zh: string;
  readonly en: string;
}

/** A person's mark on an act, as it is stored. */
export interface DeskMark {
  readonly caseId: string;
  readonly json: string;
}

export interface Desk {
  readonly limits: readonly DeskLimit[];
  readonly courts: readonly DeskLimit[];
  readonly answers: readonly DeskAnswer[];
  readonly marks: readonly DeskMark[];
  /** What is older than `since`, or over: of ours that may have ended, ours that are missed, and courts that are late. */
  readonly old: { readonly perhaps: number; readonly missed: number; readonly court: number };
  /** Limits and periods still open of which no official calendar tells the end. */
  readonly uncounted: number;
}

const CASE = "case_id AS caseId, reference, client_name AS clientName, court_name AS court";
const LIMITS = `SELECT ${CASE}, holder, finding, rule, status, earliest, latest, route, what_zh AS zh, what_en AS en,
    iif(act_finding = finding, act_kind, NULL) AS actKind, iif(act_finding = finding, act_zh, NULL) AS actZh,
    iif(act_finding = finding, act_en, NULL) AS actEn
  FROM case_deadlines JOIN caseload USING (n) WHERE archived = 0`;
const OURS = "holder = 'client' AND status <> 'breach' AND (latest IS NULL OR latest >= @today)";
const LATE = "status = 'breach' AND holder IN ('enforcing-court', 'upper-court')";

type Bound = Readonly<Record<string, string>>;

export function deskOf(db: Db, { today, since, to, until }: DeskQuery): Desk {
  const ours = db.prepare<Bound, DeskLimit>(
    `${LIMITS} AND ${OURS} AND earliest BETWEEN @since AND @to ORDER BY earliest, n, ord`,
  );
  const late = db.prepare<Bound, DeskLimit>(`${LIMITS} AND ${LATE} AND latest >= @since ORDER BY latest, n, ord`);
  const answers = db.prepare<[], DeskAnswer>(
    `SELECT ${CASE}, act_finding AS finding, act_route AS route, act_zh AS zh, act_en AS en FROM caseload
     WHERE archived = 0 AND act_kind = 'answer' ORDER BY act_rank, act_day, n`,
  );
  const old = db.prepare<Bound, Desk["old"]>(
    `SELECT count(*) FILTER (WHERE ${OURS} AND earliest < @since) AS perhaps,
       count(*) FILTER (WHERE holder = 'client' AND status IN ('breach', 'contestable') AND latest < @today) AS missed,
       count(*) FILTER (WHERE ${LATE} AND latest < @since) AS court
     FROM case_deadlines JOIN caseload USING (n) WHERE archived = 0`,
  );
  const uncounted = db
    .prepare<Bound, number>(
      `SELECT count(*) FROM case_deadlines JOIN caseload USING (n)
       WHERE archived = 0 AND latest IS NULL AND status <> 'breach' AND earliest > @until`,
    )
    .pluck();
  const marks = db.prepare<[], DeskMark>("SELECT case_id AS caseId, json FROM marks WHERE subject = 'act'");
  return {
    limits: ours.all({ today, since, to }),
    courts: late.all({ since }),
    answers: answers.all(),
    marks: marks.all(),
    // A count always gives a row.
    old: old.get({ today, since }) ?? { perhaps: 0, missed: 0, court: 0 },
    uncounted: uncounted.get({ until }) ?? 0,
  };
}
