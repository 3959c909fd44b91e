// The events a finding speaks of, how well each is documented, and the exhibits that show it.
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { eventTitle, valueWords } from "../../../shared/case/words.ts";
import { exhibitMarksOf } from "../../../shared/filings/exhibit-marks.ts";
import { numberExhibits } from "../../../shared/filings/index.ts";
import { Span } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { AUDIT } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly finding: Finding;
}

export function Sources({ view, finding }: Props) {
  const say = useSay();
  const { case: file, marks } = view;
  const events = finding.subjects.flatMap((id) => file.events.find((event) => event.id === id) ?? []);
  if (events.length === 0) return <p className="au-soft">{say(AUDIT.noEvents)}</p>;
  const numbers = new Map(
    numberExhibits(file, exhibitMarksOf(marks)).map(({ evidence, number }) => [evidence, number]),
  );
  const exhibit = (id: string): string => {
    const title = file.evidence?.find((one) => one.id === id)?.title ?? id;
    const number = numbers.get(id);
    return number === undefined ? title : `${number} ${title}`;
  };
  return (
    <table className="au-table">
      <thead>
        <tr>
          <th scope="col">{say(AUDIT.day)}</th>
          <th scope="col">{say(AUDIT.event)}</th>
          <th scope="col">{say(AUDIT.basis)}</th>
          <th scope="col">{say(AUDIT.exhibits)}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td className="au-date">
              <Span value={event.date} />
            </td>
            <th scope="row">
              <Link to={pathOf("case", file.id, "timeline", event.id)}>
                {event.type === "other" && event.title !== undefined ? event.title : say(eventTitle(event.type))}
              </Link>
              {event.happened === "no" ? say(AUDIT.denied) : ""}
            </th>
            <td>{say(valueWords("source", event.source ?? "client-statement"))}</td>
            <td>
              {(event.evidence ?? []).length === 0 ? <span className="au-soft">{say(AUDIT.noExhibit)}</span> : null}
              {(event.evidence ?? []).map((id) => (
                <Link key={id} className="au-exhibit" to={pathOf("case", file.id, "evidence", id)}>
                  {exhibit(id)}
                </Link>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
