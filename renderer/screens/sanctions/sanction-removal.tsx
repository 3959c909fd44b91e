// Deletes a sanction, asked twice, with what was seen of it; letters about it no longer point at it.
import { useState } from "react";
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import type { Sanction } from "../../../shared/case/types.ts";
import { sanctionKey } from "../../../shared/casework/board.ts";
import { valueWords } from "../../../shared/case/words.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { answersTo, withField } from "../../parts/event-editor/draft.ts";
import { EE } from "../../parts/event-editor/words.ts";
import { removeLabel, removeQuestion, SA } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly sanction: Sanction & { readonly id: string };
  readonly onRemove: (changes: readonly ApiChange[], label: Text) => void;
}

export function SanctionRemoval({ view, sanction, onRemove }: Props) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const caseId = view.case.id;
  const letters = answersTo(view.case, sanction.id);
  const looks = view.notes.filter((note) => note.kind === "check" && note.about === sanctionKey(sanction.id));
  const remove = (): void =>
    onRemove(
      [
        ...letters.map((one): ApiChange => ({
          kind: "event-put",
          caseId,
          event: withField(one, "regarding", undefined),
          base: one,
        })),
        ...looks.map((base): ApiChange => ({ kind: "note-delete", caseId, id: base.id, base })),
        { kind: "sanction-delete", caseId, id: sanction.id, base: sanction },
      ],
      removeLabel(valueWords("sanctionKind", sanction.kind ?? "other")),
    );
  if (!asking) {
    return (
      <p className="ee-delete">
        <button type="button" className="button button-small button-danger" onClick={() => setAsking(true)}>
          {say(SA.remove)}
        </button>
      </p>
    );
  }
  return (
    <div className="ee-delete" role="alert">
      <p>{say(removeQuestion(letters.length, looks.length))}</p>
      <button type="button" className="button button-danger" onClick={remove}>
        {say(EE.deleteSure)}
      </button>
      <button type="button" className="button" onClick={() => setAsking(false)}>
        {say(EE.keep)}
      </button>
    </div>
  );
}
