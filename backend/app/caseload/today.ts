// What the first screen shows: what is due, what was missed, what courts let pass, what changed, what nobody touched.
import { formatDay } from "../../../shared/calendar/civil.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Session } from "../session/session.ts";
import type { CaseQueries, DeadlineQuery } from "./queries.ts";
import { type RecentEntry, recentEntries } from "./recent.ts";

/** Rows of each list. */
const SHOWN = 20;
/** Calendar days ahead that count as due. */
const AHEAD = 7;
/** The latest entries of the history that are looked through for what changed. */
const ENTRIES = 12;
const DAY_MS = 86_400_000;

const OPEN = ["running", "contestable"] as const;
const POSSIBLE = ["undetermined"] as const;
const PASSED = ["breach", "contestable"] as const;
const COURTS = ["enforcing-court", "upper-court"] as const;

/** The latest change of each case, newest first. */
function latestChanges(entries: readonly RecentEntry[]): ReadonlyMap<string, RecentEntry> {
  const latest = new Map<string, RecentEntry>();
  for (const entry of entries) {
    for (const id of entry.cases) if (latest.size < SHOWN && !latest.has(id)) latest.set(id, entry);
  }
  return latest;
}

function changedCases(opened: OpenedVault, queries: CaseQueries) {
  const latest = latestChanges(recentEntries(opened, ENTRIES));
  // Cases that have been deleted since have no row.
  return queries.rows(opened, [...latest.keys()]).flatMap(({ id, reference, clientName }) => {
    const entry = latest.get(id);
    if (entry === undefined) return [];
    const { when, who, label } = entry;
    return [{ caseId: id, reference, clientName, when, who, what: label }];
  });
}

function untouchedCases(session: Session, opened: OpenedVault, queries: CaseQueries, days: number) {
  const untouchedSince = new Date(Date.parse(session.host.now()) - days * DAY_MS).toISOString();
  const ids = queries.ids(opened, { untouchedSince }, { by: "updated", descending: false });
  const rows = queries.rows(opened, ids.slice(0, SHOWN));
  return {
    untouched: rows.map(({ id, reference, clientName, updated }) => ({ caseId: id, reference, clientName, updated })),
    untouchedTotal: ids.length,
  };
}

/** Cases whose audit ended before its end: what the lists above know of them is not all there is. */
function stoppedCases(opened: OpenedVault, queries: CaseQueries) {
  const ids = queries.stoppedIds(opened);
  const rows = queries.rows(opened, ids.slice(0, SHOWN));
  return {
    stopped: rows.map(({ id, reference, clientName }) => ({ caseId: id, reference, clientName })),
    stoppedTotal: ids.length,
  };
}

export function todayAnswer(session: Session, queries: CaseQueries, untouchedDays: number) {
  const opened = session.current;
  const today = formatDay(session.today);
  const list = (query: DeadlineQuery) => queries.deadlines(opened, query, { offset: 0, limit: SHOWN });
  const due = list({ whose: "client", statuses: OPEN, from: today, to: formatDay(session.today + AHEAD) });
  const overdue = list({ whose: COURTS, statuses: ["breach"] });
  const yesterday = formatDay(session.today - 1);
  // A disputed limit may be over on one reading and open on another: it is due, not missed, until its last day is over.
  const missed = list({ whose: "client", statuses: PASSED, overBy: yesterday });
  // What may still be kept for certain stands before what may have ended already.
  const ahead = list({ whose: "client", statuses: POSSIBLE, countedFrom: today });
  const behind = list({ whose: "client", statuses: POSSIBLE, from: today, countedTo: yesterday });
  return {
    today,
    cases: opened.vault.caseCount(),
    stale: queries.staleCount(opened),
    due: due.rows,
    dueTotal: due.total,
    possible: [...ahead.rows, ...behind.rows].slice(0, SHOWN),
    possibleTotal: ahead.total + behind.total,
    missed: missed.rows,
    missedTotal: missed.total,
    overdue: overdue.rows,
    overdueTotal: overdue.total,
    changed: changedCases(opened, queries),
    ...untouchedCases(session, opened, queries, untouchedDays),
    ...stoppedCases(opened, queries),
  };
}
