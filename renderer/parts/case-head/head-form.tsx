// The fields of a case's head, for a new case and for changing one.
import { useId } from "react";
import { ENUMS, type EnumName } from "../../../shared/case/enums.ts";
import { valueWords } from "../../../shared/case/words.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import type { HeadValues } from "./head-values.ts";
import { HEAD } from "./words.ts";

interface Props {
  readonly values: HeadValues;
  readonly onChange: (values: HeadValues) => void;
  /** What is wrong with the number of the document, such as its check digit. */
  readonly idNumberProblem?: Text | null;
}

export function HeadForm({ values, onChange, idNumberProblem = null }: Props) {
  const set = (field: keyof HeadValues) => (value: string) => onChange({ ...values, [field]: value });
  return (
    <div className="cs-form">
      <Line label={HEAD.clientName} value={values.clientName} onChange={set("clientName")} focus />
      <Choice label={HEAD.kind} of="clientKind" value={values.kind} onChange={set("kind")} />
      <Choice label={HEAD.idType} of="idDocumentType" value={values.idType} onChange={set("idType")} optional />
      <Line label={HEAD.idNumber} value={values.idNumber} onChange={set("idNumber")} problem={idNumberProblem} />
      <Choice label={HEAD.role} of="role" value={values.role} onChange={set("role")} optional />
      <Line label={HEAD.caseNumber} value={values.caseNumber} onChange={set("caseNumber")} />
      <Line label={HEAD.courtName} value={values.courtName} onChange={set("courtName")} required />
      <Choice label={HEAD.courtLevel} of="courtLevel" value={values.courtLevel} onChange={set("courtLevel")} />
      <Line label={HEAD.region} value={values.region} onChange={set("region")} />
      <Line label={HEAD.reference} value={values.reference} onChange={set("reference")} />
      <Line label={HEAD.caseworker} value={values.caseworker} onChange={set("caseworker")} />
      <Line label={HEAD.labels} value={values.labels} onChange={set("labels")} />
    </div>
  );
}

interface LineProps {
  readonly label: Text;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly focus?: boolean;
  readonly problem?: Text | null;
}

function Line({ label, value, onChange, required = false, focus = false, problem = null }: LineProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        spellCheck={false}
        required={required}
        data-autofocus={focus || undefined}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {problem === null ? null : (
        <span id={`${id}-problem`} className="field-hint field-error" role="status">
          {say(problem)}
        </span>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: Text;
  readonly of: EnumName;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether it may be left unstated. */
  readonly optional?: boolean;
}

function Choice({ label, of, value, onChange, optional = false }: ChoiceProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {optional ? <option value="">{say(HEAD.notStated)}</option> : null}
        {ENUMS[of].map((choice) => (
          <option key={choice} value={choice}>
            {say(valueWords(of, choice))}
          </option>
        ))}
      </select>
    </div>
  );
}
