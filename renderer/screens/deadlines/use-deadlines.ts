// Deadlines read in pages: the first ones at once, more of them when asked for.
import { useState } from "react";
import type { DeadlineRow } from "../../../shared/api/caseload.ts";
import type { Api } from "../../../shared/api/index.ts";
import { useCall } from "../../base/query.ts";

/** The filter of the screen. */
export interface Whose {
  readonly holder: "client" | "others" | "all";
  readonly caseworker: string | null;
}

/** ISO days, all included; open where one is absent. As `caseload.deadlines` has them. */
interface Range {
  readonly from?: string;
  readonly overBy?: string;
  readonly countedFrom?: string;
  readonly countedTo?: string;
}

/** The most that the backend gives in one answer. */
const MOST = 500;

/** The first `wanted` deadlines of a range, in as many calls as it takes, and how many there are. */
export async function readDeadlines(
  api: Api,
  { holder, caseworker }: Whose,
  range: Range,
  wanted: number,
  signal: AbortSignal,
  report: (done: number, total: number) => void = () => undefined,
): Promise<{ readonly rows: readonly DeadlineRow[]; readonly total: number }> {
  const rows: DeadlineRow[] = [];
  const who = caseworker === null ? {} : { caseworker };
  for (;;) {
    const limit = Math.min(MOST, wanted - rows.length);
    const answer = await api.caseload.deadlines({ ...range, ...who, holder, limit, offset: rows.length }, { signal });
    rows.push(...answer.rows);
    report(rows.length, answer.total);
    if (answer.rows.length === 0 || rows.length >= Math.min(wanted, answer.total)) return { rows, total: answer.total };
  }
}

/** The first `page` deadlines of a range; `more` reads as many again. */
export function useDeadlines({ holder, caseworker }: Whose, range: Range, page: number, enabled = true) {
  const [pages, setPages] = useState(1);
  const call = useCall(
    ["deadlines", holder, caseworker, range, pages * page],
    (api, signal) => readDeadlines(api, { holder, caseworker }, range, pages * page, signal),
    { keep: true, enabled },
  );
  return { call, more: () => setPages((count) => count + 1) };
}
