// Breach rates over the cases of a filter, from audits made for it on threads of their own.
import type { JSONType } from "zod";
import type { CancelSignal, ProgressStep } from "../../../../shared/api/call.ts";
import type { CaseloadFilter } from "../../../../shared/api/caseload.ts";
import { StatsTally } from "../../stats.ts";
import type { CountedAudit } from "../../stats-line.ts";
import { LIMITS } from "../limits.ts";
import type { Session } from "../session/session.ts";
import { breathe } from "../slices.ts";
import { STEPS } from "../words.ts";
import { countedAudits } from "../work/audit-rows.ts";
import { poolSize, startTasks } from "../work/task-pool.ts";
import type { CaseQueries } from "./queries.ts";

const PIECE = 50;
/** Cases audited in this thread between two looks at other calls. */
const SLICE = 4;

/** The statistics of `redress.stats/1`. Throws CallError `cancelled`. */
export async function insightsOf(
  session: Session,
  queries: CaseQueries,
  filter: CaseloadFilter,
  signal: CancelSignal,
  report: (step: ProgressStep) => void,
): Promise<JSONType> {
  const opened = session.current;
  const ids = queries.ids(opened, filter, { by: "updated", descending: true });
  const { asOf, notices } = opened.basis(session.today);
  const tally = new StatsTally();
  let done = 0;
  const take = (audits: readonly CountedAudit[], count: number): void => {
    for (const audit of audits) tally.add(audit);
    done += count;
    report({ done, total: ids.length, what: STEPS.audit });
  };
  const isSmall = ids.length <= LIMITS.inlineAudits;
  const size = isSmall ? SLICE : PIECE;
  const pieces = Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));
  if (isSmall) {
    for (const piece of pieces) {
      take(countedAudits(opened.vault, piece, { asOf, notices }), piece.length);
      await breathe(signal);
    }
  } else {
    const pool = startTasks(opened, poolSize(), signal);
    const rest = pieces.values();
    const worker = async (): Promise<void> => {
      for (const piece of rest) {
        take(await pool.run<"count">({ kind: "count", ids: piece, basis: { asOf, notices } }), piece.length);
      }
    };
    try {
      await Promise.all(Array.from({ length: pool.size * 2 }, worker));
    } finally {
      await pool.end();
    }
  }
  return JSON.parse(JSON.stringify(tally.result())) as JSONType;
}
