// Every case of a list, for paper: all ids at once, the rows themselves in as many calls as it takes.
import type { z } from "zod";
import type { CaseloadFilter, caseloadSort, CaseRow } from "../../../shared/api/caseload.ts";
import type { Api } from "../../../shared/api/index.ts";

type CaseloadSort = z.infer<typeof caseloadSort>;

/** The most that the backend gives in one answer. */
const MOST = 500;

/** Every row that the filter holds, in the order. */
export async function readAllCases(
  api: Api,
  { filter, sort }: { readonly filter: CaseloadFilter; readonly sort: CaseloadSort },
  signal: AbortSignal,
  report: (done: number, total: number) => void,
): Promise<readonly CaseRow[]> {
  const { ids } = await api.caseload.ids({ filter, sort }, { signal });
  const rows: CaseRow[] = [];
  for (let at = 0; at < ids.length; at += MOST) {
    const answer = await api.caseload.rows({ ids: ids.slice(at, at + MOST) }, { signal });
    const byId = new Map(answer.rows.map((row) => [row.id, row]));
    rows.push(...ids.slice(at, at + MOST).flatMap((id) => byId.get(id) ?? []));
    report(Math.min(at + MOST, ids.length), ids.length);
  }
  return rows;
}
