// Undo and redo of this case, each saying what it would take back or do again, and whose.
import type { CaseView } from "../../../shared/api/cases.ts";
import { saying } from "../../base/in-sight.ts";
import { useSay } from "../../base/lang.tsx";
import { useUndo } from "../../base/undo.ts";
import { BASE, redoWords, undoWords } from "../../base/words.ts";
import { CASE } from "./words.ts";

const WORDS = { undo: undoWords, redo: redoWords } as const;
const SAYING = { undo: saying("undo"), redo: saying("redo") } as const;
const NOTHING = { undo: CASE.nothingToUndo, redo: CASE.nothingToRedo } as const;

export const UndoButtons = ({ view }: { readonly view: CaseView }) => (
  <>
    <MoveButton view={view} direction="undo" />
    <MoveButton view={view} direction="redo" />
  </>
);

function MoveButton({ view, direction }: { readonly view: CaseView; readonly direction: "undo" | "redo" }) {
  const say = useSay();
  const { moveOne } = useUndo();
  const step = view[direction];
  const words = step === null ? null : say(WORDS[direction](step));
  return (
    <button
      ref={SAYING[direction]}
      type="button"
      className="button button-small cs-move"
      disabled={step === null}
      title={words ?? say(NOTHING[direction])}
      aria-label={words ?? say(BASE[direction])}
      onClick={() => step !== null && void moveOne(direction, { caseId: view.case.id, seq: step.seq })}
    >
      <span>{words ?? say(BASE[direction])}</span>
    </button>
  );
}
