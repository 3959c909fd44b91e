// What the first screen shows: the one list of what to do next, what changed, what nobody touched.
import { formatDay } from "../../../shared/calendar/civil.ts";
import { AHEAD, daysAfter, RECENT, todayList } from "../../../shared/today/list.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Session } from "../session/session.ts";
import type { CaseQueries } from "./queries.ts";
import { type RecentEntry, recentEntries } from "./recent.ts";
import { actsOf, marksOf, rowAnswer } from "./today-acts.ts";

/** Rows of the list of what to do next, and of the lists below it. */
const ROWS = 50;
const SHOWN = 20;
/** The latest entries of the history that are looked through for what changed. */
const ENTRIES = 12;
const DAY_MS = 86_400_000;

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

/** From this month on the notice of the next year is wanted: it comes out in November most years. */
const NOTICE_FROM = "-11-01";

/** The year whose holiday notice is wanted by now, where it is not there and limits are without an end for it. */
function wantedNotice(today: string, until: string, limits: number) {
  const year = Number(until.slice(0, 4)) + 1;
  return limits > 0 && today >= `${year - 1}${NOTICE_FROM}` ? { year, limits } : null;
}

export function todayAnswer(session: Session, queries: CaseQueries, untouchedDays: number) {
  const opened = session.current;
  const today = formatDay(session.today);
  const until = formatDay(opened.calendar.last);
  const to = daysAfter(today, AHEAD);
  const desk = opened.vault.queries.desk({ today, since: daysAfter(today, -RECENT), to, until });
  const marks = marksOf(desk);
  const { rows, counts, aside } = todayList(actsOf(opened, desk, today), marks, today);
  const byAct = new Map(marks.map((one) => [`${one.caseId} ${one.id}`, one]));
  const after = { whose: "client", countedFrom: daysAfter(to, 1) } as const;
  return {
    today,
    cases: opened.vault.caseCount(),
    stale: queries.staleCount(opened),
    rows: rows.slice(0, ROWS).map((row) => rowAnswer(row, byAct, today)),
    total: rows.length,
    counts,
    aside,
    old: desk.old,
    coming: queries.deadlines(opened, after, { offset: 0, limit: 1 }).rows[0] ?? null,
    notice: wantedNotice(today, until, desk.uncounted),
    changed: changedCases(opened, queries),
    ...untouchedCases(session, opened, queries, untouchedDays),
    ...stoppedCases(opened, queries),
  };
}
