// A date in words or digits, with how it was understood said back at once.
import { useId, useState } from "react";
import { parseDateWords } from "../../../shared/case/date-words.ts";
import { dayWords, spanWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { useSay } from "../../base/lang.tsx";
import { EE, understoodAs } from "./words.ts";

interface Props {
  readonly name: string;
  readonly label: Text;
  /** The one the field opens with; to show another from outside, give the field another key. */
  readonly value: string | undefined;
  /** ISO day; where given, one press fills it in. */
  readonly today?: string;
  readonly onValue: (value: string | undefined) => void;
  /** Told whether what stands in the field can be saved. */
  readonly onReadable: (name: string, readable: boolean) => void;
}

export function DateField({ name, label, value, today, onValue, onReadable }: Props) {
  const say = useSay();
  const calendar = useCalendar();
  const id = useId();
  const [text, setText] = useState(value ?? "");
  const read = parseDateWords(text);
  const mine = read.ok ? (read.edtf ?? undefined) : undefined;
  const change = (next: string): void => {
    setText(next);
    const parsed = parseDateWords(next);
    onReadable(name, parsed.ok);
    if (parsed.ok) onValue(parsed.edtf ?? undefined);
  };
  const exact = mine !== undefined && /^\d{4}-\d\d-\d\d$/u.test(mine);
  const understood = exact ? dayWords(calendar, mine, true) : spanWords(mine);
  return (
    <div className="ee-field">
      <label htmlFor={id}>{say(label)}</label>
      <span className="ee-date-line">
        <input
          id={id}
          className="ee-input ee-date"
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={say(EE.dateHint)}
          value={text}
          aria-invalid={!read.ok}
          aria-describedby={`${id}-read`}
          onChange={(event) => change(event.currentTarget.value)}
        />
        {today === undefined ? null : (
          <button type="button" className="button" onClick={() => change(today)}>
            {say(EE.today)}
          </button>
        )}
      </span>
      <p id={`${id}-read`} className={read.ok ? "ee-hint" : "ee-problem"} aria-live="polite">
        {read.ok
          ? text.trim() === ""
            ? say(understood)
            : say(understoodAs(understood))
          : say(joined(read.problem, read.hint))}
      </p>
    </div>
  );
}

const joined = (problem: Text, hint: Text): Text => ({ zh: `${problem.zh}${hint.zh}`, en: `${problem.en} ${hint.en}` });
