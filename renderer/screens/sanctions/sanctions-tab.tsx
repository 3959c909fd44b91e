// Case › Sanctions: what the listing did to the client, who must undo each, what somebody saw of it on which day, and what it cost.
import { useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Sanction } from "../../../shared/case/types.ts";
import { findingWord } from "../../../shared/report/words.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf, useRoute } from "../../base/route.ts";
import { useWantedForm } from "../../base/wanted-form.ts";
import { Empty } from "../../base/state.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
import { EventEditor } from "../../parts/event-editor/event-editor.tsx";
import type { EditorTarget } from "../../parts/event-editor/target.ts";
import { HarmDiary } from "./harm-diary.tsx";
import { sanctionFindings } from "./restoration.ts";
import { RestorationBoard } from "./restoration-board.tsx";
import { SanctionForm } from "./sanction-form.tsx";
import { SA } from "./words.ts";
import "../../base/button.css";
import "../../parts/event-editor/event-editor.css";
import "./sanctions.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

type Named = Sanction & { readonly id: string };

const named = (view: CaseView, id: string): Named | null => {
  const found = view.case.sanctions?.find((one) => one.id === id);
  return found === undefined ? null : { ...found, id };
};

export function SanctionsTab({ view, asOf, today }: Props) {
  const say = useSay();
  const current = useRoute()[3];
  const [form, setForm] = useState<Named | "new" | null>(null);
  const [target, setTarget] = useState<EditorTarget | null>(null);
  useWantedForm(["case", view.case.id, "sanction"], ([id = ""]) => setForm(named(view, id) ?? "new"));
  const findings = sanctionFindings(view.audit.findings);
  return (
    <div className="sa">
      <RestorationBoard
        view={view}
        asOf={asOf}
        today={today}
        current={current}
        onEdit={(id) => setForm(named(view, id))}
        onEvent={setTarget}
      />
      {(view.case.sanctions ?? []).length === 0 ? <Empty what={SA.none} /> : null}
      <div className="sa-top">
        <button type="button" className="button" onClick={() => setForm("new")}>
          {say(SA.add)}
        </button>
      </div>
      <HarmDiary view={view} onEvent={setTarget} />
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
