// Deletes an event, asked twice; what answered it no longer points at it.
import { useState } from "react";
import type { ApiChange } from "../../../shared/api/cases.ts";
import type { AnyEvent, CaseFile } from "../../../shared/case/types.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { answersTo, withField } from "./draft.ts";
import { eventName } from "./event-name.ts";
import { deleteLabel, deleteQuestion, EE } from "./words.ts";

interface Props {
  readonly event: AnyEvent;
  readonly file: CaseFile;
  readonly busy: boolean;
  readonly onDelete: (changes: readonly ApiChange[], label: Text) => void;
}

export function DeleteEvent({ event, file, busy, onDelete }: Props) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const answers = answersTo(file, event.id);
  const remove = (): void => {
    const caseId = file.id;
    const unlinked = answers.map((one): ApiChange => ({
      kind: "event-put",
      caseId,
      event: withField(one, "regarding", undefined),
      base: one,
    }));
    onDelete([...unlinked, { kind: "event-delete", caseId, id: event.id, base: event }], deleteLabel(eventName(event)));
  };
  if (!asking) {
    return (
      <p className="ee-delete">
        <button type="button" className="button button-small button-danger" onClick={() => setAsking(true)}>
          {say(EE.delete)}
        </button>
      </p>
    );
  }
  return (
    <div className="ee-delete" role="alert">
      <p>{say(deleteQuestion(answers.length))}</p>
      <button type="button" className="button button-danger" disabled={busy} onClick={remove}>
        {say(EE.deleteSure)}
      </button>
      <button type="button" className="button" onClick={() => setAsking(false)}>
        {say(EE.keep)}
      </button>
    </div>
  );
}
