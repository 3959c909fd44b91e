// The day of a row of the intake: typed as people write it, with how it was understood beside it.
import { useId, useRef, useState } from "react";
import { parseDay } from "../../../shared/calendar/civil.ts";
import type { RowDay } from "../../../shared/intake/row-day.ts";
import { shortDay, spanWords } from "../../../shared/report/dates.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { useSay } from "../../base/lang.tsx";
import { MonthSheet } from "../../parts/date-field/month-sheet.tsx";
import { INTAKE } from "./words.ts";

interface Props {
  readonly name: string;
  readonly typed: string;
  readonly day: RowDay;
  /** ISO day. */
  readonly today: string;
  readonly onType: (typed: string) => void;
}

export function DayCell({ name, typed, day, today, onType }: Props) {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [month, setMonth] = useState(false);
  const close = (): void => {
    setMonth(false);
    field.current?.focus();
  };
  return (
    <span className="in-day">
      <input
        type="text"
        className="in-input"
        aria-label={name}
        aria-describedby={id}
        aria-invalid={!day.ok}
        autoComplete="off"
        placeholder={say(INTAKE.dayHint)}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={() => {
          // With its year the day stays what it is, whatever the rows above become.
          if (day.ok && day.edtf !== null && day.edtf !== typed && parseDay(day.edtf) !== null) onType(day.edtf);
        }}
        ref={field}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") {
            event.preventDefault();
            setMonth(true);
            return;
          }
          if (typed !== "" || event.key.toLowerCase() !== "t" || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onType(today);
        }}
      />
      {month ? (
        <span className="in-month">
          <MonthSheet
            day={day.ok && day.edtf !== null && parseDay(day.edtf) !== null ? day.edtf : today}
            today={today}
            onChoose={(chosen) => {
              onType(chosen);
              close();
            }}
            onClose={close}
          />
        </span>
      ) : null}
      <DaySaid id={id} typed={typed} day={day} />
    </span>
  );
}

/** In English the day of the week finds room beside its day by its first three letters. */
const WEEKDAY = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*/u;

/** How the day was understood: its weekday and kind, the year that was taken over, or what is wrong. */
function DaySaid({ id, typed, day }: { readonly id: string; readonly typed: string; readonly day: RowDay }) {
  const say = useSay();
  const calendar = useCalendar();
  if (typed.trim() === "") return <span id={id} />;
  if (!day.ok) {
    return (
      <span id={id} className="in-day-problem">
        {say(day.problem)}
      </span>
    );
  }
  if (day.edtf === null || parseDay(day.edtf) === null) {
    return (
      <span id={id} className="soft">
        {say(day.edtf === null ? INTAKE.noDay : spanWords(day.edtf))}
      </span>
    );
  }
  // The weekday stands there from the first; the whole day floats over what is below while it is typed. Nothing may move as
  // one leaves the cell: the press that leaves it would land beside what it was for.
  const { edtf } = day;
  const { zh, en } = shortDay(calendar, edtf);
  const weekday = { zh: zh.replace(edtf, "").trim(), en: en.replace(edtf, "").trim().replace(WEEKDAY, "$1") };
  return (
    <span id={id} className="soft">
      {say(weekday)}
      {typed === edtf ? null : (
        <span className="in-day-float">
          {edtf}
          {day.yearFrom === "above" ? ` · ${say(INTAKE.yearAbove)}` : ""}
        </span>
      )}
    </span>
  );
}
