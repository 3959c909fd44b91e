// A date as a person writes it, with how it was understood said back at once.
import { useId } from "react";
import { parseDateWords } from "../../../shared/case/date-words.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { FACTS } from "./words.ts";

interface Props {
  readonly label: Text;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What is missing, said once the person tried to go on. */
  readonly fault: Text | null;
}

export function DateField({ label, value, onValue, fault }: Props) {
  const say = useSay();
  const id = useId();
  const read = parseDateWords(value);
  const problem =
    fault ?? (read.ok ? null : { zh: `${read.problem.zh}${read.hint.zh}`, en: `${read.problem.en} ${read.hint.en}` });
  const note = value.trim() === "" ? FACTS.dateHint : read.ok ? read.understood : FACTS.dateHint;
  return (
    <div className="fa-field">
      <label htmlFor={id}>{say(label)}</label>
      <input
        id={id}
        className="fa-input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-note`}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      <p id={`${id}-note`} className={problem === null ? "fa-note" : "fa-fault"} aria-live="polite">
        {say(problem ?? note)}
      </p>
    </div>
  );
}
