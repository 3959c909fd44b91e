// What is to be done by our own choice: tasks that somebody set, and the check after a deletion whose day has come, or comes next.
import type { CaseView } from "../../../shared/api/cases.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { boardsOf } from "../../../shared/casework/board.ts";
import { checkWords } from "../../../shared/casework/words.ts";
import { isDue, type OpenWork, openWorkOf } from "../../../shared/casework/open-work.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { missingWords, OV } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
}

export function WorkList({ view, asOf }: Props) {
  const say = useSay();
  const day = parseDay(asOf) ?? 0;
  const input = { ...view.case, notes: view.notes };
  const work = openWorkOf(input, day);
  const [{ next, open }] = boardsOf(input, day);
  if (work.length === 0 && next === null) return null;
  const caseId = view.case.id;
  return (
    <section className="ov-section" aria-labelledby="ov-work">
      <div className="ov-head">
        <h2 id="ov-work">{say(OV.work)}</h2>
        <span className="ov-n">{work.length}</span>
      </div>
      <ul className="ov-list">
        {work.map((one) => (
          <li key={one.kind === "task" ? one.id : one.kind}>
            <WorkName work={one} caseId={caseId} />
            {one.due === null ? null : (
              <span className={isDue(one, day) ? "ov-when ov-to-do" : "ov-when soft"}>{one.due}</span>
            )}
          </li>
        ))}
        {next === null || open !== null ? null : (
          <li>
            <Link to={pathOf("case", caseId, "sanctions")}>{say(checkWords(next.round))}</Link>
            <span className="ov-when soft">{next.due}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function WorkName({ work, caseId }: { readonly work: OpenWork; readonly caseId: string }) {
  const say = useSay();
  if (work.kind === "task") {
    return (
      <span>
        <Link to={pathOf("case", caseId, "log", work.id)}>{work.text}</Link>
      </span>
    );
  }
  return (
    <span>
      <Link to={pathOf("case", caseId, "sanctions")}>{say(checkWords(work.round))}</Link>{" "}
      <span className="soft small">{say(missingWords(work.missing, work.rows))}</span>
    </span>
  );
}
