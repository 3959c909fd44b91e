// The year of a period, a row a month: days off, days worked by notice, the period and its last day.
import { daysInMonth, formatDay, dayOf } from "../../../shared/calendar/civil.ts";
import { useSay } from "../../base/lang.tsx";
import { useYearDays } from "../../parts/deadlines/use-year-days.ts";
import { LAW, noNotice } from "./words.ts";

interface Props {
  readonly from: string;
  readonly due: string | null;
}

function Year({ year, from, due }: Props & { readonly year: number }) {
  const say = useSay();
  const kinds = useYearDays([year]);
  return (
    <figure className="lw-year" tabIndex={0}>
      <figcaption>
        {year} {kinds.data?.without.includes(year) === true ? say(noNotice(year)) : ""}
      </figcaption>
      <table>
        <tbody>
          {Array.from({ length: 12 }, (_month, index) => index + 1).map((month) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {Array.from({ length: daysInMonth(year, month) }, (_day, index) => {
                const day = formatDay(dayOf(year, month, index + 1));
                const kind = kinds.data?.byDay.get(day);
                const within = day > from && due !== null && day <= due;
                const classes = [
                  "lw-day",
                  kind === undefined ? "" : `lw-${kind.kind}`,
                  within ? "lw-within" : "",
                  day === due ? "lw-last" : "",
                  day === from ? "lw-first" : "",
                ];
                const what =
                  kind === undefined || kind.kind === "workday"
                    ? null
                    : (kind.name ??
                      (kind.kind === "weekend" ? LAW.weekend : kind.kind === "holiday" ? LAW.holiday : LAW.makeup));
                return (
                  <td key={day} className={classes.join(" ")} title={`${day} ${what === null ? "" : say(what)}`}>
                    {index + 1}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

export function YearStrip({ from, due }: Props) {
  const say = useSay();
  const first = Number(from.slice(0, 4));
  const last = due === null ? first : Number(due.slice(0, 4));
  // A long period is shown at its two ends.
  const years = last === first ? [first] : [first, last];
  return (
    <section className="lw-strip">
      <h2>{say(LAW.yearStrip)}</h2>
      <p className="lw-legend">
        <span className="lw-day lw-weekend">{say(LAW.weekend)}</span>
        <span className="lw-day lw-holiday">{say(LAW.holiday)}</span>
        <span className="lw-day lw-makeup-workday">{say(LAW.makeup)}</span>
        <span className="lw-day lw-within">{say(LAW.within)}</span>
        <span className="lw-day lw-within lw-last">{say(LAW.due)}</span>
      </p>
      {years.map((year) => (
        <Year key={year} year={year} from={from} due={due} />
      ))}
    </section>
  );
}
