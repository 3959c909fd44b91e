// One sanction: what it is, who undoes it, how far that has come, and the next step.
import type { CaseView } from "../../../shared/api/cases.ts";
import type { AnyEvent, Sanction } from "../../../shared/case/types.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { Span } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Link, pathOf } from "../../base/route.ts";
import type { EditorTarget } from "../../parts/event-editor/target.ts";
import { eventName } from "../../parts/event-editor/event-name.ts";
import type { Restoration } from "./restoration.ts";
import { restoredLabel, SA, STATE_SHAPES, STATES, UNDONE_BY, waitingWords } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly sanction: Sanction & { readonly id: string };
  readonly restoration: Restoration;
  readonly today: string;
  readonly current: boolean;
  readonly onEdit: () => void;
  readonly onEvent: (target: EditorTarget) => void;
  readonly onError: (error: unknown) => void;
}

export function SanctionRow({ view, sanction, restoration, today, current, onEdit, onEvent, onError }: Props) {
  const say = useSay();
  const { state, asked, answered, waiting } = restoration;
  const kind = sanction.kind ?? "other";
  const open = (event: AnyEvent) => (): void => onEvent({ kind: "edit", id: event.id });
  return (
    <tr className={current ? "sa-current" : undefined}>
      <th scope="row">
        {say(valueWords("sanctionKind", kind))}
        {sanction.note === undefined ? null : <p className="sa-soft">{sanction.note}</p>}
      </th>
      <td>
        {sanction.body ?? say(UNDONE_BY[kind])}
        {sanction.body === undefined ? null : <p className="sa-soft">{say(UNDONE_BY[kind])}</p>}
      </td>
      <td className="sa-days">
        <Span value={sanction.from} />
        <span className="sa-to">
          {"→ "}
          {sanction.to === undefined ? say(SA.unknownTo) : <Span value={sanction.to} />}
        </span>
      </td>
      <td>
        <span className={`sa-state sa-state-${state}`}>
          <span aria-hidden="true">{STATE_SHAPES[state]}</span> {say(STATES[state])}
        </span>
        {waiting === null ? null : <p className="sa-soft">{say(waitingWords(waiting))}</p>}
      </td>
      <td>
        <ul className="sa-letters">
          {[...asked, ...answered].map((event) => (
            <li key={event.id}>
              <button type="button" className="sa-letter" onClick={open(event)}>
                <Span value={event.date} /> {say(eventName(event))}
                {event.outcome === undefined ? null : ` · ${say(valueWords("outcome", event.outcome))}`}
              </button>
            </li>
          ))}
        </ul>
      </td>
      <td>
        <div className="sa-actions">
          <NextStep
            view={view}
            sanction={sanction}
            restoration={restoration}
            today={today}
            onEvent={onEvent}
            onError={onError}
          />
          <button type="button" className="button button-small" onClick={onEdit}>
            {say(SA.edit)}
          </button>
        </div>
      </td>
    </tr>
  );
}

function NextStep({ view, sanction, restoration, today, onEvent, onError }: Omit<Props, "current" | "onEdit">) {
  const say = useSay();
  const change = useChange();
  const caseId = view.case.id;
  const { state, asked } = restoration;
  // Only that it is over by today is known: the very day can be written into the form.
  const end = (): void => {
    const changes = [
      { kind: "sanction-put" as const, caseId, sanction: { ...sanction, to: `../${today}` }, base: sanction },
    ];
    change(changes, restoredLabel(valueWords("sanctionKind", sanction.kind ?? "other"))).catch(onError);
  };
  const last = asked.at(-1);
  return (
    <>
      {state === "ended" ? null : (
        <button
          type="button"
          className="button button-small"
          onClick={() => onEvent({ kind: "new", type: "agency-asked", regarding: sanction.id })}
        >
          {say(SA.asked)}
        </button>
      )}
      {state === "asked" && last !== undefined ? (
        <button
          type="button"
          className="button button-small"
          onClick={() => onEvent({ kind: "new", type: "agency-answered", regarding: last.id })}
        >
          {say(SA.answered)}
        </button>
      ) : null}
      {state === "to-ask" || state === "refused" ? (
        <Link className="button button-small" to={pathOf("case", caseId, "documents", "agency-letter")}>
          {say(SA.letter)}
        </Link>
      ) : null}
      {sanction.to === undefined ? (
        <button type="button" className="button button-small button-quiet" onClick={end}>
          {say(SA.restored)}
        </button>
      ) : null}
    </>
  );
}
