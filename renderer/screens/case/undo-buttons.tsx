// Undo and redo, each naming what it would take back or do again.
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { useUndoRedo } from "../../base/query.ts";
import { CASE, elsewhereWords, redoWords, undoWords } from "./words.ts";

export function UndoButtons({ view }: { readonly view: CaseView }) {
  const say = useSay();
  const { undo, redo } = useUndoRedo();
  // The history is one for the whole vault: the last change may be of another case, and then the button says so.
  const labelOf = (step: CaseView["undo"]): Text | null =>
    step === null ? null : step.caseId === view.case.id ? step.label : elsewhereWords(step.label);
  const undone = labelOf(view.undo);
  const redone = labelOf(view.redo);
  return (
    <>
      <button
        type="button"
        className="button button-small"
        disabled={undone === null}
        title={say(undone === null ? CASE.nothingToUndo : undoWords(undone))}
        onClick={() => void undo().catch(() => undefined)}
      >
        {say(CASE.undo)}
        {undone === null ? null : <span className="visually-hidden">{say(undone)}</span>}
      </button>
      <button
        type="button"
        className="button button-small"
        disabled={redone === null}
        title={say(redone === null ? CASE.nothingToRedo : redoWords(redone))}
        onClick={() => void redo().catch(() => undefined)}
      >
        {say(CASE.redo)}
        {redone === null ? null : <span className="visually-hidden">{say(redone)}</span>}
      </button>
    </>
  );
}
