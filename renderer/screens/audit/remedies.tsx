// The remedies a finding opens, each with its state and its own limit, and the way to begin.
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { routeStateWords } from "../../../shared/report/words.ts";
import { REMEDIES } from "../../../shared/engine/glossary.ts";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { AUDIT } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly finding: Finding;
}

export function Remedies({ view, finding }: Props) {
  const say = useSay();
  const { audit } = view;
  return (
    <ul className="au-remedies">
      {finding.remedies.map((remedy) => {
        const checklist = audit.checklists.find(({ route }) => route === remedy);
        const open = checklist?.state === "open" || checklist?.state === "closing";
        return (
          <li key={remedy}>
            <span className="au-remedy">{say(REMEDIES[remedy])}</span>
            {checklist === undefined ? null : (
              <span className="au-soft">{say(routeStateWords(checklist, audit.asOf))}</span>
            )}
            {checklist === undefined || checklist.until === null ? null : (
              <span>
                <Bounds value={checklist.until} /> {open ? <DaysLeft due={checklist.until} today={audit.asOf} /> : null}
              </span>
            )}
            {checklist === undefined ? null : (
              <Link className="button button-small" to={pathOf("case", view.case.id, "routes", checklist.route)}>
                {say(open ? AUDIT.start : AUDIT.look)}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
