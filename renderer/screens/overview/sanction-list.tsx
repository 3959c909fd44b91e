// What the listing still does to the client, as far as it is on record.
import type { CaseView } from "../../../shared/api/cases.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { atHead } from "../../../shared/engine/glossary.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { stillFelt } from "./model.ts";
import { OV, sinceWords } from "./words.ts";

export function SanctionList({ view, asOf }: { readonly view: CaseView; readonly asOf: string }) {
  const say = useSay();
  const felt = stillFelt(view.case, asOf);
  const caseId = view.case.id;
  return (
    <section className="ov-section" aria-labelledby="ov-felt">
      <div className="ov-head">
        <h2 id="ov-felt">{say(OV.felt)}</h2>
        <span className="ov-n">{felt.length}</span>
      </div>
      {felt.length === 0 ? (
        <p className="soft">
          {say(OV.noFelt)} <Link to={pathOf("case", caseId, "sanctions")}>{say(OV.toSanctions)}</Link>
        </p>
      ) : null}
      <ul className="ov-list">
        {felt.map(({ id, kind, body, from }, at) => (
          <li key={id ?? at}>
            <span>
              <Link to={pathOf("case", caseId, "sanctions", ...(id === undefined ? [] : [id]))}>
                {say(atHead(valueWords("sanctionKind", kind ?? "other")))}
              </Link>{" "}
              {body === undefined ? null : <span className="soft small">{body}</span>}
            </span>
            <span className="ov-when soft">
              {say(from === undefined ? spanWords(from) : sinceWords(spanWords(from)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
