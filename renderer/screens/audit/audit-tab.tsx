// The audit of a case in three heaps, or all of it by status with filters; each finding with everything behind it.
import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Audit, Finding } from "../../../shared/engine/finding.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { outlineOf } from "../../../shared/report/outline.ts";
import { LABELS } from "../../../shared/report/words.ts";
import { useLanguage } from "../../base/lang.tsx";
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { useCase } from "../../base/query.ts";
import { go, pathOf, useRoute } from "../../base/route.ts";
import { Empty, Failed } from "../../base/state.tsx";
import { heapsOf } from "../../parts/findings/heaps.ts";
import { FilterBar } from "./filter-bar.tsx";
import { FindingRow } from "./finding-row.tsx";
import { isFoldOpen } from "./fold.tsx";
import { HeapView } from "./heap-view.tsx";
import { HEAP } from "./heap-words.ts";
import { StatusView } from "./status-view.tsx";
import { groupsOf, NO_FILTER } from "./groups.ts";
import { NotCheckedList } from "./not-checked.tsx";
import { PrintFoot, PrintHead } from "./print-head.tsx";
import { useReportContext } from "../../parts/report/report-context.ts";
import { useReturnFocus } from "./return-focus.ts";
import { useLook, useOpened } from "./use-look.ts";
import { AUDIT } from "./words.ts";
import "../../base/button.css";
import "./audit.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

/** On paper these are opened; what is in order, advice or open stays a line unless a person opened it. */
const PRINTED_WHOLE: ReadonlySet<Status> = new Set<Status>(["breach", "contestable", "running"]);

export function AuditTab({ view: given, asOf, today }: Props) {
  const { lang, say } = useLanguage();
  const api = useApi();
  const wanted = useRoute()[3];
  const [{ all, asList, filter }, look] = useLook(given.case.id);
  // The heaviest breach stands open, unless a link names another finding.
  const [opened, setOpened] = useOpened(given.case.id, wanted === undefined ? heaviestOf(given.audit) : [wanted]);
  const [error, setError] = useState<unknown>(null);
  const everything = useCase(given.case.id, { asOf, all });
  const view = all ? (everything.data ?? given) : given;
  const context = useReportContext(view);
  const { findings } = view.audit;
  const returnTo = useReturnFocus(view.revision);
  const groups = useMemo(() => groupsOf(findings, filter), [findings, filter]);
  const heaps = useMemo(() => heapsOf(view.audit), [view.audit]);

  // A link to a finding opens it, whatever was open before.
  useEffect(() => {
    if (wanted !== undefined && !opened.has(wanted)) setOpened(new Set(opened).add(wanted));
  }, [wanted]);

  function toggle(id: string): void {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
    const place = ["case", view.case.id, "audit"];
    go(pathOf(...place, ...(next.has(id) ? [id] : [])), "replace");
  }

  function fold(key: string, inside: readonly Finding[]): void {
    const next = new Set(opened);
    if (isFoldOpen(opened, key, inside)) for (const one of [key, ...inside.map(({ id }) => id)]) next.delete(one);
    else next.add(key);
    setOpened(next);
  }

  async function saveReport(): Promise<void> {
    setError(null);
    try {
      const { fileName, text } = await api.cases.report({ id: view.case.id, asOf, lang, as: "html" });
      download(fileName, text, "text/html");
    } catch (failure) {
      setError(failure);
    }
  }

  // On paper there is nothing to open: what matters is printed with everything behind it, the rest as lines.
  function printReport(): void {
    const printed = findings.filter(({ status }) => PRINTED_WHOLE.has(status)).map(({ id }) => id);
    const shownAs = asList;
    flushSync(() => {
      look({ asList: true });
      setOpened(new Set([...opened, ...printed]));
    });
    print();
    look({ asList: shownAs });
  }

  const outline = useMemo(
    () => outlineOf(view.audit, view.case, { lang, all, calendar: context.calendar }),
    [view.audit, view.case, lang, all, context.calendar],
  );
  const shown = asList ? groups.flatMap((group) => group.findings.map(({ id }) => id)) : findings.map(({ id }) => id);
  const allOpen = shown.length > 0 && shown.every((id) => opened.has(id));
  const row = (finding: Finding, asks = true) => (
    <FindingRow
      key={finding.id}
      view={view}
      finding={finding}
      context={context}
      asOf={asOf}
      today={today}
      open={opened.has(finding.id)}
      wanted={finding.id === wanted}
      asks={asks}
      onToggle={() => toggle(finding.id)}
      onAnswered={() => returnTo(finding.id)}
    />
  );
  return (
    <div className="au-tab">
      <PrintHead outline={outline} />
      <header className="au-head">
        {asList ? <FilterBar findings={findings} filter={filter} onFilter={(next) => look({ filter: next })} /> : null}
        <div className="au-tools">
          <label className="au-check">
            <input type="checkbox" checked={all} onChange={(event) => look({ all: event.currentTarget.checked })} />
            {say(AUDIT.showInapplicable)}
          </label>
          <button type="button" className="button button-small" onClick={() => look({ asList: !asList })}>
            {say(asList ? HEAP.asHeaps : HEAP.asList)}
          </button>
          <button
            type="button"
            className="button button-small"
            onClick={() => setOpened(allOpen ? new Set() : new Set(shown))}
          >
            {say(allOpen ? AUDIT.closeAll : AUDIT.openAll)}
          </button>
          <button type="button" className="button button-small" onClick={printReport}>
            {say(AUDIT.report)}
          </button>
          <button type="button" className="button button-small" onClick={() => void saveReport()}>
            {say(AUDIT.saveReport)}
          </button>
        </div>
      </header>
      {error === null ? null : <Failed error={error} onRetry={() => void saveReport()} />}
      {findings.length === 0 ? <Empty what={LABELS.nothingFound} /> : null}
      {asList ? (
        <StatusView groups={groups} row={row} />
      ) : (
        <HeapView view={view} context={context} asOf={asOf} heaps={heaps} opened={opened} onFold={fold} row={row} />
      )}
      {asList && findings.length > 0 && groups.length === 0 ? (
        <Empty what={AUDIT.nothingLeft}>
          <button type="button" className="button" onClick={() => look({ filter: NO_FILTER })}>
            {say(AUDIT.clearFilter)}
          </button>
        </Empty>
      ) : null}
      <NotCheckedList items={view.audit.notChecked} />
      <PrintFoot outline={outline} />
    </div>
  );
}

/** The breach that matters most to the client; none where nothing is broken. */
const heaviestOf = ({ summary, findings }: Audit): readonly string[] =>
  summary
    .map(({ finding }) => finding)
    .filter((id) => findings.some((finding) => finding.id === id && finding.status === "breach"))
    .slice(0, 1);
