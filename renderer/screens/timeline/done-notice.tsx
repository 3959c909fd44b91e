// Says that an event was saved or deleted, and offers to take it back.
import { useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { failureOf, useUndoRedo } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import type { EditorResult } from "../event-editor/target.ts";
import { deletedWords, savedWords, TL } from "./words.ts";

interface Props {
  readonly result: EditorResult | null;
  readonly onUndone: () => void;
}

export function DoneNotice({ result, onUndone }: Props) {
  const say = useSay();
  const { undo } = useUndoRedo();
  const [error, setError] = useState<unknown>(null);
  const takeBack = (): void => {
    undo().then(onUndone, (reason: unknown) => {
      // Who says no knows it.
      if (failureOf(reason).code !== "cancelled") setError(reason);
    });
  };
  return (
    <>
      <p className="tl-done-notice" role="status">
        {result === null ? null : (
          <>
            {say(result.done === "deleted" ? deletedWords(result.name) : savedWords(result.name))}
            <button type="button" className="button button-small" onClick={takeBack}>
              {say(TL.undo)}
            </button>
          </>
        )}
      </p>
      {error === null ? null : <Failed error={error} />}
    </>
  );
}
