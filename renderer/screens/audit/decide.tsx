// The buttons under a finding: use it as a ground, set it aside with a reason, take the mark off.
import { useId, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { inCase } from "../../base/case-title.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { readText } from "../../base/read-text.ts";
import { useDraft } from "../../base/use-draft.ts";
import { BASE } from "../../base/words.ts";
import { decide, type Decision, decisionLabel, decisionOf, markIn } from "./decision.ts";
import { AUDIT } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly finding: Finding;
}

export function Decide({ view, finding }: Props) {
  const say = useSay();
  const id = useId();
  const change = useChange();
  const draft = useDraft({
    form: ["case", view.case.id, "set-aside", finding.id],
    title: inCase(view.case, decisionLabel(finding, { kind: "set-aside", reason: "" })),
    start: "",
    base: null,
    read: readText,
  });
  const { value: reason } = draft;
  const [writing, setWriting] = useState(draft.typed);
  const [refused, setRefused] = useState(false);
  const now = decisionOf(view, finding);

  // A failure is shown in the head of the window, with its way out; what was typed stays here.
  const record = (decision: Decision): void =>
    void change(
      [decide(view.case.id, finding, decision, markIn(view, finding))],
      decisionLabel(finding, decision),
    ).then(
      () => {
        draft.done();
        setWriting(false);
        return undefined;
      },
      () => undefined,
    );

  function setAside(): void {
    if (reason.trim() === "") setRefused(true);
    else record({ kind: "set-aside", reason: reason.trim() });
  }

  const caution = view.cautions.find((one) => one.finding === finding.id);
  const isBarred = caution?.kind === "barred";
  return (
    <div className="au-decide">
      {caution === undefined ? null : (
        <p id={`${id}-caution`} className="au-caution">
          <strong>{say(isBarred ? AUDIT.barred : BASE.weigh)}</strong>
          {say(caution.why)}
        </p>
      )}
      {now.kind === "accepted" || isBarred ? null : (
        <button
          type="button"
          className="button"
          aria-describedby={caution === undefined ? undefined : `${id}-caution`}
          onClick={() => record({ kind: "accepted" })}
        >
          {say(caution === undefined ? AUDIT.accept : AUDIT.acceptAnyway)}
        </button>
      )}
      {now.kind === "set-aside" || writing ? null : (
        <button type="button" className="button" onClick={() => setWriting(true)}>
          {say(AUDIT.setAside)}
        </button>
      )}
      {now.kind === "none" ? null : (
        <button type="button" className="button button-quiet" onClick={() => record({ kind: "none" })}>
          {say(AUDIT.unmark)}
        </button>
      )}
      {writing ? (
        <form
          className="au-reason"
          onSubmit={(event) => {
            event.preventDefault();
            setAside();
          }}
        >
          <DraftNotice draft={draft} />
          <label htmlFor={id}>{say(AUDIT.why)}</label>
          <textarea
            id={id}
            rows={2}
            value={reason}
            autoFocus
            aria-invalid={refused}
            aria-describedby={refused ? `${id}-fault` : undefined}
            onChange={(event) => {
              draft.set(event.currentTarget.value);
              setRefused(false);
            }}
          />
          {refused ? (
            <p id={`${id}-fault`} role="alert" className="au-fault">
              {say(AUDIT.whyNeeded)}
            </p>
          ) : null}
          <div className="au-decide">
            <button type="submit" className="button button-primary">
              {say(AUDIT.confirm)}
            </button>
            <button type="button" className="button" onClick={() => setWriting(false)}>
              {say(BASE.cancel)}
            </button>
          </div>
        </form>
      ) : null}
    </div>
  );
}
