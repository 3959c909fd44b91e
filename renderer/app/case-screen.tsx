// A case: its head, its tabs, and the page that is open.
import { useState } from "react";
import { useSay } from "../base/lang.tsx";
import { failureOf, useCase } from "../base/query.ts";
import { Link } from "../base/route.ts";
import { useSession } from "../base/session.tsx";
import { Failed, Loading } from "../base/state.tsx";
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
  const [chosen, setChosen] = useState<string | null>(null);
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
          {gone ? <Link to="/caseload">{say(HEAD.toCaseload)}</Link> : null}
        </div>
      ) : null}
      {view === undefined && query.isPending ? (
        <div className="screen">
          <Loading />
        </div>
      ) : null}
      {view === undefined ? null : (
        <>
          <CaseHead view={view} asOf={asOf} today={today} onAsOf={(day) => setChosen(day === today ? null : day)} />
          <CaseTabs id={id} current={current} findings={view.audit.findings} />
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
