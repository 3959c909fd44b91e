// What the list shows and how: filters, order and columns, kept in the vault from one time to the next.
import { useCallback, useEffect, useRef, useState } from "react";
import { caseloadFilter, caseloadSort } from "../../../shared/api/caseload.ts";
import { asText, useKeptView } from "../../base/kept-view.ts";
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

/** What may be lost first stands first. */
const NEXT_FIRST: Sort = { by: "nextAct", descending: false };

function stateFrom(remembered: Remembered): ListState {
  const values = asValues(remembered);
  const filter = caseloadFilter.safeParse(values["filter"]);
  const sort = caseloadSort.safeParse(values["sort"]);
  return {
    filter: filter.success ? stateOf(filter.data) : NO_FILTER,
    sort: sort.success ? sort.data : NEXT_FIRST,
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
  const [text, keepText] = useKeptView("caseload search", "", asText);
  const [state, setState] = useState(() => {
    const before = stateFrom(remembered ?? null);
    return { ...before, filter: { ...before.filter, text } };
  });
  const change = useCallback(
    (part: ListChange) => setState((before) => ({ ...before, ...part, filter: { ...before.filter, ...part.filter } })),
    [],
  );
  // A search is found again in this window, and not still standing the next morning.
  useEffect(() => {
    if (state.filter.text !== text) keepText(state.filter.text);
  }, [state.filter.text, text, keepText]);
  const kept = JSON.stringify({ ...state, filter: filterOf({ ...state.filter, text: "" }) });
  const first = useRef(kept);
  useEffect(() => {
    if (first.current === kept) return;
    first.current = kept;
    remember(JSON.parse(kept) as Remembered);
  }, [kept, remember]);
  return [state, change];
}
