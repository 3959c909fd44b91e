// One answer of a few, side by side: the chosen one is bold, underlined and washed; "don't know" stands last.
import { useId } from "react";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";

interface Props {
  readonly label: Text;
  readonly options: readonly { readonly value: string; readonly words: Text }[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function Choice({ label, options, value, onValue }: Props) {
  const say = useSay();
  const name = useId();
  return (
    <span className="in-choice" role="radiogroup" aria-label={say(label)}>
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? "in-chosen" : ""}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {say(option.words)}
        </label>
      ))}
    </span>
  );
}
