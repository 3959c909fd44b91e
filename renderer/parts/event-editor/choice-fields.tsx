// Fields with few values: yes, no or unknown; one of a list; several of a list.
import { useId } from "react";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { EE } from "./words.ts";

interface Option {
  readonly value: string;
  readonly text: Text;
}

interface OneProps {
  readonly label: Text;
  readonly hint?: Text;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One of a few values side by side. */
export function RadioField({ label, hint, options, value, onValue }: OneProps) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="ee-field ee-radios">
      <legend>{say(label)}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value} className="ee-choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span>{say(option.text)}</span>
          </label>
        ))}
      </div>
      {hint === undefined ? null : <p className="ee-hint">{say(hint)}</p>}
    </fieldset>
  );
}

const TRI: readonly Option[] = [
  { value: "yes", text: EE.yes },
  { value: "no", text: EE.no },
  { value: "unknown", text: EE.unknown },
];

interface TriProps {
  readonly label: Text;
  readonly hint?: Text;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
}

/** Yes, no, unknown; unknown is what an absent fact means. */
export function TriField({ value, onValue, ...rest }: TriProps) {
  return (
    <RadioField
      {...rest}
      options={TRI}
      value={value ?? "unknown"}
      onValue={(next) => onValue(next === "unknown" ? undefined : next)}
    />
  );
}

/** One of a longer list; the first line means that it is not known. */
export function SelectField({ label, options, value, onValue }: OneProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className="ee-field">
      <label htmlFor={id}>{say(label)}</label>
      <select id={id} className="ee-input" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {say(option.text)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ManyProps {
  readonly label: Text;
  readonly options: readonly Option[];
  /** Undefined: not known. Empty: it is known that there is none. */
  readonly value: readonly string[] | undefined;
  /** What "none" is called; absent where an empty list says nothing more than no list. */
  readonly none?: Text;
  readonly onValue: (value: readonly string[] | undefined) => void;
}

/** Any number of a list. */
export function ChecksField({ label, options, value, none, onValue }: ManyProps) {
  const say = useSay();
  const toggle = (option: string, on: boolean): void => {
    const chosen = options
      .map((one) => one.value)
      .filter((one) => (one === option ? on : value?.includes(one) === true));
    onValue(chosen.length === 0 ? undefined : chosen);
  };
  return (
    <fieldset className="ee-field ee-checks">
      <legend>{say(label)}</legend>
      {options.map((option) => (
        <label key={option.value} className="ee-choice">
          <input
            type="checkbox"
            checked={value?.includes(option.value) === true}
            onChange={(event) => toggle(option.value, event.currentTarget.checked)}
          />
          <span>{say(option.text)}</span>
        </label>
      ))}
      {none === undefined ? null : (
        <label className="ee-choice">
          <input
            type="checkbox"
            checked={value?.length === 0}
            onChange={(event) => onValue(event.currentTarget.checked ? [] : undefined)}
          />
          <span>{say(none)}</span>
        </label>
      )}
    </fieldset>
  );
}
