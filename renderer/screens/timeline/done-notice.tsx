// Says that an event was saved or deleted, and offers to take exactly that back.
import { useSay } from "../../base/lang.tsx";
import { useUndo } from "../../base/undo.ts";
import type { EditorResult } from "../../parts/event-editor/target.ts";
import { deletedWords, savedWords, TL } from "./words.ts";

interface Props {
  readonly caseId: string;
  readonly result: EditorResult | null;
  readonly onUndone: () => void;
}

export function DoneNotice({ caseId, result, onUndone }: Props) {
  const say = useSay();
  const { moveOne } = useUndo();
  const seq = result?.seq ?? null;
  // Refused, it stays: why is told above.
  const takeBack = async (of: number): Promise<void> => {
    if (await moveOne("undo", { caseId, seq: of })) onUndone();
  };
  return (
    <p className="tl-done-notice" role="status">
      {result === null ? null : (
        <>
          {say(result.done === "deleted" ? deletedWords(result.name) : savedWords(result.name))}
          {seq === null ? null : (
            <button type="button" className="button button-small" onClick={() => void takeBack(seq)}>
              {say(TL.undo)}
            </button>
          )}
        </>
      )}
    </p>
  );
}
