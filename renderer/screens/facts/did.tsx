// What the last answer did, said at once: which findings it settled, with their new status.
import { useMemo } from "react";
import type { Audit } from "../../../shared/engine/finding.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { settledBy } from "./settled.ts";
import { FACTS, didWords, moreWords } from "./words.ts";

/** More than this are counted, not listed. */
const LISTED = 8;

interface Props {
  readonly before: Audit;
  readonly after: Audit;
}

export function Did({ before, after }: Props) {
  const say = useSay();
  const changes = useMemo(() => settledBy(before, after), [before, after]);
  const settled = changes.filter((change) => change.settled).length;
  if (changes.length === 0) return <p>{say(FACTS.recorded)}</p>;
  return (
    <>
      <p>{say(didWords(settled, changes.length - settled))}</p>
      <ul className="fa-did">
        {changes.slice(0, LISTED).map(({ finding, before: was, after: is }) => (
          <li key={finding.id}>
            <span className="fa-did-marks">
              <StatusMark status={was ?? "not-applicable"} compact />
              <span aria-hidden="true">→</span>
              <StatusMark status={is ?? "not-applicable"} />
            </span>
            {is === null ? (
              <span>{say(finding.title)}</span>
            ) : (
              <Link to={pathOf("case", after.caseId, "audit", finding.id)}>{say(finding.title)}</Link>
            )}
            <span className="fa-code">{finding.rule}</span>
          </li>
        ))}
      </ul>
      {changes.length > LISTED ? <p className="fa-note">{say(moreWords(changes.length - LISTED))}</p> : null}
    </>
  );
}
