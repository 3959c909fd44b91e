// The head of a case: who, which court, which number, the stage, the next deadline, and whether all is saved.
import type { CaseView } from "../../../shared/api/cases.ts";
import { caseTitle } from "../../base/case-title.ts";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Link, pathOf } from "../../base/route.ts";
import { STAGE_WORDS } from "../../base/stage.ts";
import { AsOf } from "./as-of.tsx";
import { CaseMenu } from "./case-menu.tsx";
import { nextDeadline } from "./next-deadline.ts";
import { SaveStatus } from "./save-status.tsx";
import { UndoButtons } from "./undo-buttons.tsx";
import { CASE, DEADLINE_KINDS } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
  readonly onAsOf: (day: string) => void;
}

export function CaseHead({ view, asOf, today, onAsOf }: Props) {
  const say = useSay();
  const { client, enforcement, reference } = view.case;
  const title = caseTitle({
    clientName: client.name ?? null,
    reference: reference ?? null,
    court: enforcement.court.name,
    caseNumber: enforcement.caseNumber ?? null,
  });
  return (
    <header className="cs-head">
      <div className="cs-line">
        <h1 className="cs-title">{say(title)}</h1>
        <div className="actions cs-tools no-print">
          <SaveStatus />
          <UndoButtons view={view} />
          <CaseMenu view={view} asOf={asOf} />
        </div>
      </div>
      <div className="cs-line">
        <p className="cs-facts">
          <CaseStage id={view.case.id} />
          <Next view={view} asOf={asOf} />
          {view.work.archived === true ? <span className="cs-archived">{say(CASE.archived)}</span> : null}
        </p>
        <AsOf value={asOf} today={today} onChange={onAsOf} />
      </div>
    </header>
  );
}

function CaseStage({ id }: { readonly id: string }) {
  const say = useSay();
  const { data } = useCall(["case-row", id], (api, signal) => api.caseload.rows({ ids: [id] }, { signal }));
  const stage = data?.rows[0]?.stage;
  if (stage === undefined) return null;
  return (
    <span>
      <span className="soft">{say(CASE.stage)}</span> {say(STAGE_WORDS[stage])}
    </span>
  );
}

function Next({ view, asOf }: { readonly view: CaseView; readonly asOf: string }) {
  const say = useSay();
  const next = nextDeadline(view.audit);
  if (next === null) return <span className="soft">{say(CASE.noDeadline)}</span>;
  const { kind, due, what } = next;
  const finding = view.audit.findings.find(({ id }) => id === next.finding);
  return (
    <span className="cs-next">
      <span className="soft">{say(DEADLINE_KINDS[kind])}</span> <Bounds value={due} />{" "}
      <Link to={pathOf("case", view.case.id, "audit", next.finding)}>{say(what)}</Link>{" "}
      <DaysLeft due={due} today={asOf} {...(finding === undefined ? {} : { derivation: finding.derivation })} />
    </span>
  );
}
