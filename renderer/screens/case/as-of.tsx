// The day the audit stands on: today in China unless another is chosen, typed in words or digits or taken from the month.
import { useRef, useState } from "react";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { parseDateWords } from "../../../shared/case/date-words.ts";
import { shortDay } from "../../../shared/report/dates.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { useSay } from "../../base/lang.tsx";
import { MonthSheet } from "../../parts/date-field/month-sheet.tsx";
import { MONTH } from "../../parts/date-field/words.ts";
import { CASE } from "./words.ts";

interface Props {
  readonly value: string;
  readonly today: string;
  readonly onChange: (day: string) => void;
}

/** The days an audit may stand on. */
const FIRST = "1949-01-01";
const LAST = "2049-12-31";

/** The one day that the words name (ISO); null where they name none, several, or one that no audit stands on. */
function dayIn(words: string): string | null {
  const read = parseDateWords(words);
  const day = read.ok ? read.edtf : null;
  return day !== null && parseDay(day) !== null && FIRST <= day && day <= LAST ? day : null;
}

export function AsOf({ value, today, onChange }: Props) {
  const say = useSay();
  const calendar = useCalendar();
  // What is typed is taken as the field is left: half a date would have the whole case audited on another day.
  const [typed, setTyped] = useState<string | null>(null);
  const [month, setMonth] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const read = typed === null ? value : typed.trim() === "" ? today : dayIn(typed);
  const take = (): void => {
    if (typed === null || read === null) return;
    setTyped(null);
    if (read !== value) onChange(read);
  };
  const closeMonth = (): void => {
    setMonth(false);
    field.current?.focus();
  };
  return (
    <span className="cs-as-of">
      <label htmlFor="cs-as-of">{say(CASE.asOf)}</label>
      <span className="cs-as-of-day">
        <input
          id="cs-as-of"
          ref={field}
          className="input"
          autoComplete="off"
          spellCheck={false}
          title={say(CASE.asOfHint)}
          value={typed ?? value}
          aria-invalid={read === null}
          aria-describedby="cs-as-of-said"
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter") take();
            else if (event.key === "Escape") setTyped(null);
            else if (event.key === "ArrowDown") setMonth(true);
            else return;
            event.preventDefault();
          }}
        />
        <button
          type="button"
          className="button button-small"
          aria-expanded={month}
          aria-describedby="cs-as-of-said"
          onClick={() => setMonth(!month)}
        >
          {say(MONTH.open)}
        </button>
        <span
          id="cs-as-of-said"
          role="status"
          className={read === null ? "cs-as-of-said cs-as-of-fault" : "cs-as-of-said"}
        >
          {typed === null ? "" : say(read === null ? CASE.asOfNeeded : shortDay(calendar, read))}
        </span>
        {month ? (
          <span className="cs-as-of-month">
            <MonthSheet
              day={read ?? value}
              today={today}
              onChoose={(day) => {
                setTyped(null);
                onChange(day);
                closeMonth();
              }}
              onClose={closeMonth}
            />
          </span>
        ) : null}
      </span>
      {value === today ? null : (
        <button type="button" className="button button-small" onClick={() => onChange(today)}>
          {say(CASE.backToToday)}
        </button>
      )}
    </span>
  );
}
