// One underlined cell of the ruled form with its word before it.
import { type ComponentProps, useId, useState } from "react";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";

interface Props {
  readonly label: Text;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onLeave?: () => void;
  /** In characters. */
  readonly width: number;
  readonly placeholder?: Text;
  /** What is shown while one is not in the cell, such as a number of which only a part is to be seen. */
  readonly masked?: string;
  readonly describedBy?: string | undefined;
  readonly input?: ComponentProps<"input">;
}

export function Cell({ label, value, onValue, onLeave, width, placeholder, masked, describedBy, input }: Props) {
  const say = useSay();
  const id = useId();
  const [inside, setInside] = useState(false);
  return (
    <span className="in-cell">
      <label htmlFor={id}>{say(label)}</label>
      <input
        {...input}
        id={id}
        type="text"
        className="in-input"
        style={{ inlineSize: `${width}ch` }}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder === undefined ? undefined : say(placeholder)}
        aria-describedby={describedBy}
        value={inside || masked === undefined ? value : masked}
        onFocus={() => setInside(true)}
        onChange={(event) => onValue(event.currentTarget.value)}
        onBlur={() => {
          setInside(false);
          onLeave?.();
        }}
      />
    </span>
  );
}
