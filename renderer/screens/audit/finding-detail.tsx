// Everything behind a finding: what to do about it, and then its steps, the law, the readings, the evidence, what would change it.
import type { ReactNode } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { valueWords } from "../../../shared/case/words.ts";
import type { Context } from "../../../shared/report/context.ts";
import { HOLDERS } from "../../../shared/engine/glossary.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { labelled } from "../../base/words.ts";
import { DayRuler } from "../../parts/day-ruler/day-ruler.tsx";
import { Decide } from "./decide.tsx";
import { Derivation } from "./derivation.tsx";
import { Missing } from "./missing.tsx";
import { Readings } from "./readings.tsx";
import { Remedies } from "./remedies.tsx";
import { Sources } from "./sources.tsx";
import { Statute } from "./statute.tsx";
import { AUDIT, stepsWords } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly finding: Finding;
  readonly context: Context;
  readonly asOf: string;
  /** The civil day. */
  readonly today: string;
  readonly onAnswered: () => void;
}

interface PartProps {
  readonly title: Text;
  /** At the right of the others, where there is room. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}

function Part({ title, beside = false, children }: PartProps) {
  const say = useSay();
  return (
    <section className={beside ? "au-part au-law" : "au-part"}>
      <h4>{say(title)}</h4>
      <div>{children}</div>
    </section>
  );
}

export function FindingDetail({ view, finding, context, asOf, today, onAnswered }: Props) {
  const say = useSay();
  const { status, weight, readings, basis, remedies } = finding;
  const change = (
    <Part title={AUDIT.change}>
      <Missing view={view} finding={finding} context={context} asOf={asOf} onAnswered={onAnswered} />
    </Part>
  );
  return (
    <div className="au-detail">
      {status === "advice" ? null : (
        <p className="au-soft au-who">
          <span>{say(labelled(AUDIT.holder, HOLDERS[finding.holder]))}</span>
          {weight === null ? null : <span>{say(labelled(AUDIT.weakest, valueWords("source", weight)))}</span>}
        </p>
      )}
      {status === "not-applicable" ? null : <DayRuler finding={finding} file={view.case} asOf={asOf} today={today} />}
      {status === "undetermined" ? change : null}
      {remedies.length === 0 || status === "not-applicable" ? null : (
        <Part title={AUDIT.remedy}>
          <Remedies view={view} finding={finding} />
        </Part>
      )}
      {status === "breach" || status === "contestable" || status === "running" || status === "undetermined" ? (
        <Decide view={view} finding={finding} />
      ) : null}
      <details className="au-part au-derivation">
        <summary>
          <h4>{say(AUDIT.derivation)}</h4> <span className="au-soft">{say(stepsWords(finding.derivation.length))}</span>
        </summary>
        <Derivation finding={finding} context={context} />
      </details>
      {basis.length === 0 ? null : (
        <Part title={AUDIT.law} beside>
          <Statute finding={finding} />
        </Part>
      )}
      {readings.length > 1 ? (
        <Part title={AUDIT.readings}>
          <Readings finding={finding} file={view.case} asOf={asOf} today={today} />
        </Part>
      ) : null}
      {status === "not-applicable" ? null : (
        <Part title={AUDIT.evidence}>
          <Sources view={view} finding={finding} />
        </Part>
      )}
      {status === "undetermined" || status === "not-applicable" ? null : change}
    </div>
  );
}
