// The papers of the case: those that a route which is open calls for, with how far they are prepared, and those filed.
import type { CaseView } from "../../../shared/api/cases.ts";
import { eventTitle } from "../../../shared/case/words.ts";
import { atHead } from "../../../shared/engine/glossary.ts";
import { DOCUMENTS } from "../../../shared/filings/index.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import { routeStateWords } from "../../../shared/report/words.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { itemsOf, progressOf } from "../../parts/routes/items.ts";
import { progressWords } from "../../parts/routes/words.ts";
import { filedBy, routesToWrite } from "./model.ts";
import { filedWords, OV } from "./words.ts";

export function PaperList({ view, asOf }: { readonly view: CaseView; readonly asOf: string }) {
  const say = useSay();
  const { audit, case: file, marks } = view;
  const toWrite = routesToWrite(audit).flatMap((checklist) => {
    const paper = DOCUMENTS.find(({ route }) => route === checklist.route);
    return paper === undefined ? [] : [{ checklist, paper }];
  });
  const filed = filedBy(file.events, asOf);
  return (
    <section className="ov-section" aria-labelledby="ov-papers">
      <div className="ov-head">
        <h2 id="ov-papers">{say(OV.papers)}</h2>
        <span className="ov-n">{toWrite.length + filed.length}</span>
        <Link to={pathOf("case", file.id, "documents")}>{say(OV.toDocuments)}</Link>
      </div>
      {toWrite.length + filed.length === 0 ? <p className="soft">{say(OV.noPapers)}</p> : null}
      <ul className="ov-list">
        {toWrite.map(({ checklist, paper }) => {
          const { done, needed } = progressOf(itemsOf(checklist, marks));
          return (
            <li key={checklist.route}>
              <Link to={pathOf("case", file.id, "documents", paper.document)}>{say(paper.title)}</Link>
              <span className="ov-when ov-to-do">
                {say(routeStateWords(checklist, asOf))} · {say(progressWords(done, needed))}
              </span>
            </li>
          );
        })}
        {filed.map((event) => (
          <li key={event.id}>
            <Link to={pathOf("case", file.id, "timeline", event.id)}>{say(atHead(eventTitle(event.type)))}</Link>
            <span className="ov-when soft">{say(filedWords(spanWords(event.date)))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
