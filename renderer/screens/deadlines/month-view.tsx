// The month with the deadlines of the day chosen in it.
import { useState } from "react";
import { Day } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Empty, Failed, Loading } from "../../base/state.tsx";
import type { Whose } from "./use-deadlines.ts";
import { DeadlineList } from "./deadline-list.tsx";
import { MonthGrid } from "./month-grid.tsx";
import { monthOf, monthsLater } from "./month.ts";
import { DEADLINES, monthWords } from "./words.ts";

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
      <MonthGrid month={month} chosen={chosen} today={today} onChosen={setChosen} />
      <section className="dl-group" aria-live="polite">
        <h2>
          <Day value={chosen} full />
        </h2>
        {call.isPending ? <Loading /> : null}
        {call.isError ? <Failed error={call.error} onRetry={() => void call.refetch()} /> : null}
        {call.data?.rows.length === 0 ? <Empty what={DEADLINES.noneThatDay} /> : null}
        {call.data !== undefined && call.data.rows.length > 0 ? (
          <DeadlineList rows={call.data.rows} today={today} due={false} label={chosen} />
        ) : null}
      </section>
    </>
  );
}
