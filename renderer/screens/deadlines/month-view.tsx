// The month with the deadlines of the day chosen in it.
import { useState } from "react";
import { Day } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Empty, Failed, Loading } from "../../base/state.tsx";
import { dayThatCounts } from "./agenda-groups.ts";
import type { Whose } from "./use-deadlines.ts";
import { DeadlineList } from "./deadline-list.tsx";
import { MonthGrid } from "./month-grid.tsx";
import { monthOf, monthsLater } from "../../base/month.ts";
import { monthWords } from "../../base/month-words.ts";
import { DEADLINES } from "./words.ts";

interface Props extends Whose {
  readonly today: string;
}

export function MonthView({ holder, caseworker, today }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState(today);
  const month = monthOf(chosen);
  const call = useCall(
    ["deadlines", "day", chosen, holder, caseworker],
    (api, signal) =>
      api.caseload.deadlines(
        { from: chosen, to: chosen, holder, ...(caseworker === null ? {} : { caseworker }), limit: 500, offset: 0 },
        { signal },
      ),
    { keep: true },
  );
  const rows = call.data?.rows ?? [];
  const counted = rows.filter((row) => dayThatCounts(row) === chosen);
  // A span that only touches the day is told apart, and one without an end is not said of every day there is.
  const others = rows.filter((row) => dayThatCounts(row) !== chosen && row.due.latest !== null);
  return (
    <>
      <div className="dl-months">
        <button type="button" className="button button-small" onClick={() => setChosen(`${monthsLater(month, -1)}-01`)}>
          <span aria-hidden="true">←</span>
          <span className="visually-hidden">{say(DEADLINES.previous)}</span>
        </button>
        <h2 aria-live="polite">{say(monthWords(month))}</h2>
        <button type="button" className="button button-small" onClick={() => setChosen(`${monthsLater(month, 1)}-01`)}>
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{say(DEADLINES.next)}</span>
        </button>
        <button type="button" className="button button-small button-quiet" onClick={() => setChosen(today)}>
          {say(DEADLINES.today)}
        </button>
      </div>
      <MonthGrid
        month={month}
        chosen={chosen}
        today={today}
        holder={holder}
        caseworker={caseworker}
        onChosen={setChosen}
      />
      <section className="dl-group" aria-live="polite">
        <h2>
          <Day value={chosen} full />
        </h2>
        {call.isPending ? <Loading /> : null}
        {call.isError ? <Failed error={call.error} onRetry={() => void call.refetch()} /> : null}
        {call.data !== undefined && counted.length + others.length === 0 ? (
          <Empty what={DEADLINES.noneThatDay} />
        ) : null}
        {counted.length > 0 ? <DeadlineList rows={counted} today={today} label={chosen} /> : null}
        {others.length > 0 ? (
          <>
            <h3>{say(DEADLINES.alsoPossible)}</h3>
            <DeadlineList rows={others} today={today} label={say(DEADLINES.alsoPossible)} />
          </>
        ) : null}
      </section>
    </>
  );
}
