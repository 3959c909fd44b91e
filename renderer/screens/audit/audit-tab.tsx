// The audit of a case: what is broken, contestable, open, not yet decidable and in order, each with everything behind it.
import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { outlineOf } from "../../../shared/report/outline.ts";
import { LABELS } from "../../../shared/report/words.ts";
import { STATUS_TITLES } from "../../../shared/engine/glossary.ts";
import { useLanguage } from "../../base/lang.tsx";
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { useCase } from "../../base/query.ts";
import { go, pathOf, useRoute } from "../../base/route.ts";
import { Empty, Failed } from "../../base/state.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { FindingRow } from "./finding-row.tsx";
import { type Filter, groupsOf, NO_FILTER } from "./groups.ts";
import { NotCheckedList } from "./not-checked.tsx";
import { PrintFoot, PrintHead } from "./print-head.tsx";
import { useReportContext } from "../../parts/report/report-context.ts";
import { useReturnFocus } from "./return-focus.ts";
import { AUDIT } from "./words.ts";
import "../../base/button.css";
import "./audit.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

/** On paper these are opened; what is in order, advice or not yet decidable stays a line unless a person opened it. */
const PRINTED_WHOLE: ReadonlySet<Status> = new Set<Status>(["breach", "contestable", "running"]);

export function AuditTab({ view: given, asOf }: Props) {
  const { lang, say } = useLanguage();
  const api = useApi();
  const wanted = useRoute()[3];
  const [all, setAll] = useState(false);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(wanted === undefined ? [] : [wanted]));
  const [error, setError] = useState<unknown>(null);
  const everything = useCase(given.case.id, { asOf, all });
  const view = all ? (everything.data ?? given) : given;
  const context = useReportContext(view);
  const { findings } = view.audit;
  const returnTo = useReturnFocus(view.revision);
  const groups = useMemo(() => groupsOf(findings, filter), [findings, filter]);

  // A link to a finding opens it, whatever was open before.
  useEffect(() => {
    if (wanted !== undefined) setOpened((before) => new Set(before).add(wanted));
  }, [wanted]);

  function toggle(id: string): void {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
    const place = ["case", view.case.id, "audit"];
    go(pathOf(...place, ...(next.has(id) ? [id] : [])), "replace");
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
    flushSync(() => setOpened((before) => new Set([...before, ...printed])));
    print();
  }

  const outline = useMemo(
    () => outlineOf(view.audit, view.case, { lang, all, calendar: context.calendar }),
    [view.audit, view.case, lang, all, context.calendar],
  );
  const shown = groups.flatMap((group) => group.findings.map(({ id }) => id));
  const allOpen = shown.length > 0 && shown.every((id) => opened.has(id));
  return (
    <div className="au-tab">
      <PrintHead outline={outline} />
      <header className="au-head">
        <FilterBar findings={findings} filter={filter} onFilter={setFilter} />
        <div className="au-tools">
          <label className="au-check">
            <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
            {say(AUDIT.showInapplicable)}
          </label>
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
      {findings.length > 0 && groups.length === 0 ? (
        <Empty what={AUDIT.nothingLeft}>
          <button type="button" className="button" onClick={() => setFilter(NO_FILTER)}>
            {say(AUDIT.clearFilter)}
          </button>
        </Empty>
      ) : null}
      {groups.map(({ status, findings: list }) => (
        <section key={status} className="au-group" aria-label={say(STATUS_TITLES[status])}>
          <h2>
            <StatusMark status={status} /> <span className="au-n">{list.length}</span>
          </h2>
          <ul className={status === "in-order" || status === "not-applicable" ? "au-list au-brief" : "au-list"}>
            {list.map((finding) => (
              <FindingRow
                key={finding.id}
                view={view}
                finding={finding}
                context={context}
                asOf={asOf}
                open={opened.has(finding.id)}
                wanted={finding.id === wanted}
                onToggle={() => toggle(finding.id)}
                onAnswered={() => returnTo(finding.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <NotCheckedList items={view.audit.notChecked} />
      <PrintFoot outline={outline} />
    </div>
  );
}
