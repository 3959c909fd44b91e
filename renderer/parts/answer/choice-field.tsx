// One or several of a list, as radio buttons or boxes; a short list of words is quicker read than a menu.
import { useId } from "react";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import type { Option } from "./control.ts";

interface Props {
  readonly label: Text;
  /** The label is the question itself, shown above already. */
  readonly hideLabel?: boolean;
  readonly several: boolean;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

export function ChoiceField({ label, hideLabel = false, several, options, chosen, onChosen }: Props) {
  const say = useSay();
  const name = useId();
  const toggle = (value: string, on: boolean): void => {
    if (several) onChosen(on ? [...chosen, value] : chosen.filter((one) => one !== value));
    else onChosen([value]);
  };
  return (
    <fieldset className="fa-choice">
      <legend className={hideLabel ? "visually-hidden" : ""}>{say(label)}</legend>
      {options.map(({ value, words }) => (
        <label key={value} className="fa-option">
          <input
            type={several ? "checkbox" : "radio"}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          <span>{say(words)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps {
  readonly label: Text;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One of a list in a menu, for what goes with an answer. */
export function SelectField({ label, options, value, onValue }: SelectProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className="fa-field">
      <label htmlFor={id}>{say(label)}</label>
      <select id={id} className="fa-input" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {say(option.words)}
          </option>
        ))}
      </select>
    </div>
  );
}
