// A month to choose a day from: days off, holidays and days worked by notice are marked; walked by the arrows, left by Escape.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isWeekend, parseDay } from "../../../shared/calendar/civil.ts";
import type { Calendar } from "../../../shared/calendar/workdays.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { useOnTop } from "../../base/dialog.tsx";
import { useSay } from "../../base/lang.tsx";
import { dayAfterKey, monthOf, monthsLater, weeksOf } from "../../base/month.ts";
import { monthWords, WEEKDAYS } from "../../base/month-words.ts";
import { MONTH } from "./words.ts";

interface Props {
  /** The day to begin at, ISO. */
  readonly day: string;
  readonly today: string;
  readonly onChoose: (day: string) => void;
  readonly onClose: () => void;
}

/** What a day is in the calendar of notices; nothing for a plain working day, and where no notice tells. */
function kindOf(calendar: Calendar, iso: string): "off" | "holiday" | "worked" | null {
  const day = parseDay(iso) ?? 0;
  if (calendar.isHoliday(day) === true) return "holiday";
  const works = calendar.isWorkingDay(day);
  if (works === false) return "off";
  return works === true && isWeekend(day) ? "worked" : null;
}

export function MonthSheet({ day, today, onChoose, onClose }: Props) {
  const say = useSay();
  const calendar = useCalendar();
  const [at, setAt] = useState(day);
  const table = useRef<HTMLTableElement>(null);
  const month = monthOf(at);
  // Escape is for the month alone, and not for the dialog that it may stand in.
  useOnTop(true);
  /** The focus follows the arrows, and stays with the buttons that turn the pages. */
  const travels = useRef(true);
  useEffect(() => {
    if (travels.current) table.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus();
    travels.current = false;
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    const next =
      event.target instanceof HTMLElement && event.target.dataset["day"] !== undefined
        ? dayAfterKey(at, event.key)
        : null;
    if (next === null) return;
    event.preventDefault();
    travels.current = true;
    setAt(next);
  };
  const isKnown = calendar.notice(Number(month.slice(0, 4))) !== null;
  return (
    <div className="ms" role="group" aria-label={say(MONTH.open)} onKeyDown={onKeyDown}>
      <div className="ms-head">
        <button
          type="button"
          className="button button-small"
          aria-label={say(MONTH.before)}
          onClick={() => setAt(`${monthsLater(month, -1)}-01`)}
        >
          ‹
        </button>
        <span aria-live="polite">{say(monthWords(month))}</span>
        <button
          type="button"
          className="button button-small"
          aria-label={say(MONTH.after)}
          onClick={() => setAt(`${monthsLater(month, 1)}-01`)}
        >
          ›
        </button>
      </div>
      <table ref={table}>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday.en} scope="col">
                {say(weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => {
                const kind = kindOf(calendar, one);
                return (
                  <td key={one} className={monthOf(one) === month ? "" : "ms-outside"}>
                    <button
                      type="button"
                      data-day={one}
                      tabIndex={one === at ? 0 : -1}
                      className={kind === null ? "ms-day" : `ms-day ms-${kind}`}
                      aria-current={one === today ? "date" : undefined}
                      onClick={() => onChoose(one)}
                    >
                      <span className="visually-hidden">
                        {one} {say(calendar.describe(parseDay(one) ?? 0))}
                      </span>
                      <span aria-hidden="true">{Number(one.slice(8))}</span>
                      {kind === "holiday" || kind === "worked" ? (
                        <span className="ms-kind" aria-hidden="true">
                          {say(MONTH[kind])}
                        </span>
                      ) : null}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {isKnown ? null : <p className="soft">{say(MONTH.noNotice)}</p>}
    </div>
  );
}
