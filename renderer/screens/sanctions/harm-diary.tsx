// The diary of harm on the page: each loss with day, amount and proof; the compensation claim lists the same.
import { useMemo } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { Span } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { eventName } from "../../parts/event-editor/event-name.ts";
import type { EditorTarget } from "../../parts/event-editor/target.ts";
import { exhibitNumbers } from "../../parts/exhibits/exhibits.ts";
import { exhibitWords } from "../../parts/exhibits/words.ts";
import { listWords } from "../../base/words.ts";
import { diaryOf, type Loss } from "./harm.ts";
import { editLossWords, HARM, sumWords, yuanWords } from "./harm-words.ts";
import "./harm.css";

interface Props {
  readonly view: CaseView;
  readonly onEvent: (target: EditorTarget) => void;
}

export function HarmDiary({ view, onEvent }: Props) {
  const say = useSay();
  const { losses, sum } = diaryOf(view.case);
  return (
    <section className="ha" aria-labelledby="ha-title">
      <div className="ha-head">
        <h2 id="ha-title">{say(HARM.title)}</h2>
        <button type="button" className="button button-small" onClick={() => onEvent({ kind: "new", type: "harm" })}>
          {say(HARM.add)}
        </button>
      </div>
      {losses.length === 0 ? (
        <p className="ha-soft">{say(HARM.none)}</p>
      ) : (
        <>
          <table className="ha-table">
            <thead>
              <tr>
                <th scope="col">{say(HARM.day)}</th>
                <th scope="col">{say(HARM.what)}</th>
                <th scope="col">{say(HARM.proof)}</th>
                <th scope="col" className="ha-amount">
                  {say(HARM.amount)}
                </th>
              </tr>
            </thead>
            <tbody>
              {losses.map((loss) => (
                <Row key={loss.event.id} view={view} loss={loss} onEvent={onEvent} />
              ))}
            </tbody>
          </table>
          <p className={sum === null ? "ha-sum ha-soft" : "ha-sum"}>{say(sum === null ? HARM.noSum : sumWords(sum))}</p>
          <p className="ha-soft">
            {say(HARM.claim)}{" "}
            <Link to={pathOf("case", view.case.id, "documents", "compensation-claim")}>{say(HARM.toClaim)}</Link>
          </p>
        </>
      )}
    </section>
  );
}

function Row({ view, loss: { event, isYuan }, onEvent }: Props & { readonly loss: Loss }) {
  const say = useSay();
  const numbers = useMemo(() => exhibitNumbers(view), [view]);
  const { kind, description, amount = "", evidence = [] } = event;
  const titles = evidence.map((id) =>
    exhibitWords(numbers.get(id), view.case.evidence?.find((one) => one.id === id)?.title),
  );
  const name = kind ?? say(eventName(event));
  return (
    <tr>
      <td className="ha-day">
        <Span value={event.date} />
      </td>
      <th scope="row">
        <button
          type="button"
          className="ha-edit"
          aria-label={say(editLossWords(name))}
          onClick={() => onEvent({ kind: "edit", id: event.id })}
        >
          {name}
        </button>
        {description === undefined ? null : <span className="ha-soft"> {description}</span>}
      </th>
      <td className={titles.length === 0 ? "ha-soft" : undefined}>
        {say(titles.length === 0 ? HARM.noProof : listWords(titles))}
      </td>
      <td className={amount.trim() === "" ? "ha-amount ha-soft" : "ha-amount"}>
        {amount.trim() === "" ? say(HARM.noAmount) : isYuan ? say(yuanWords(amount.trim())) : amount}
      </td>
    </tr>
  );
}
