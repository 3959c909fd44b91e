// The fields of a case's head, as it is changed.
import { useState } from "react";
import { courtOf } from "../../../shared/courts/court-of.ts";
import { normalNumber } from "../../../shared/courts/number.ts";
import { COURT_SOURCE, levelDoubt, saidOfCourt, saidOfNumber } from "../../../shared/courts/said.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { Choice, labelOf, Line } from "./head-fields.tsx";
import { type HeadValues, matterProblem, PARTICULARS } from "./head-values.ts";
import { PartyList } from "./party-list.tsx";
import { HEAD } from "./words.ts";
import "./head-form.css";

interface Props {
  readonly values: HeadValues;
  readonly onChange: (values: HeadValues) => void;
  /** What is wrong with the number of the document, such as its check digit. */
  readonly idNumberProblem?: Text | null;
}

export function HeadForm({ values, onChange, idNumberProblem = null }: Props) {
  const say = useSay();
  // What is there is shown as the form opens; afterwards it is the person's to open and close.
  const [start] = useState(values);
  const answer = courtOf(values.courtName, values.caseNumber);
  const set = (field: Exclude<keyof HeadValues, "parties">) => (value: string) =>
    onChange({ ...values, [field]: value });
  return (
    <>
      <div className="cs-form">
        <Line label={HEAD.clientName} value={values.clientName} onChange={set("clientName")} focus />
        <Choice label={HEAD.kind} of="clientKind" value={values.kind} onChange={set("kind")} />
        <Choice label={HEAD.idType} of="idDocumentType" value={values.idType} onChange={set("idType")} optional />
        <Line label={HEAD.idNumber} value={values.idNumber} onChange={set("idNumber")} problem={idNumberProblem} />
        <Choice label={HEAD.role} of="role" value={values.role} onChange={set("role")} optional />
        <Line
          label={HEAD.caseNumber}
          value={values.caseNumber}
          onChange={set("caseNumber")}
          onLeave={() => set("caseNumber")(normalNumber(values.caseNumber))}
          said={saidOfNumber(values.caseNumber, "enforcement", values.courtName)}
        />
        <Line
          label={HEAD.courtName}
          value={values.courtName}
          onChange={set("courtName")}
          required
          said={[...saidOfCourt(answer), ...levelDoubt(answer, values.courtLevel)]}
          source={COURT_SOURCE}
        />
        <Choice label={HEAD.courtLevel} of="courtLevel" value={values.courtLevel} onChange={set("courtLevel")} />
        <Line label={HEAD.region} value={values.region} onChange={set("region")} />
        <Line label={HEAD.reference} value={values.reference} onChange={set("reference")} />
        <Line label={HEAD.caseworker} value={values.caseworker} onChange={set("caseworker")} />
        <Line label={HEAD.labels} value={values.labels} onChange={set("labels")} />
        <Line label={HEAD.matter} value={values.matter} onChange={set("matter")} problem={matterProblem(values)} />
      </div>
      <details className="ch-more" open={hasParticulars(start)}>
        <summary>{say(HEAD.particulars)}</summary>
        <p className="field-hint">{say(HEAD.particularsHint)}</p>
        <div className="cs-form">
          <Choice label={labelOf("client", "sex")} of="sex" value={values.sex} onChange={set("sex")} optional />
          {PARTICULARS.map((name) => (
            <Line key={name} label={labelOf("client", name)} value={values[name]} onChange={set(name)} />
          ))}
        </div>
        <PartyList parties={values.parties} onChange={(parties) => onChange({ ...values, parties })} />
      </details>
    </>
  );
}

const hasParticulars = ({ parties, ...values }: HeadValues): boolean =>
  parties.length > 0 || values.sex !== "" || PARTICULARS.some((name) => values[name] !== "");
