// The caseload: cases filtered and sorted, as a list of ids that any page of rows is read from.
import type { Stop } from "../../shared/audit/stop.ts";
import type { Stage } from "../stage.ts";
import { type AuditStamp, StampNumbers } from "./audit-stamp.ts";
import type { ActRow, DueMark, FindingCounts } from "./audit-rows.ts";
import { type CaseFilter, dependsOnAudits, filterSql } from "./case-filter.ts";
import type { Db } from "../connection.ts";
import type { Values } from "./sql.ts";
import type { Writes } from "./writes.ts";
import { Held } from "./held.ts";

/** One case in a list. */
export interface CaseRow {
  readonly id: string;
  readonly reference: string | null;
  readonly clientName: string | null;
  readonly clientKind: string;
  readonly court: string;
  readonly courtLevel: string;
  readonly region: string | null;
  readonly caseNumber: string | null;
  readonly stage: Stage;
  readonly caseworker: string | null;
  readonly archived: boolean;
  readonly labels: readonly string[];
  /** The instant of the last change that touches the case, ISO 8601 in UTC. */
  readonly updated: string;
  /** Whether what follows is not of this state of the case, these rules, this calendar and this day. */
  readonly stale: boolean;
  /** Findings by status; null for a case that was never audited. */
  readonly counts: FindingCounts | null;
  /** The client's own next deadline. */
  readonly next: DueMark | null;
  /** What a court let pass longest ago. */
  readonly overdue: DueMark | null;
  /** The next act, as the audit has it; null where there is nothing to do. */
  readonly act: ActRow | null;
  /** How the last audit ended before its end: what precedes is then not all there is. Null where it did not. */
  readonly stopped: Stop | null;
}

/** Columns to sort by. Texts sort by their characters' code points; what has no value comes last either way. */
export type CaseSort =
  | "updated"
  | "reference"
  | "clientName"
  | "court"
  | "caseNumber"
  | "stage"
  | "nextDue"
  | "nextAct";

export interface CaseloadQuery extends CaseFilter {
  /**
   * By `updated`, latest first, unless told otherwise. Equal ones come in the order in which they were put into the vault,
   * descending in its reverse.
   */
  readonly sort?: { readonly by: CaseSort; readonly descending: boolean };
}

export interface CaseloadPage {
  readonly rows: readonly CaseRow[];
  /** The cases of the whole list. */
  readonly total: number;
}

/** The most rows of a page. */
export const MOST_ROWS = 500;

const SORTS: Readonly<Record<CaseSort, readonly string[]>> = {
  updated: ["updated"],
  reference: ["reference"],
  clientName: ["client_name"],
  court: ["court_name"],
  caseNumber: ["case_number"],
  stage: ["stage"],
  nextDue: ["next_earliest", "next_latest"],
  nextAct: ["act_rank", "act_day"],
};

function orderOf({ sort = { by: "updated", descending: true } }: CaseloadQuery): string {
  const direction = sort.descending ? "DESC" : "ASC";
  // `updated` is never null, and said so would not be read from its index.
  const nulls = sort.by === "updated" ? "" : " NULLS LAST";
  return [...SORTS[sort.by].map((column) => `${column} ${direction}${nulls}`), `n ${direction}`].join(", ");
}

interface StoredRow {
  readonly case_id: string;
  readonly reference: string | null;
  readonly client_name: string | null;
  readonly client_kind: string;
  readonly court_name: string;
  readonly court_level: string;
  readonly region: string | null;
  readonly case_number: string | null;
  readonly stage: Stage;
  readonly updated: string;
  readonly caseworker: string | null;
  readonly archived: number;
  readonly labels: string | null;
  readonly stamp: number | null;
  readonly breach: number | null;
  readonly contestable: number;
  readonly running: number;
  readonly undetermined: number;
  readonly in_order: number;
  readonly next_rule: string | null;
  readonly next_status: string;
  readonly next_earliest: string;
  readonly next_latest: string | null;
  readonly overdue_rule: string | null;
  readonly overdue_status: string;
  readonly overdue_earliest: string;
  readonly overdue_latest: string | null;
  readonly act_kind: ActRow["kind"] | null;
  readonly act_zh: string;
  readonly act_en: string;
  readonly act_route: string | null;
  readonly act_finding: string | null;
  readonly act_earliest: string | null;
  readonly act_latest: string | null;
  readonly stopped: Stop | null;
}

