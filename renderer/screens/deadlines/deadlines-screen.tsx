// Every deadline of the caseload, ours and the courts', as an agenda or a month, and out as a calendar file.
import { asText, oneOf, useKeptView } from "../../base/kept-view.ts";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { useSession } from "../../base/session.tsx";
import { PrintButton } from "../../parts/print-sheet/print-button.tsx";
import { Agenda } from "./agenda.tsx";
import { useCalendarExport } from "./calendar-export.tsx";
import { DeadlineSheet } from "./deadline-sheet.tsx";
import { MonthView } from "./month-view.tsx";
import { readAllDeadlines } from "./read-all.ts";
import type { Whose } from "./use-deadlines.ts";
import { DEADLINES, stoppedWords } from "./words.ts";
import "../../base/button.css";
import "./deadlines.css";

const HOLDERS = ["all", "client", "others"] as const;
const VIEWS = ["agenda", "month"] as const;

export function DeadlinesScreen() {
  const say = useSay();
  const { today } = useSession();
  const [view, setView] = useKeptView<(typeof VIEWS)[number]>("deadlines view", "agenda", oneOf(VIEWS));
  const [holder, setHolder] = useKeptView<Whose["holder"]>("deadlines whose", "all", oneOf(HOLDERS));
  const [kept, setCaseworker] = useKeptView("deadlines caseworker", "", asText);
  const caseworker = kept === "" ? null : kept;
  const people = useCall(["caseload", "caseworkers"], (api_, signal) =>
    api_.caseload.facets({ filter: {} }, { signal }),
  );
  const stopped = people.data?.stopped ?? 0;

  const { tools, notice } = useCalendarExport({ holder, caseworker });

  return (
    <div className="screen dl-screen">
      <header className="screen-head">
        <h1>{say(DEADLINES.title)}</h1>
        <div className="dl-tools no-print">
          <div className="dl-switch" role="group" aria-label={say(DEADLINES.view)}>
            {VIEWS.map((one) => (
              <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
                {say(DEADLINES[one])}
              </button>
            ))}
          </div>
          <div className="dl-switch" role="group" aria-label={say(DEADLINES.whose)}>
            {HOLDERS.map((one) => (
              <button key={one} type="button" aria-pressed={holder === one} onClick={() => setHolder(one)}>
                {say(DEADLINES[one])}
              </button>
            ))}
          </div>
          <select
            className="input"
            aria-label={say(DEADLINES.caseworker)}
            value={caseworker ?? ""}
            onChange={(event) => setCaseworker(event.currentTarget.value)}
          >
            <option value="">{say(DEADLINES.anyone)}</option>
            {(people.data?.caseworker ?? []).map(({ value }) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
          {tools}
          <PrintButton
            words={DEADLINES.print}
            read={(api, signal, report) => readAllDeadlines(api, { holder, caseworker }, signal, report)}
            sheet={(printed, onPrinted) => (
              <DeadlineSheet printed={printed} today={today} caseworker={caseworker} onPrinted={onPrinted} />
            )}
          />
        </div>
      </header>
      {notice}
      {stopped === 0 ? null : (
        <p className="dl-stopped" role="status">
          {say(stoppedWords(stopped))}
        </p>
      )}
      {view === "agenda" ? (
        <Agenda key={`${holder} ${caseworker ?? ""}`} holder={holder} caseworker={caseworker} today={today} />
      ) : (
        <MonthView holder={holder} caseworker={caseworker} today={today} />
      )}
    </div>
  );
}
