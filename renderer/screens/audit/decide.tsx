// The buttons under a finding: use it as a ground, set it aside with a reason, take the mark off.
import { useId, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/audit/finding.ts";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { useUnsaved } from "../../base/unsaved.ts";
import { BASE } from "../../base/words.ts";
import { decide, type Decision, decisionLabel, decisionOf } from "./decision.ts";
import { AUDIT } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly finding: Finding;
}

export function Decide({ view, finding }: Props) {
  const say = useSay();
  const id = useId();
  const change = useChange();
  const [writing, setWriting] = useState(false);
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState(false);
  const now = decisionOf(view, finding);
  useUnsaved(writing && reason.trim() !== "");

  // A failure is shown in the head of the window, with its way out; what was typed stays here.
  const record = (decision: Decision): void =>
    void change([decide(view.case.id, finding, decision)], decisionLabel(finding, decision)).then(
      () => setWriting(false),
      () => undefined,
    );

  function setAside(): void {
    if (reason.trim() === "") setRefused(true);
    else record({ kind: "set-aside", reason: reason.trim() });
  }

  return (
    <div className="au-decide">
      {now.kind === "accepted" ? null : (
        <button type="button" className="button" onClick={() => record({ kind: "accepted" })}>
          {say(AUDIT.accept)}
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
          <label htmlFor={id}>{say(AUDIT.why)}</label>
          <textarea
            id={id}
            rows={2}
            value={reason}
            autoFocus
            aria-invalid={refused}
            aria-describedby={refused ? `${id}-fault` : undefined}
            onChange={(event) => {
              setReason(event.currentTarget.value);
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
