// One piece of evidence in full: particulars, file, what it is used for, page notes, removal.
import { useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { EvidenceItem } from "../../../shared/case/types.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { findingWord } from "../../../shared/report/words.ts";
import { Span } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Link, pathOf } from "../../base/route.ts";
import { useWantedForm } from "../../base/wanted-form.ts";
import { Failed } from "../../base/state.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
import { eventName } from "../../parts/event-editor/event-name.ts";
import { numberChanges } from "../../parts/exhibits/exhibits.ts";
import { FileBox } from "./file-box.tsx";
import { PageNotes } from "./page-notes.tsx";
import { PictureBeside, pictureType } from "./picture-beside.tsx";
import { PieceForm } from "./piece-form.tsx";
import { removalChanges, usesOf } from "./uses.ts";
import { exhibitWords } from "../../parts/exhibits/words.ts";
import { EV, removeLabel } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly item: EvidenceItem & { readonly id: string };
  readonly number: number;
  readonly size: number | null | undefined;
  readonly onAttach: (files: readonly File[]) => void;
}

export function Piece({ view, item, number, size, onAttach }: Props) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  useWantedForm(["case", view.case.id, "evidence", item.id], () => setEditing(true));
  const picture = pictureType(item, size);
  return (
    <article
      className={picture === null ? "ev-piece" : "ev-piece ev-with-picture"}
      aria-label={say(exhibitWords(number, item.title))}
    >
      <header>
        <h3>{say(exhibitWords(number, item.title))}</h3>
        <p className="ev-soft">
          {item.kind} {item.date === undefined ? null : <Span value={item.date} />}
        </p>
        {editing ? null : (
          <button type="button" className="button button-small" onClick={() => setEditing(true)}>
            {say(EV.edit)}
          </button>
        )}
      </header>
      {editing ? <PieceForm view={view} item={item} number={number} onClose={() => setEditing(false)} /> : null}
      <FileBox item={item} size={size} onAttach={onAttach} />
      {picture === null ? null : <PictureBeside key={item.sha256} item={item} type={picture} />}
      <UsedFor view={view} evidence={item.id} />
      <PageNotes view={view} evidence={item.id} number={number} />
      <Removal view={view} item={item} />
    </article>
  );
}

function UsedFor({ view, evidence }: { readonly view: CaseView; readonly evidence: string }) {
  const say = useSay();
  const { events, findings, sanctions, checks } = usesOf(view, evidence);
  const caseId = view.case.id;
  const unused = events.length + sanctions.length + checks.length === 0;
  return (
    <section>
      <h4>{say(EV.uses)}</h4>
      {unused ? <p className="ev-soft">{say(EV.noUse)}</p> : null}
      <ul className="ev-uses">
        {events.map((event) => (
          <li key={event.id}>
            <Span value={event.date} />
            <Link to={pathOf("case", caseId, "timeline", event.id)}>{say(eventName(event))}</Link>
          </li>
        ))}
        {sanctions.map((sanction) => (
          <li key={sanction.id}>
            <Link to={pathOf("case", caseId, "sanctions", sanction.id ?? "")}>
              {say(valueWords("sanctionKind", sanction.kind ?? "other"))}
            </Link>
          </li>
        ))}
        {checks.map(({ id, date }) => (
          <li key={id}>
            <Span value={date} />
            <Link to={pathOf("case", caseId, "sanctions")}>{say(EV.look)}</Link>
          </li>
        ))}
        {findings.map((finding) => (
          <li key={finding.id}>
            <StatusMark status={finding.status} word={findingWord(finding)} />
            <Link to={pathOf("case", caseId, "audit", finding.id)}>{say(finding.title)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Removal({ view, item }: Pick<Props, "view" | "item">) {
  const say = useSay();
  const change = useChange();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const remove = (): void => {
    change([...numberChanges(view), ...removalChanges(view, item.id)], removeLabel(item.title ?? item.id)).catch(
      setError,
    );
  };
  if (!asking) {
    return (
      <p>
        <button type="button" className="button button-small button-danger" onClick={() => setAsking(true)}>
          {say(EV.remove)}
        </button>
      </p>
    );
  }
  return (
    <div className="ev-removal" role="alert">
      <p>{say(EV.removeQuestion)}</p>
      <button type="button" className="button button-danger" onClick={remove}>
        {say(EV.removeSure)}
      </button>
      <button type="button" className="button" onClick={() => setAsking(false)}>
        {say(EV.keep)}
      </button>
      {error === null ? null : <Failed error={error} />}
    </div>
  );
}
