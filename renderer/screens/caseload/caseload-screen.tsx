// The caseload: filters, the table, what can be done with a selection, import, export.
import { type KeyboardEvent, useCallback, useDeferredValue, useState } from "react";
import { useCommand } from "../../parts/frame/commands.ts";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { go } from "../../base/route.ts";
import { useSession } from "../../base/session.tsx";
import { Empty, Failed, Loading } from "../../base/state.tsx";
import { useToday } from "../../parts/today/use-today.ts";
import { BASE } from "../../base/words.ts";
import { PrintButton } from "../../parts/print-sheet/print-button.tsx";
import { readAllCases } from "../../parts/print-sheet/read-all-cases.ts";
import { CaseSheet } from "./case-sheet.tsx";
import { CaseTable } from "./case-table.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { type FilterState, filterOf, isFiltered, standsOnAudits } from "./filter-state.ts";
import { ImportDialog } from "./import-dialog.tsx";
import { ColumnMenu, ExportMenu, ViewMenu } from "./list-menus.tsx";
import { NoMatch } from "./no-match.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { useExport } from "./use-export.ts";
import { type Sort, useListState } from "./use-list-state.ts";
import { useIds } from "./use-rows.ts";
import { ViewTabs } from "./view-tabs.tsx";
import { LIST, shownWords } from "./words.ts";
import "./caseload.css";

/** `open`: what its place asks for beside the list itself. */
export function CaseloadScreen({ open }: { readonly open: "import" | "find" | null }) {
  const say = useSay();
  const run = useCommand();
  const { today } = useSession();
  const [state, change] = useListState();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<unknown>(null);
  // The field follows every key at once; the list follows when there is time for it.
  const filter = filterOf(useDeferredValue(state.filter));
  const ids = useIds(filter, state.sort);
  const { cases: total, stale = 0 } = useToday().data ?? {};
  const pending = standsOnAudits(state.filter) ? stale : 0;
  const exporting = useExport(filter, setError);
  const found = ids.data?.ids ?? [];
  const changeFilter = useCallback((part: Partial<FilterState>) => change({ filter: part }), [change]);
  const changeSort = useCallback((sort: Sort) => change({ sort }), [change]);
  const close = (): void => go("/caseload", "replace");
  // Where the list has the focus: a letter typed into a field, or into a dialog, belongs there.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isInList = event.target instanceof Element && event.target.closest("tr[data-index]") === event.target;
    if (!isInList || event.key.toLowerCase() !== "f" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[data-chip="new"]')?.click();
  };
  return (
    <div className="cl" onKeyDown={onKeyDown}>
      <header className="cl-head">
        <h1>{say(LIST.title)}</h1>
        <span className="soft" role="status">
          {ids.data === undefined ? "" : say(shownWords(found.length, total, pending))}
        </span>
        <div className="actions cl-actions">
          <button type="button" className="button button-primary" onClick={() => run("new-case")}>
            {say(LIST.newCase)}
          </button>
          <button type="button" className="button" onClick={() => go("/caseload/import")}>
            {say(LIST.import)}
          </button>
          {found.length === 0 ? null : (
            <PrintButton
              words={BASE.print}
              read={(api, signal, report) => readAllCases(api, { filter, sort: state.sort }, signal, report)}
              sheet={(rows, onPrinted) => (
                <CaseSheet rows={rows} today={today} filtered={isFiltered(state.filter)} onPrinted={onPrinted} />
              )}
            />
          )}
          <ExportMenu onExport={(wish) => exporting.start(wish)} />
          <ViewMenu state={state} onError={setError} />
          <ColumnMenu columns={state.columns} onChange={(columns) => change({ columns })} />
        </div>
      </header>
      <ViewTabs state={state} onApply={change} />
      <FilterBar state={state.filter} onChange={changeFilter} focus={open === "find"} />
      {exporting.running === null ? null : <Progress step={exporting.running.step} onCancel={exporting.cancel} />}
      {error === null ? null : <Failed error={error} onRetry={() => setError(null)} />}
      {selected.size === 0 ? null : (
        <SelectionBar
          selected={selected}
          onClear={() => setSelected(new Set())}
          onExport={(wish) => exporting.start(wish, [...selected])}
          onError={setError}
        />
      )}
      {ids.isError ? <Failed error={ids.error} onRetry={() => void ids.refetch()} /> : null}
      {ids.isPending ? <Loading /> : null}
      {ids.isSuccess && found.length === 0 ? (
        isFiltered(state.filter) || total !== 0 ? (
          <NoMatch state={state.filter} onChange={changeFilter} />
        ) : (
          <Empty what={LIST.empty}>{null}</Empty>
        )
      ) : null}
      {found.length === 0 ? null : (
        <CaseTable
          ids={found}
          stamp={ids.dataUpdatedAt}
          text={filter.text}
          columns={state.columns}
          sort={state.sort}
          onSort={changeSort}
          selected={selected}
          onSelect={setSelected}
          today={today}
        />
      )}
      {found.length === 0 ? null : <p className="cl-keys soft small">{say(LIST.keys)}</p>}
      {open === "import" ? <ImportDialog onClose={close} /> : null}
    </div>
  );
}
