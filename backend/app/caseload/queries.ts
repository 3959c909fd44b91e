// The caseload's questions of the contract, asked of the open vault: filters, rows, counts, deadlines.
import type { z } from "zod";
import type { CaseloadFilter, caseloadSort, CaseRow, DeadlineRow } from "../../../shared/api/caseload.ts";
import type { CaseDeadline, DeadlineFilter } from "../../../db/query/deadlines.ts";
import type { CaseFilter } from "../../../db/query/case-filter.ts";
import type { CaseRow as StoredRow, CaseSort } from "../../../db/query/caseload.ts";
import type { DueMark } from "../../../db/query/audit-rows.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { AuditKeeper } from "../work/audit-keeper.ts";

export type Sort = z.infer<typeof caseloadSort>;

const SORTS: Readonly<Record<Sort["by"], CaseSort>> = {
  updated: "updated",
  reference: "reference",
  client: "clientName",
  court: "court",
  caseNumber: "caseNumber",
  stage: "stage",
  nextDue: "nextDue",
  nextAct: "nextAct",
};

const ARCHIVED = { no: "hide", only: "only", all: "show" } as const;

/** Rows the vault gives at a time. */
const PAGE = 500;

/** Days within which a limit of ours is due, where the filter gives none. */
const DUE_DAYS = 7;

function deadlineOf({ deadline }: CaseloadFilter): Pick<CaseFilter, "deadline"> {
  if (deadline === undefined) return {};
  const { kind, days = DUE_DAYS } = deadline;
  return { deadline: kind === "ours-due" ? { kind: "ours", days } : { kind } };
}

const markAnswer = (mark: DueMark) => ({
  rule: mark.rule,
  status: mark.status,
  due: { earliest: mark.earliest, latest: mark.latest },
});

function rowAnswer(row: StoredRow, match: CaseRow["match"]): CaseRow {
  const { counts, next, overdue, act, labels, ...rest } = row;
  return {
    ...rest,
    labels: [...labels],
    counts:
      counts === null || (rest.stopped !== null && rest.stopped !== "partial")
        ? null
        : {
            breach: counts.breach,
            contestable: counts.contestable,
            running: counts.running,
            undetermined: counts.undetermined,
            inOrder: counts["in-order"],
          },
    next: next === null ? null : { ...markAnswer(next), route: null },
    overdue: overdue === null ? null : markAnswer(overdue),
    act: act === null ? null : { kind: act.kind, what: act.what, route: act.route, finding: act.finding },
    match,
  };
}

function deadlineAnswer(row: CaseDeadline, court: string): DeadlineRow {
  const { caseId, reference, clientName, finding, rule, holder, earliest, latest, status, route, what, stale } = row;
  const due = { earliest, latest };
  return { caseId, reference, clientName, court, finding, rule, holder, due, status, route, what, stale };
}

/** Whose deadlines: the client's, all others', or both. */
export type Whose = "client" | "others" | "all";

const HOLDERS: Readonly<Record<Whose, readonly string[] | undefined>> = {
  client: ["client"],
  others: ["enforcing-court", "upper-court", "agency", "bureau", "procuratorate"],
  all: undefined,
};

export interface DeadlineQuery {
  readonly whose: Whose | readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly overBy?: string | undefined;
  readonly countedFrom?: string | undefined;
  readonly countedTo?: string | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly caseworker?: string | undefined;
}

export interface Deadlines {
  readonly total: number;
  readonly rows: DeadlineRow[];
}

export class CaseQueries {
  readonly #keeper: AuditKeeper;

  constructor(keeper: AuditKeeper) {
    this.#keeper = keeper;
  }

