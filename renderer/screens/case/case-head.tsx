// The head of a case: who, which court, which number, the stage, the next deadline, and whether all is saved.
import type { CaseView } from "../../../shared/api/cases.ts";
import { caseTitle } from "../../base/case-title.ts";
import { Dated } from "../../base/dated.tsx";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { limitDoubt } from "../../base/limit-words.ts";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Link, pathOf } from "../../base/route.ts";
import { STAGE_WORDS } from "../../../shared/api/stage-words.ts";
import { AsOf } from "./as-of.tsx";
import { CaseMenu } from "./case-menu.tsx";
import { type NextDeadline, nextDeadline } from "./next-deadline.ts";
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
  const next = nextDeadline(view.audit);
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
          <SaveStatus caseId={view.case.id} />
          <UndoButtons view={view} />
          <CaseMenu view={view} asOf={asOf} />
        </div>
      </div>
      <div className="cs-line">
        <p className="cs-facts">
          <CaseStage id={view.case.id} />
          <Next view={view} asOf={asOf} next={next} />
          {view.work.archived === true ? <span className="cs-archived">{say(CASE.archived)}</span> : null}
        </p>
        <AsOf value={asOf} today={today} onChange={onAsOf} />
      </div>
      <Doubt view={view} asOf={asOf} next={next} />
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

interface NextProps {
  readonly view: CaseView;
  readonly asOf: string;
  readonly next: NextDeadline | null;
}

function Next({ view, asOf, next }: NextProps) {
  const say = useSay();
  if (next === null) {
    return <span className="soft">{say(view.stopped === null ? CASE.noDeadline : CASE.limitsNotReckoned)}</span>;
  }
  const { kind, due, what } = next;
  const finding = view.audit.findings.find(({ id }) => id === next.finding);
  return (
    <span className="cs-next">
      <span className="soft">{say(DEADLINE_KINDS[kind])}</span> <Bounds value={due} />{" "}
      <Link to={pathOf("case", view.case.id, "audit", next.finding)}>{say(what)}</Link>{" "}
      <DaysLeft
        due={due}
        today={asOf}
        possible={kind === "perhaps"}
        {...(finding === undefined ? {} : { derivation: finding.derivation })}
      />
    </span>
  );
}

/** Why a limit of the client's is not certain, and what to go by. */
function Doubt({ view, asOf, next }: NextProps) {
  const say = useSay();
  if (next === null || (next.kind !== "ours" && next.kind !== "perhaps")) return null;
  const status = view.audit.findings.find(({ id }) => id === next.finding)?.status ?? "undetermined";
  const doubt = limitDoubt({ holder: "client", status, due: next.due }, asOf);
  return doubt === null ? null : (
    <p className="cs-doubt">
      <Dated>{say(doubt)}</Dated>
    </p>
  );
}
