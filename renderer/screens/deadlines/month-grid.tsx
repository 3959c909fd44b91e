// The month as a table: how many deadlines end on each day, which days are off and which are worked by notice.
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useLanguage } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { dayAfterKey, monthOf, weeksOf } from "../../base/month.ts";
import { monthWords, WEEKDAYS } from "../../base/month-words.ts";
import type { Whose } from "./use-deadlines.ts";
import { useYearDays } from "../../parts/deadlines/use-year-days.ts";
import { DEADLINES, noCalendarWords, oursWords, othersWords } from "./words.ts";

interface Props extends Whose {
  readonly month: string;
  readonly chosen: string;
  readonly today: string;
  readonly onChosen: (day: string) => void;
}

export function MonthGrid({ month, chosen, today, holder, caseworker, onChosen }: Props) {
  const { say } = useLanguage();
  const weeks = weeksOf(month);
  const days = weeks.flat();
  const from = days[0] ?? today;
  const to = days.at(-1) ?? today;
  const counts = useCall(
    ["deadline-days", from, to, holder, caseworker],
    (api, signal) =>
      api.caseload.deadlineDays({ from, to, holder, ...(caseworker === null ? {} : { caseworker }) }, { signal }),
    { keep: true },
  );
  const kinds = useYearDays([...new Set(days.map((day) => Number(day.slice(0, 4))))]);
  const byDay = new Map((counts.data?.days ?? []).map((day) => [day.day, day]));
  const table = useRef<HTMLTableElement>(null);
  const travelled = useRef(false);
  useEffect(() => {
    if (travelled.current) table.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus();
    travelled.current = false;
  }, [chosen]);

  function onKey(event: KeyboardEvent): void {
    const next = dayAfterKey(chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    travelled.current = true;
    onChosen(next);
  }

  return (
    <>
      {counts.isError ? <Failed error={counts.error} onRetry={() => void counts.refetch()} /> : null}
      <table className="dl-month" ref={table} aria-label={say(monthWords(month))} onKeyDown={onKey}>
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
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const count = byDay.get(day);
                const kind = kinds.data?.byDay.get(day);
                const off = kind?.kind === "holiday" || kind?.kind === "weekend";
                const name = kind === undefined || kind.name === null ? "" : say(kind.name);
                return (
                  <td
                    key={day}
                    className={[
                      "dl-cell",
                      off ? "dl-off" : "",
                      kind?.kind === "makeup-workday" ? "dl-makeup" : "",
                      monthOf(day) === month ? "" : "dl-outside",
                      day === today ? "dl-is-today" : "",
                    ].join(" ")}
                  >
                    <button
                      type="button"
                      data-day={day}
                      tabIndex={day === chosen ? 0 : -1}
                      aria-pressed={day === chosen}
                      onClick={() => onChosen(day)}
                    >
                      <span className="dl-number">
                        <time dateTime={day}>{Number(day.slice(8))}</time>
                        {kind?.kind === "holiday" ? <span className="dl-kind">{say(DEADLINES.holiday)}</span> : null}
                        {kind?.kind === "makeup-workday" ? (
                          <span className="dl-kind">{say(DEADLINES.makeup)}</span>
                        ) : null}
                      </span>
                      {name === "" ? null : <span className="dl-name">{name}</span>}
                      {count === undefined || count.ours === 0 ? null : (
                        <span className="dl-ours">{say(oursWords(count.ours))}</span>
                      )}
                      {count === undefined || count.others === 0 ? null : (
                        <span className="dl-theirs">{say(othersWords(count.others))}</span>
                      )}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {kinds.data === undefined || kinds.data.without.length === 0 ? null : (
        <p className="dl-soft">{say(noCalendarWords(kinds.data.without))}</p>
      )}
      <p className="visually-hidden" role="status">
        {counts.isFetching ? say(BASE.loading) : ""}
      </p>
    </>
  );
}
