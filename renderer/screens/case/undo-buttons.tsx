// Undo and redo of this case, each naming what it would take back or do again.
import type { CaseView } from "../../../shared/api/cases.ts";
import { useSay } from "../../base/lang.tsx";
import { useUndo } from "../../base/undo.ts";
import { BASE, redoWords, undoWords } from "../../base/words.ts";
import { CASE } from "./words.ts";

export function UndoButtons({ view }: { readonly view: CaseView }) {
  const say = useSay();
  const { moveOne } = useUndo();
  const { undo, redo } = view;
  const caseId = view.case.id;
  return (
    <>
      <button
        type="button"
        className="button button-small"
        disabled={undo === null}
        title={say(undo === null ? CASE.nothingToUndo : undoWords(undo))}
        aria-label={say(undo === null ? BASE.undo : undoWords(undo))}
        onClick={() => undo !== null && void moveOne("undo", { caseId, seq: undo.seq })}
      >
        {say(BASE.undo)}
      </button>
      <button
        type="button"
        className="button button-small"
        disabled={redo === null}
        title={say(redo === null ? CASE.nothingToRedo : redoWords(redo))}
        aria-label={say(redo === null ? BASE.redo : redoWords(redo))}
        onClick={() => redo !== null && void moveOne("redo", { caseId, seq: redo.seq })}
      >
        {say(BASE.redo)}
      </button>
    </>
  );
}
