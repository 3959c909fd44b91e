// Why a question matters: the findings that the answer settles, each with its law.
import type { Finding } from "../../../shared/engine/finding.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { FACTS, moreWords, settlesWords } from "./words.ts";

const LISTED = 4;

interface Props {
  readonly caseId: string;
  readonly findings: readonly Finding[];
}

export function Why({ caseId, findings }: Props) {
  const say = useSay();
  if (findings.length === 0) return null;
  const row = (finding: Finding) => {
    const [basis] = finding.basis;
    return (
      <li key={finding.id}>
        <StatusMark status={finding.status} compact />
        <Link to={pathOf("case", caseId, "audit", finding.id)}>{say(finding.title)}</Link>
        <span className="fa-code">{finding.rule}</span>
        {basis === undefined ? null : <span className="fa-cite">{say(basisWords(basis))}</span>}
      </li>
    );
  };
  return (
    <section className="fa-why" aria-label={say(FACTS.why)}>
      <h3>{say(settlesWords(findings.length))}</h3>
      <ul>{findings.slice(0, LISTED).map(row)}</ul>
      {findings.length > LISTED ? (
        <details>
          <summary>{say(moreWords(findings.length - LISTED))}</summary>
          <ul>{findings.slice(LISTED).map(row)}</ul>
        </details>
      ) : null}
    </section>
  );
}
