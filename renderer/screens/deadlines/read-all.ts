// Every deadline that the screen's filter holds, with who takes the case and its number, for paper.
import type { CaseRow, DeadlineRow } from "../../../shared/api/caseload.ts";
import type { Api } from "../../../shared/api/index.ts";
import { readAllCases } from "../../parts/print-sheet/read-all-cases.ts";
import { readDeadlines, type Whose } from "./use-deadlines.ts";

export interface PrintedDeadlines {
  readonly rows: readonly DeadlineRow[];
  /** The cases that they are of, and those of which none is known yet. */
  readonly cases: readonly CaseRow[];
}

export async function readAllDeadlines(
  api: Api,
  whose: Whose,
  signal: AbortSignal,
  report: (done: number, total: number) => void,
): Promise<PrintedDeadlines> {
  const { rows } = await readDeadlines(api, whose, {}, Number.POSITIVE_INFINITY, signal, report);
  const filter = whose.caseworker === null ? {} : { caseworker: whose.caseworker };
  const order = { by: "nextDue", descending: false } as const;
  const cases = await readAllCases(api, { filter, sort: order }, signal, () => undefined);
  return { rows, cases };
}
