// Everything behind a finding: its steps, the law, the readings, the evidence, what would change it, and what to do.
import type { ReactNode } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { valueWords } from "../../../shared/case/words.ts";
import type { Context } from "../../../shared/report/context.ts";
import { LABELS } from "../../../shared/report/words.ts";
import { HOLDERS } from "../../../shared/engine/glossary.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { DayRuler } from "../../parts/day-ruler/day-ruler.tsx";
import { Decide } from "./decide.tsx";
import { Derivation } from "./derivation.tsx";
import { Missing } from "./missing.tsx";
import { Readings } from "./readings.tsx";
import { Remedies } from "./remedies.tsx";
import { Sources } from "./sources.tsx";
import { Statute } from "./statute.tsx";
import { AUDIT } from "./words.ts";

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
  return (
    <div className="au-detail">
      {status === "advice" ? null : (
        <p className="au-soft au-who">
          {say(AUDIT.holder)} {say(HOLDERS[finding.holder])}
          {weight === null ? null : (
            <span>
              {say(LABELS.source)} {say(valueWords("source", weight))}
            </span>
          )}
        </p>
      )}
      {status === "not-applicable" ? null : <DayRuler finding={finding} file={view.case} asOf={asOf} today={today} />}
      <Part title={AUDIT.derivation}>
        <Derivation finding={finding} context={context} />
      </Part>
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
        <>
          <Part title={AUDIT.evidence}>
            <Sources view={view} finding={finding} />
          </Part>
          <Part title={AUDIT.change}>
            <Missing view={view} finding={finding} context={context} asOf={asOf} onAnswered={onAnswered} />
          </Part>
        </>
      )}
      {remedies.length === 0 || status === "not-applicable" ? null : (
        <Part title={AUDIT.remedy}>
          <Remedies view={view} finding={finding} />
        </Part>
      )}
      {status === "breach" || status === "contestable" || status === "running" || status === "undetermined" ? (
        <Decide view={view} finding={finding} />
      ) : null}
    </div>
  );
}