  /** The filter as the vault has it, with what fresh results stand on. */
  filter(opened: OpenedVault, filter: CaseloadFilter): CaseFilter {
    const {
      text,
      stage,
      court,
      courtLevel,
      region,
      caseworker,
      label,
      archived,
      rule,
      ruleStatus,
      doing,
      untouchedSince,
    } = filter;
    return {
      stamp: this.#keeper.stamp(opened),
      ...(text === undefined ? {} : { text }),
      ...(stage === undefined ? {} : { stages: stage }),
      ...(court === undefined ? {} : { court }),
      ...(courtLevel === undefined ? {} : { courtLevels: courtLevel }),
      ...(doing === undefined ? {} : { doing }),
      ...(region === undefined ? {} : { region }),
      ...(caseworker === undefined ? {} : { caseworker }),
      ...(label === undefined ? {} : { label }),
      ...(archived === undefined ? {} : { archived: ARCHIVED[archived] }),
      ...(rule === undefined ? {} : { ruleBroken: { rule, contestable: ruleStatus === "breach-or-contestable" } }),
      ...deadlineOf(filter),
      ...(untouchedSince === undefined ? {} : { untouchedSince }),
    };
  }

  ids(opened: OpenedVault, filter: CaseloadFilter, sort: Sort): readonly string[] {
    const { by, descending } = sort;
    const query = { ...this.filter(opened, filter), sort: { by: SORTS[by], descending } };
    return opened.vault.queries.caseloadIds(query);
  }

  /** The rows of these cases in this order, with where each holds the words of a search. */
  rows(opened: OpenedVault, ids: readonly string[], text = ""): CaseRow[] {
    const { queries } = opened.vault;
    const isSearch = text.trim() !== "";
    return queries
      .caseRows(ids, this.#keeper.stamp(opened))
      .map((row) => rowAnswer(row, isSearch ? this.#match(opened, row.id, text) : null));
  }

  /** Cases whose audit ended before its end, archived ones left out. */
  stoppedIds(opened: OpenedVault): readonly string[] {
    return opened.vault.queries.caseloadIds({ stamp: this.#keeper.stamp(opened), stopped: true });
  }

  /** Cases whose audits are not fresh. */
  staleIds(opened: OpenedVault): readonly string[] {
    const { vault } = opened;
    // By an index: nothing is read where all are fresh, as they are most of the time.
    return vault.queries.staleCases(this.#keeper.stamp(opened), vault.caseCount()).map(({ id }) => id);
  }

  staleCount(opened: OpenedVault): number {
    return this.staleIds(opened).length;
  }

  #match(opened: OpenedVault, id: string, text: string): CaseRow["match"] {
    const first = opened.vault.queries.locate(id, text)[0];
    const mark = first?.snippet.marks[0];
    if (first === undefined || mark === undefined) return null;
    return { field: first.field, around: first.snippet.text, from: mark.start, to: mark.end };
  }

  #deadlineFilter(opened: OpenedVault, query: DeadlineQuery): DeadlineFilter {
    const { whose, from, to, overBy, countedFrom, countedTo, statuses, caseworker } = query;
    const holders = typeof whose === "string" ? HOLDERS[whose] : whose;
    return {
      stamp: this.#keeper.stamp(opened),
      ...(holders === undefined ? {} : { holders }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(overBy === undefined ? {} : { overBy }),
      ...(countedFrom === undefined ? {} : { countedFrom }),
      ...(countedTo === undefined ? {} : { countedTo }),
      ...(statuses === undefined ? {} : { statuses }),
      ...(caseworker === undefined ? {} : { caseworker }),
    };
  }

  deadlines(opened: OpenedVault, query: DeadlineQuery, page: { offset: number; limit: number }): Deadlines {
    const { queries } = opened.vault;
    const { rows, total } = queries.deadlines(this.#deadlineFilter(opened, query), page);
    const ids = [...new Set(rows.map(({ caseId }) => caseId))];
    const courts = new Map(queries.caseRows(ids, this.#keeper.stamp(opened)).map(({ id, court }) => [id, court]));
    return { total, rows: rows.map((row) => deadlineAnswer(row, courts.get(row.caseId) ?? "")) };
  }

  /** Every deadline of a query. */
  *allDeadlines(opened: OpenedVault, query: DeadlineQuery): Generator<DeadlineRow> {
    for (let offset = 0; ; offset += PAGE) {
      const { rows, total } = this.deadlines(opened, query, { offset, limit: PAGE });
      yield* rows;
      if (offset + PAGE >= total) return;
    }
  }

  /** Deadlines by the day that counts. */
  deadlineDays(opened: OpenedVault, query: DeadlineQuery) {
    return [...opened.vault.queries.deadlineDays(this.#deadlineFilter(opened, query))];
  }
}
