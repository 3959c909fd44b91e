// The two kinds of field of a case's head: a line of text, and one of a closed list.
import { useId } from "react";
import { ENUMS, type EnumName } from "../../../shared/case/enums.ts";
import type { ObjectName } from "../../../shared/case/fields.ts";
import { objectLabel, valueWords } from "../../../shared/case/words.ts";
import type { Said } from "../../../shared/courts/said.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { capital } from "../event-editor/event-name.ts";
import { SaidLines } from "../court/said-lines.tsx";
import { HEAD } from "./words.ts";

/** The label of a field of the case format, as it begins a line. */
export function labelOf(of: ObjectName, field: string): Text {
  const { zh, en } = objectLabel(of, field);
  return { zh, en: capital(en) };
}

interface LineProps {
  readonly label: Text;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly focus?: boolean;
  readonly problem?: Text | null;
  /** What is said of it as it is typed. */
  readonly said?: readonly Said[];
  /** Where that comes from. */
  readonly source?: Text;
  /** The person goes on to the next field. */
  readonly onLeave?: () => void;
}

/** A line of text. */
export function Line({
  label,
  value,
  onChange,
  required = false,
  focus = false,
  problem = null,
  said = [],
  source,
  onLeave,
}: LineProps) {
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
        aria-describedby={problem === null ? (said.length === 0 ? undefined : `${id}-said`) : `${id}-problem`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {said.length === 0 ? null : <SaidLines id={`${id}-said`} said={said} source={source} />}
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

/** One of a closed list. */
export function Choice({ label, of, value, onChange, optional = false }: ChoiceProps) {
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
