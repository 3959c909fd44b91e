// What is left to fill in, each gap with the way to fill it.
import type { Blank } from "../../../shared/filings/index.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { DOCS } from "./words.ts";

interface Props {
  readonly caseId: string;
  readonly blanks: readonly Blank[];
  /** Paths that the interview asks for. */
  readonly questions: readonly string[];
}

export function BlankList({ caseId, blanks, questions }: Props) {
  const say = useSay();
  return (
    <section className="do-panel">
      <h3>{say(DOCS.blanks)}</h3>
      {blanks.length === 0 ? <p className="do-soft">{say(DOCS.noBlanks)}</p> : null}
      <ul className="do-blanks">
        {blanks.map(({ id, hint, path }) => (
          <li key={id}>
            <span>{say(hint)}</span>
            {path === null ? (
              <span className="do-soft">{say(DOCS.byHand)}</span>
            ) : (
              <Link to={pathOf("case", caseId, "facts", ...(questions.includes(path) ? [path] : []))}>
                {say(DOCS.answer)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
