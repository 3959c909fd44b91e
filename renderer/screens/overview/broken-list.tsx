// What was broken or is in dispute, a plain sentence each, under who broke it.
import type { CaseView } from "../../../shared/api/cases.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import { forCaseworker } from "../../../shared/report/plain.ts";
import { findingWord } from "../../../shared/report/words.ts";
import { Dated } from "../../base/dated.tsx";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { type Breaker, type Broken, brokenBy } from "./model.ts";
import { BREAKERS, OV } from "./words.ts";

const ORDER: readonly Breaker[] = ["court", "other", "client"];

export function BrokenList({ view }: { readonly view: CaseView }) {
  const say = useSay();
  const broken = brokenBy(view.audit);
  const shown = ORDER.filter((breaker) => breaker === "court" || broken[breaker].length > 0);
  const caseId = view.case.id;
  return shown.map((breaker) => (
    <section key={breaker} className="ov-section" aria-labelledby={`ov-${breaker}`}>
      <div className="ov-head">
        <h2 id={`ov-${breaker}`}>{say(BREAKERS[breaker])}</h2>
        <span className="ov-n">{broken[breaker].length}</span>
        {breaker === "court" ? <Link to={pathOf("case", caseId, "audit")}>{say(OV.wholeAudit)}</Link> : null}
      </div>
      {broken[breaker].length === 0 ? (
        <p className="soft">{say(view.stopped === null ? OV.noBreach : OV.notDone)}</p>
      ) : (
        <ul className="ov-broken">
          {broken[breaker].map((one) => (
            <Line key={one.finding.id} caseId={caseId} one={one} />
          ))}
        </ul>
      )}
    </section>
  ));
}

function Line({ caseId, one: { finding, line } }: { readonly caseId: string; readonly one: Broken }) {
  const say = useSay();
  const [basis] = finding.basis;
  return (
    <li className={`ov-${finding.status}`}>
      <StatusMark status={finding.status} word={findingWord(finding)} compact />
      <Link to={pathOf("case", caseId, "audit", finding.id)}>
        <Dated>{say(forCaseworker(line))}</Dated>
      </Link>
      {basis === undefined ? null : <span className="ov-basis">{say(basisWords(basis))}</span>}
    </li>
  );
}