function actOf(row: StoredRow): ActRow | null {
  const { act_kind: kind, act_zh: zh, act_en: en } = row;
  if (kind === null) return null;
  const { act_route: route, act_finding: finding, act_earliest: earliest, act_latest: latest } = row;
  return { kind, what: { zh, en }, route, finding, earliest, latest };
}

const mark = (rule: string | null, status: string, earliest: string, latest: string | null): DueMark | null =>
  rule === null ? null : { rule, status, earliest, latest };

function rowOf(row: StoredRow, stamp: number): CaseRow {
  const { breach, contestable, running, undetermined, in_order: inOrder } = row;
  return {
    id: row.case_id,
    reference: row.reference,
    clientName: row.client_name,
    clientKind: row.client_kind,
    court: row.court_name,
    courtLevel: row.court_level,
    region: row.region,
    caseNumber: row.case_number,
    stage: row.stage,
    caseworker: row.caseworker,
    archived: row.archived === 1,
    // Written from typed changes as a list of texts.
    labels: row.labels === null ? [] : (JSON.parse(row.labels) as readonly string[]),
    updated: row.updated,
    stale: row.stamp !== stamp,
    counts: breach === null ? null : { breach, contestable, running, undetermined, "in-order": inOrder },
    next: mark(row.next_rule, row.next_status, row.next_earliest, row.next_latest),
    overdue: mark(row.overdue_rule, row.overdue_status, row.overdue_earliest, row.overdue_latest),
    act: actOf(row),
    stopped: row.stopped,
  };
}

/** Lists kept at hand: a window pages through one, and goes back to the one before. */
const HELD = 4;

export class Caseload {
  readonly #db: Db;
  readonly #writes: Writes;
  readonly #stamps: StampNumbers;
  readonly #row;
  readonly #held = new Held<readonly string[]>(HELD);

  constructor(db: Db, writes: Writes) {
    this.#db = db;
    this.#writes = writes;
    this.#stamps = new StampNumbers(db);
    this.#row = db.prepare<[string], StoredRow>("SELECT * FROM caseload WHERE case_id = ?");
  }

  /** The ids of the whole list in its order; the next call for it, while nothing was written, costs nothing. */
  ids(query: CaseloadQuery): readonly string[] {
    const audits = dependsOnAudits(query) || query.sort?.by === "nextDue" || query.sort?.by === "nextAct";
    return this.#held.get(query, this.#writes.version(audits), () => this.#select(query));
  }

  #select(query: CaseloadQuery): readonly string[] {
    const { where, values } = filterSql(query);
    return this.#db
      .prepare<Values, string>(`SELECT case_id FROM caseload WHERE ${where} ORDER BY ${orderOf(query)}`)
      .pluck()
      .all(values);
  }

  /** The rows of these cases in this order; cases that are not there are left out. */
  rows(ids: readonly string[], stamp: AuditStamp): readonly CaseRow[] {
    const number = this.#stamps.find(stamp);
    return ids.flatMap((id) => {
      const row = this.#row.get(id);
      return row === undefined ? [] : [rowOf(row, number)];
    });
  }

  page(query: CaseloadQuery, offset: number, limit: number): CaseloadPage {
    const ids = this.ids(query);
    const end = offset + Math.min(limit, MOST_ROWS);
    return { rows: this.rows(ids.slice(offset, end), query.stamp), total: ids.length };
  }
}
