// Answers the calls about many cases at once.
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import type { FacetCount } from "../../../db/query/facets.ts";
import type { Session } from "../session/session.ts";
import type { AuditKeeper } from "../work/audit-keeper.ts";
import { calendarAnswer } from "./calendar.ts";
import type { CaseAudits } from "../cases/audits.ts";
import { conflictsAnswer } from "./conflicts.ts";
import { exportCases } from "./export.ts";
import { importCases } from "./import.ts";
import { insightsOf } from "./insights.ts";
import { CaseQueries } from "./queries.ts";
import { readTables } from "./tables.ts";
import { todayAnswer } from "./today.ts";
import { deleteView, savedViews, saveView } from "./views.ts";

const countsOf = (facets: readonly FacetCount[]) => facets.map(({ value, cases }) => ({ value, count: cases }));

export function caseloadHandlers(
  session: Session,
  audits: CaseAudits,
  keeper: AuditKeeper,
): Handlers<typeof API>["caseload"] {
  const queries = new CaseQueries(keeper);
  return {
    ids({ filter, sort }) {
      return { revision: session.revision, ids: [...queries.ids(session.current, filter, sort)] };
    },
    rows: ({ ids, text }) => ({ rows: queries.rows(session.current, ids, text) }),
    facets({ filter }) {
      const opened = session.current;
      const found = opened.vault.queries.facets(queries.filter(opened, filter));
      return {
        total: found.total,
        stage: countsOf(found.stages),
        court: countsOf(found.courts),
        region: countsOf(found.regions),
        caseworker: countsOf(found.caseworkers),
        label: countsOf(found.labels),
        rule: found.rules.map(({ rule, breach }) => ({ value: rule, count: breach })).filter(({ count }) => count > 0),
        stopped: queries.stoppedIds(opened).length,
      };
    },
    views: () => ({ views: savedViews(session) }),
    saveView(view) {
      saveView(session, view);
      return {};
    },
    deleteView({ id }) {
      deleteView(session, id);
      return {};
    },
    tables: (request, { signal, report }) => readTables(session, request, signal, report),
    import: (request, { signal, report }) => session.busy(() => importCases(session, request, signal, report)),
    export: (request, { signal, report }) => session.busy(() => exportCases(session, queries, request, signal, report)),
    conflicts: (request) => conflictsAnswer(session, request),
    deadlines: ({ holder, limit, offset, ...query }) =>
      queries.deadlines(session.current, { whose: holder, ...query }, { offset, limit }),
    deadlineDays: ({ from, to, holder = "all", caseworker }) => ({
      days: queries.deadlineDays(session.current, { whose: holder, countedFrom: from, countedTo: to, caseworker }),
    }),
    tasks({ by, caseworker, offset, limit }) {
      const filter = { by, ...(caseworker === undefined ? {} : { caseworker }) };
      const { rows, ...counts } = session.current.vault.queries.openWork(filter, { offset, limit });
      return { ...counts, rows: [...rows] };
    },
    calendarFile: (request) => calendarAnswer(session, queries, request),
    calendarImported({ file }) {
      session.current.vault.calendar.imported(file);
      return {};
    },
    today: ({ untouchedDays }) => todayAnswer(session, queries, untouchedDays),
    insights: ({ filter }, { signal, report }) =>
      session.busy(() => insightsOf(session, audits, queries, filter, signal, report)),
  };
}
