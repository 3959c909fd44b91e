// One route out of the list: whether it is open and until when, why it is there, and its checklist.
import { useEffect, useRef } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Checklist as List } from "../../../shared/engine/finding.ts";
import { DOCUMENTS } from "../../../shared/filings/index.ts";
import { routeInfo } from "../../../shared/remedies/index.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import type { Context } from "../../../shared/report/context.ts";
import { routeStateWords } from "../../../shared/report/words.ts";
import { REMEDIES } from "../../../shared/engine/glossary.ts";
import type { Text } from "../../../shared/text.ts";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { listWords } from "../../base/words.ts";
import { Checklist } from "./checklist.tsx";
import { itemsOf, progressOf } from "../../parts/routes/items.ts";
import { progressWords } from "../../parts/routes/words.ts";
import { ROUTE } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly checklist: List;
  readonly context: Context;
  readonly open: boolean;
  readonly wanted: boolean;
  readonly onToggle: () => void;
  readonly onPrint: () => void;
}

function Because({ view, ids }: { readonly view: CaseView; readonly ids: readonly string[] }) {
  const say = useSay();
  const findings = ids.flatMap((id) => view.audit.findings.find((finding) => finding.id === id) ?? []);
  if (findings.length === 0) return <span className="ro-soft">{say(ROUTE.none)}</span>;
  return (
    <ul className="ro-because">
      {findings.map((finding) => (
        <li key={finding.id}>
          <StatusMark status={finding.status} compact />
          <Link to={pathOf("case", view.case.id, "audit", finding.id)}>{say(finding.title)}</Link>
          <span className="ro-soft">{finding.rule}</span>
        </li>
      ))}
    </ul>
  );
}

export function RouteSection({ view, checklist, context, open, wanted, onToggle, onPrint }: Props) {
  const say = useSay();
  const section = useRef<HTMLElement>(null);
  const { route, state, until, court, because } = checklist;
  const { asOf } = view.audit;
  const info = routeInfo(route, asOf);
  const document = DOCUMENTS.find((one) => one.route === route);
  const { done, needed } = progressOf(itemsOf(checklist, view.marks));
  const usable = state === "open" || state === "closing";
  useEffect(() => {
    if (wanted) section.current?.scrollIntoView({ block: "start" });
  }, [wanted]);

  const fact = (label: Text, value: Text | string | null | undefined) =>
    value === null || value === undefined ? null : (
      <div>
        <dt>{say(label)}</dt>
        <dd>{typeof value === "string" ? value : say(value)}</dd>
      </div>
    );

  return (
    <section ref={section} className={`ro-route ro-${state}`}>
      <h2>
        <button type="button" className="ro-row" aria-expanded={open} onClick={onToggle}>
          <span className="ro-title">{say(REMEDIES[route])}</span>
          <span className="ro-state">{say(routeStateWords(checklist, asOf))}</span>
          <span className="ro-until">
            {until === null ? null : <Bounds value={until} />}
            {until !== null && usable ? <DaysLeft due={until} today={asOf} /> : null}
          </span>
          <span className="ro-progress">{say(progressWords(done, needed))}</span>
        </button>
      </h2>
      {open ? (
        <div className="ro-detail">
          <dl className="ro-facts">
            {fact(ROUTE.where, court ?? info.where)}
            {fact(ROUTE.who, info.who)}
            {fact(ROUTE.when, info.when)}
            {fact(ROUTE.basis, listWords(info.basis.map(basisWords)))}
            {fact(ROUTE.closes, info.closes)}
            {fact(ROUTE.reopens, info.reopens)}
            <div>
              <dt>{say(ROUTE.because)}</dt>
              <dd>
                <Because view={view} ids={because} />
              </dd>
            </div>
          </dl>
          <h3>{say(ROUTE.prepare)}</h3>
          <Checklist view={view} checklist={checklist} context={context} />
          <div className="ro-buttons">
            {document === undefined ? null : (
              <Link
                className={usable ? "button button-primary" : "button"}
                to={pathOf("case", view.case.id, "documents", document.document)}
              >
                {say(ROUTE.start)}
              </Link>
            )}
            <button type="button" className="button" onClick={onPrint}>
              {say(ROUTE.print)}
            </button>
          </div>
        </div>
      ) : null}
    </section>
  );
}
