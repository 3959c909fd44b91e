// A line or a paragraph of text.
import { useId } from "react";
import { normalNumber } from "../../../shared/courts/number.ts";
import { type NumberOf, saidOfNumber } from "../../../shared/courts/said.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { SaidLines } from "../court/said-lines.tsx";

interface Props {
  readonly label: Text;
  readonly value: string | undefined;
  readonly long?: boolean;
  /** It is the number of a case or of a paper, which has one spelling. */
  readonly number?: NumberOf | undefined;
  readonly onValue: (value: string | undefined) => void;
}

export function TextField({ label, value, long = false, number, onValue }: Props) {
  const say = useSay();
  const id = useId();
  const change = (text: string): void => onValue(text === "" ? undefined : text);
  return (
    <div className="ee-field">
      <label htmlFor={id}>{say(label)}</label>
      {long ? (
        <textarea
          id={id}
          className="ee-input"
          rows={3}
          value={value ?? ""}
          onChange={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          className="ee-input"
          type="text"
          autoComplete="off"
          value={value ?? ""}
          aria-describedby={number === undefined ? undefined : `${id}-said`}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => number !== undefined && change(normalNumber(value ?? ""))}
        />
      )}
      {number === undefined ? null : <SaidLines id={`${id}-said`} said={saidOfNumber(value ?? "", number, "")} />}
    </div>
  );
}

interface NumberProps {
  readonly label: Text;
  readonly unit?: Text;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly onValue: (value: number | undefined) => void;
}

/** A whole number within bounds; anything else is not taken. */
export function NumberField({ label, unit, value, min, max, onValue }: NumberProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className="ee-field">
      <label htmlFor={id}>{say(label)}</label>
      <span className="ee-number">
        <input
          id={id}
          className="ee-input"
          type="number"
          min={min}
          max={max}
          step={1}
          value={value ?? ""}
          onChange={(event) => {
            const number = event.currentTarget.valueAsNumber;
            onValue(Number.isInteger(number) && number >= min && number <= max ? number : undefined);
          }}
        />
        {unit === undefined ? null : say(unit)}
      </span>
    </div>
  );
}
