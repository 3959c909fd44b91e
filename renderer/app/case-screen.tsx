// A case: its head, its tabs, and the page that is open.
import { useSay } from "../base/lang.tsx";
import { failureOf, useCall, useCase } from "../base/query.ts";
import { Link } from "../base/route.ts";
import { useSession } from "../base/session.tsx";
import { Failed, Loading } from "../base/state.tsx";
import { useUndo } from "../base/undo.ts";
import { redoWords, undoWords } from "../base/words.ts";
import { useKeptDay } from "../parts/as-of/use-kept-day.ts";
import { notTodayWords } from "../parts/as-of/words.ts";
import { CaseHead } from "../screens/case/case-head.tsx";
import { CaseTab } from "./case-tab.tsx";
import { CaseTabs } from "../screens/case/case-tabs.tsx";
import { StoppedNotice } from "../screens/case/stopped-notice.tsx";
import { isTab } from "../screens/case/tabs.ts";
import { HEAD } from "../parts/case-head/words.ts";
import "../screens/case/case.css";

export function CaseScreen({ id, tab }: { readonly id: string; readonly tab: string }) {
  const say = useSay();
  const { today } = useSession();
  const [kept, choose] = useKeptDay(id);
  // When the day that was chosen has come it is today.
  const chosen = kept === today ? null : kept;
  const asOf = chosen ?? today;
  const query = useCase(id, chosen === null ? {} : { asOf: chosen });
  // A case that is gone, deleted or its creation undone, shows nothing of what it was.
  const gone = query.isError && failureOf(query.error).code === "no-case";
  const view = gone ? undefined : query.data;
  const current = isTab(tab) ? tab : null;
  return (
    <div className="cs">
      {query.isError ? (
        <div className="screen">
          <Failed error={query.error} {...(gone ? {} : { onRetry: () => void query.refetch() })} />
          {gone ? <GoneCase id={id} /> : null}
        </div>
      ) : null}
      {view === undefined && query.isPending ? (
        <div className="screen">
          <Loading />
        </div>
      ) : null}
      {view === undefined ? null : (
        <>
          <CaseHead view={view} asOf={asOf} today={today} onAsOf={(day) => choose(day === today ? null : day)} />
          <CaseTabs id={id} current={current} findings={view.audit.findings} />
          {chosen === null ? null : (
            <p className="cs-not-today" role="note">
              {say(notTodayWords(chosen, today))}
            </p>
          )}
          <StoppedNotice view={view} asOf={chosen} />
          <div className="cs-page">
            {current === null ? (
              <p className="screen">{say(HEAD.noTab)}</p>
            ) : (
              <CaseTab tab={current} view={view} asOf={asOf} today={today} />
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** The ways on from a case that is not there: back to the list, or its deletion taken back. */
function GoneCase({ id }: { readonly id: string }) {
  const say = useSay();
  const { moveOne } = useUndo();
  const { data } = useCall(["steps", id], (api, signal) => api.cases.steps({ caseId: id }, { signal }));
  const offers = (["undo", "redo"] as const).flatMap((direction) => {
    const step = data?.[direction] ?? null;
    return step === null ? [] : [{ direction, step }];
  });
  return (
    <div className="actions">
      <Link to="/caseload">{say(HEAD.toCaseload)}</Link>
      {offers.map(({ direction, step }) => (
        <button
          key={direction}
          type="button"
          className="button"
          onClick={() => void moveOne(direction, { caseId: id, seq: step.seq })}
        >
          {say(direction === "undo" ? undoWords(step) : redoWords(step))}
        </button>
      ))}
    </div>
  );
}
