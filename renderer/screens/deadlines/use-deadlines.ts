// Deadlines read in pages: the first ones at once, more of them when asked for.
import { useState } from "react";
import type { DeadlineRow } from "../../../shared/api/caseload.ts";
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

/** The first `page` deadlines of a range; `more` reads as many again. */
export function useDeadlines({ holder, caseworker }: Whose, range: Range, page: number, enabled = true) {
  const [pages, setPages] = useState(1);
  const call = useCall(
    ["deadlines", holder, caseworker, range, pages * page],
    async (api, signal) => {
      const rows: DeadlineRow[] = [];
      const wanted = pages * page;
      for (;;) {
        const limit = Math.min(MOST, wanted - rows.length);
        const who = caseworker === null ? {} : { caseworker };
        const answer = await api.caseload.deadlines(
          { ...range, ...who, holder, limit, offset: rows.length },
          { signal },
        );
        rows.push(...answer.rows);
        if (answer.rows.length === 0 || rows.length >= Math.min(wanted, answer.total))
          return { rows, total: answer.total };
      }
    },
    { keep: true, enabled },
  );
  return { call, more: () => setPages((count) => count + 1) };
}
