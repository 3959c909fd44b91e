// The rows of the caseload: all ids at once, the rows themselves in pages as they come into view.
import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { CaseloadFilter, CaseRow } from "../../../shared/api/caseload.ts";
import { useApi } from "../../base/api.tsx";
import { useCall } from "../../base/query.ts";
import type { Sort } from "./use-list-state.ts";
import { PAGE, pagesOf } from "./pages.ts";

/** Every id that fits, in order. A call for what is no longer typed is cancelled. */
export const useIds = (filter: CaseloadFilter, sort: Sort) =>
  useCall(["caseload-ids", filter, sort], (api, signal) => api.caseload.ids({ filter, sort }, { signal }), {
    keep: true,
  });

/** Rows kept beyond the view: scrolling back shows them at once. */
const KEPT = 3000;

/**
 * Looks up the rows of the part of the list from `first` to `last`; a row not read yet is undefined. `stamp` tells one
 * answer of ids from the next; a row of the former stays until the new one is there, so that nothing flickers.
 */
export function useRows(
  ids: readonly string[],
  stamp: number,
  text: string | undefined,
  first: number,
  last: number,
): (id: string) => CaseRow | undefined {
  const api = useApi();
  const [kept] = useState(() => new Map<string, CaseRow>());
  const rows = useQueries({
    queries: pagesOf(first, Math.min(last, ids.length - 1)).map((page) => ({
      queryKey: ["caseload-rows", stamp, text ?? "", page],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        api.caseload.rows(
          { ids: ids.slice(page * PAGE, (page + 1) * PAGE), ...(text === undefined ? {} : { text }) },
          { signal },
        ),
      // A page of an older answer is of no use once its ids are gone.
      gcTime: 10_000,
    })),
    combine: rowsOf,
  });
  const fresh = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  useEffect(() => {
    for (const [id, row] of fresh) {
      kept.delete(id);
      kept.set(id, row);
    }
    for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(id);
  }, [fresh, kept]);
  return (id) => fresh.get(id) ?? kept.get(id);
}

type Page = UseQueryResult<{ readonly rows: readonly CaseRow[] }>;

const rowsOf = (pages: readonly Page[]): readonly CaseRow[] => pages.flatMap(({ data }) => data?.rows ?? []);
