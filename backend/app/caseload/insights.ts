// Breach rates over the cases of a filter, from audits made for it on threads of their own.
import type { CancelSignal, ProgressStep } from "../../../shared/api/call.ts";
import type { CaseloadFilter } from "../../../shared/api/caseload.ts";
import type { Insights } from "../../../shared/api/stats.ts";
import { StatsTally } from "../../services/stats.ts";
import type { CaseAudits } from "../cases/audits.ts";
import type { Session } from "../session/session.ts";
import { STEPS } from "../words.ts";
import { sweep } from "../work/sweep.ts";
import type { CountedCase } from "../work/audit-rows.ts";
import type { CaseloadTask } from "../work/task.ts";
import type { CaseQueries } from "./queries.ts";

/** Cases between two words about how far it is. */
const STEP = 20;

/** The statistics of `redress.stats/1`, of all cases and of those that rest on more than the client's word. Throws CallError `cancelled`. */
export async function insightsOf(
  session: Session,
  audits: CaseAudits,
  queries: CaseQueries,
  filter: CaseloadFilter,
  signal: CancelSignal,
  report: (step: ProgressStep) => void,
): Promise<Insights> {
  const opened = session.current;
  const ids = queries.ids(opened, filter, { by: "updated", descending: true });
  const { asOf, notices } = opened.basis(session.today);
  const tally = new StatsTally();
  const withPapers = new StatsTally();
  let done = 0;
  // A case that could not be worked out in its time is not counted.
  const take = (audit: CountedCase | null): void => {
    if (audit !== null) tally.add(audit);
    if (audit?.onWordAlone === false) withPapers.add(audit);
    done += 1;
    if (done % STEP === 0 || done === ids.length) report({ done, total: ids.length, what: STEPS.audit });
  };
  const { stopMs, endMs } = audits.budget;
  await sweep<Extract<CaseloadTask, { readonly kind: "count" }>>(opened, {
    tasks: ids.map((id) => ({ kind: "count", id, basis: { asOf, notices, stopMs } }) as const),
    endMs,
    engine: session.host.engine ?? null,
    signal,
    log: (line) => session.host.log(line),
    take: (_task, audit) => take(audit),
    stopped: () => take(null),
  });
  // As plain data: what the tally gives is read only.
  return JSON.parse(JSON.stringify({ ...tally.result(), withPapers: withPapers.result() })) as Insights;
}
