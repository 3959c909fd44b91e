// The letters to a body and its answers in one line, and a way to record one.
import { valueWords } from "../../../shared/case/words.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import { useSay } from "../../base/lang.tsx";
import type { EditorTarget } from "../../parts/event-editor/target.ts";
import { BO, unansweredWords } from "./board-words.ts";
import type { Restoration } from "./restoration.ts";

interface Props {
  /** The sanction that the letters are about. */
  readonly sanction: string;
  readonly restoration: Restoration;
  /** It was seen restored: there is nothing left to ask for. */
  readonly done: boolean;
  readonly onEvent: (target: EditorTarget) => void;
}

export function BoardLetters({ sanction, restoration, done, onEvent }: Props) {
  const say = useSay();
  const { state, asked, answered, waiting } = restoration;
  const last = asked.at(-1);
  return (
    <>
      {[...asked, ...answered].map((event) => (
        <button
          key={event.id}
          type="button"
          className="bo-letter"
          onClick={() => onEvent({ kind: "edit", id: event.id })}
        >
          {say(spanWords(event.date))} {say(event.type === "agency-asked" ? BO.askedOn : BO.answeredOn)}
          {event.outcome === undefined ? null : ` · ${say(valueWords("outcome", event.outcome))}`}
        </button>
      ))}
      {waiting === null ? null : <span className="bo-soft">{say(unansweredWords(waiting))}</span>}
      {state === "asked" && last !== undefined ? (
        <button
          type="button"
          className="bo-letter"
          onClick={() => onEvent({ kind: "new", type: "agency-answered", regarding: last.id })}
        >
          {say(BO.answered)}
        </button>
      ) : done ? null : (
        <button
          type="button"
          className="bo-letter"
          onClick={() => onEvent({ kind: "new", type: "agency-asked", regarding: sanction })}
        >
          {say(BO.asked)}
        </button>
      )}
    </>
  );
}
