// The field for a date in words or digits, in every form: how it was understood is said back at once, with the kind of day.
import { useId, useRef, useState } from "react";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { BIRTH_RANGE, EVENT_RANGE } from "../../../shared/calendar/edtf.ts";
import { parseDateWords } from "../../../shared/case/date-words.ts";
import { dayWords, spanWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { useSay } from "../../base/lang.tsx";
import { useTodayInChina } from "../../base/session.tsx";
import { BASE } from "../../base/words.ts";
import { MonthSheet } from "./month-sheet.tsx";
import { MONTH } from "./words.ts";
import "./date-field.css";

const HINT: Text = {
  zh: "例如 2023-03-05、2023年3月",
  en: "2023-03-05, or March 2023",
};
/** Short enough for the field at any width of the window. */
const HINT_OR_UNKNOWN: Text = { zh: "2023-03-05、约3月、不知道", en: "2023-03-05, or unknown" };

interface TextProps {
  readonly label: Text;
  /** As it was typed. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** ISO day; where given, one press fills it in. */
  readonly today?: string | undefined;
  /** Where the form needs a date: what is said while there is none. Else an empty field is a day nobody knows. */
  readonly needed?: Text;
  /** What is missing, said once the person tried to go on. */
  readonly fault?: Text | null;
  /** A day of birth: it may be long before any list, and its kind of day is nothing to anyone. */
  readonly birth?: boolean;
}

/** The field over a text that its form keeps. */
export function DateText({ label, text, onText, today, needed, fault = null, birth = false }: TextProps) {
  const say = useSay();
  const calendar = useCalendar();
  // A day of birth is not looked up in a month of holidays.
  const now = useTodayInChina();
  const civil = birth ? null : now;
  const [month, setMonth] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const read = parseDateWords(text, birth ? BIRTH_RANGE : EVENT_RANGE);
  const problem = fault ?? (read.ok ? null : joined(read.problem, read.hint));
  const mine = read.ok ? (read.edtf ?? undefined) : undefined;
  const exact = mine !== undefined && parseDay(mine) !== null;
  const understood = birth && read.ok ? read.understood : exact ? dayWords(calendar, mine, true) : spanWords(mine);
  const told = text.trim() === "" ? (needed ?? understood) : understoodAs(understood);
  return (
    <div className="date-field">
      <label id={`${id}-label`} htmlFor={id}>
        {say(label)}
      </label>
      <span className="date-field-line">
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={say(needed === undefined ? HINT_OR_UNKNOWN : HINT)}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-read`}
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown" || civil === null) return;
            event.preventDefault();
            setMonth(true);
          }}
        />
        {civil === null ? null : (
          <button
            type="button"
            className="button"
            aria-expanded={month}
            aria-describedby={`${id}-label`}
            onClick={() => setMonth(!month)}
          >
            {say(MONTH.open)}
          </button>
        )}
        {today === undefined ? null : (
          <button type="button" className="button" onClick={() => onText(today)}>
            {say(BASE.nowDay)}
          </button>
        )}
      </span>
      {month && civil !== null ? (
        <MonthSheet
          day={exact ? mine : civil}
          today={civil}
          onChoose={(day) => {
            onText(day);
            setMonth(false);
            field.current?.focus();
          }}
          onClose={() => {
            setMonth(false);
            field.current?.focus();
          }}
        />
      ) : null}
      <p id={`${id}-read`} className={problem === null ? "" : "date-field-problem"} aria-live="polite">
        {say(problem ?? told)}
      </p>
    </div>
  );
}

interface Props {
  readonly name: string;
  readonly label: Text;
  /** The one the field opens with; to show another from outside, give the field another key. */
  readonly value: string | undefined;
  readonly today?: string;
  readonly onValue: (value: string | undefined) => void;
  /** Told whether what stands in the field can be saved. */
  readonly onReadable: (name: string, readable: boolean) => void;
}

/** The field over a date of the case file: it keeps what is typed, and tells each date that can be read. */
export function DateField({ name, label, value, today, onValue, onReadable }: Props) {
  const [text, setText] = useState(value ?? "");
  const change = (next: string): void => {
    setText(next);
    const read = parseDateWords(next);
    onReadable(name, read.ok);
    if (read.ok) onValue(read.edtf ?? undefined);
  };
  return <DateText label={label} text={text} onText={change} today={today} />;
}

const understoodAs = ({ zh, en }: Text): Text => ({ zh: `理解为：${zh}`, en: `Read as: ${en}` });
const joined = (problem: Text, hint: Text): Text => ({ zh: `${problem.zh}${hint.zh}`, en: `${problem.en} ${hint.en}` });
