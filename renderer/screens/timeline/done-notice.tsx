// Says that an event was saved or deleted, and offers to take exactly that back; gone once that is done, or cannot be done.
import { useSay } from "../../base/lang.tsx";
import { useUndo, useUndoable } from "../../base/undo.ts";
import { undoWords } from "../../base/words.ts";
import type { EditorResult } from "../../parts/event-editor/target.ts";
import { deletedWords, savedWords, TL } from "./words.ts";

interface Props {
  readonly caseId: string;
  readonly result: EditorResult | null;
  readonly onGone: () => void;
}

export function DoneNotice({ caseId, result, onGone }: Props) {
  const say = useSay();
  const { moveOne } = useUndo();
  const seq = result?.seq ?? null;
  const step = useUndoable(caseId, seq);
  // Taken back by key, by the head or in another window it is saved no more, and there is nothing left to take back.
  const shown = step === null ? null : result;
  // Refused it goes too: why is told above, and the button would only be refused again.
  const takeBack = async (of: number): Promise<void> => {
    if ((await moveOne("undo", { caseId, seq: of })) !== "left") onGone();
  };
  return (
    <p className="tl-done-notice" role="status">
      {shown === null ? null : (
        <>
          {say(shown.done === "deleted" ? deletedWords(shown.name) : savedWords(shown.name))}
          {seq === null || step === undefined || step === null ? null : (
            <button
              type="button"
              className="button button-small"
              aria-label={say(undoWords(step))}
              title={say(undoWords(step))}
              onClick={() => void takeBack(seq)}
            >
              {say(TL.undo)}
            </button>
          )}
        </>
      )}
    </p>
  );
}
