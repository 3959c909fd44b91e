// The limits that run, ours first, each with its days and the finding it comes from.
import type { CaseView } from "../../../shared/api/cases.ts";
import { HOLDERS } from "../../../shared/engine/glossary.ts";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { isPossible } from "../../base/limit-words.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { openLimits } from "./model.ts";
import { OV } from "./words.ts";

export function LimitList({ view, asOf }: { readonly view: CaseView; readonly asOf: string }) {
  const say = useSay();
  const limits = openLimits(view.audit);
  return (
    <section className="ov-section" aria-labelledby="ov-limits">
      <div className="ov-head">
        <h2 id="ov-limits">{say(OV.limits)}</h2>
        <span className="ov-n">{limits.length}</span>
      </div>
      {limits.length === 0 ? <p className="soft">{say(view.stopped === null ? OV.noLimits : OV.notDone)}</p> : null}
      <ul className="ov-list">
        {limits.map((limit) => (
          <li key={limit.finding}>
            <span>
              <StatusMark status={limit.status} compact />{" "}
              <Link to={pathOf("case", view.case.id, "audit", limit.finding)}>{say(limit.what)}</Link>{" "}
              <span className="soft small">{say(HOLDERS[limit.holder])}</span>
            </span>
            <span className="ov-when">
              <Bounds value={limit.due} /> <DaysLeft due={limit.due} today={asOf} possible={isPossible(limit)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
