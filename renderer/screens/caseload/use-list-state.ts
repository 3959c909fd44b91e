// What the list shows and how: filters, order and columns, kept in the vault from one time to the next.
import { useCallback, useEffect, useRef, useState } from "react";
import { caseloadFilter, caseloadSort } from "../../../shared/api/caseload.ts";
import { asValues, useMemory } from "../../base/memory.tsx";
import { type ColumnName, columnsOf, type SortKey } from "./columns.ts";
import { type FilterState, filterOf, NO_FILTER, stateOf } from "./filter-state.ts";

export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

export interface ListState {
  readonly filter: FilterState;
  readonly sort: Sort;
  readonly columns: readonly ColumnName[];
}

const NEWEST_FIRST: Sort = { by: "updated", descending: true };

function stateFrom(remembered: Remembered): ListState {
  const values = asValues(remembered);
  const filter = caseloadFilter.safeParse(values["filter"]);
  const sort = caseloadSort.safeParse(values["sort"]);
  return {
    filter: filter.success ? stateOf(filter.data) : NO_FILTER,
    sort: sort.success ? sort.data : NEWEST_FIRST,
    columns: columnsOf(values["columns"]),
  };
}

type Remembered = Parameters<typeof asValues>[0];

/** What of the list changes; a part of the filter leaves its other parts as they are. */
export interface ListChange extends Partial<Omit<ListState, "filter">> {
  readonly filter?: Partial<FilterState>;
}

/** The state of the list, and how to change part of it; the way to change it stays the same function. */
export function useListState(): readonly [ListState, (part: ListChange) => void] {
  const [remembered, remember] = useMemory("caseload");
  const [state, setState] = useState(() => stateFrom(remembered ?? null));
  const change = useCallback(
    (part: ListChange) => setState((before) => ({ ...before, ...part, filter: { ...before.filter, ...part.filter } })),
    [],
  );
  // A search is of the moment: it is not found still standing the next morning.
  const kept = JSON.stringify({ ...state, filter: filterOf({ ...state.filter, text: "" }) });
  const first = useRef(kept);
  useEffect(() => {
    if (first.current === kept) return;
    first.current = kept;
    remember(JSON.parse(kept) as Remembered);
  }, [kept, remember]);
  return [state, change];
}
