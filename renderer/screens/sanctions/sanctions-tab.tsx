// Case › Sanctions: what the listing did to the client, who must undo each, and who was asked, answered, or still has to be.
import { useMemo, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Sanction } from "../../../shared/case/types.ts";
import { findingWord } from "../../../shared/report/words.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf, useRoute } from "../../base/route.ts";
import { useWantedForm } from "../../base/wanted-form.ts";
import { Empty, Failed } from "../../base/state.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
import { EventEditor } from "../../parts/event-editor/event-editor.tsx";
import type { EditorTarget } from "../../parts/event-editor/target.ts";
import { dayNumber, restorationOf, sanctionFindings } from "./restoration.ts";
import { SanctionForm } from "./sanction-form.tsx";
import { SanctionRow } from "./sanction-row.tsx";
import { SA, summaryWords } from "./words.ts";
import "../../base/button.css";
import "../../parts/event-editor/event-editor.css";
import "./sanctions.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

type Named = Sanction & { readonly id: string };

export function SanctionsTab({ view, asOf, today }: Props) {
  const say = useSay();
  const current = useRoute()[3];
  const [form, setForm] = useState<Named | "new" | null>(null);
  const [target, setTarget] = useState<EditorTarget | null>(null);
  const [error, setError] = useState<unknown>(null);
  const rows = useMemo(
    () =>
      (view.case.sanctions ?? []).flatMap((sanction) => {
        const { id } = sanction;
        if (id === undefined) return [];
        const named = { ...sanction, id };
        return [{ sanction: named, restoration: restorationOf(named, view.case, dayNumber(asOf)) }];
      }),
    [view, asOf],
  );
  useWantedForm(["case", view.case.id, "sanction"], ([id = ""]) => {
    const row = rows.find(({ sanction }) => sanction.id === id);
    if (id === "" || row !== undefined) setForm(row?.sanction ?? "new");
  });
  const findings = sanctionFindings(view.audit.findings);
  const ended = rows.filter(({ restoration }) => restoration.state === "ended").length;
  return (
    <div className="sa">
      <div className="sa-top">
        <button type="button" className="button button-primary" onClick={() => setForm("new")}>
          {say(SA.add)}
        </button>
        {rows.length === 0 ? null : <p className="sa-sum">{say(summaryWords(ended, rows.length))}</p>}
      </div>
      {error === null ? null : <Failed error={error} />}
      {rows.length === 0 ? (
        <Empty what={SA.none} />
      ) : (
        <>
          <p className="sa-soft">{say(SA.lead)}</p>
          <table className="sa-table">
            <caption className="visually-hidden">{say(SA.table)}</caption>
            <thead>
              <tr>
                <th scope="col">{say(SA.kind)}</th>
                <th scope="col">{say(SA.bodyWho)}</th>
                <th scope="col">{say(SA.period)}</th>
                <th scope="col">{say(SA.state)}</th>
                <th scope="col">{say(SA.steps)}</th>
                <th scope="col">{say(SA.actions)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ sanction, restoration }) => (
                <SanctionRow
                  key={sanction.id}
                  view={view}
                  sanction={sanction}
                  restoration={restoration}
                  today={today}
                  current={sanction.id === current}
                  onEdit={() => setForm(sanction)}
                  onEvent={setTarget}
                  onError={setError}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
      {findings.length === 0 ? null : (
        <section>
          <h3>{say(SA.findings)}</h3>
          <ul className="sa-findings">
            {findings.map((finding) => (
              <li key={finding.id}>
                <StatusMark status={finding.status} word={findingWord(finding)} />
                <Link to={pathOf("case", view.case.id, "audit", finding.id)}>{say(finding.title)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {form === null ? null : (
        <SanctionForm view={view} sanction={form === "new" ? null : form} onClose={() => setForm(null)} />
      )}
      {target === null ? null : (
        <EventEditor view={view} asOf={asOf} today={today} target={target} onClose={() => setTarget(null)} />
      )}
    </div>
  );
}
