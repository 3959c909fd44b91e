// Says above the screen that an answer was recorded, with a button that takes exactly that one back.
import { useCallback } from "react";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { Text } from "../../../shared/text.ts";
import { tellPerson } from "../../base/said.ts";
import { useUndo } from "../../base/undo.ts";
import { undoWords } from "../../base/words.ts";
import { answerLabel, recordedWords } from "./words.ts";

/** To be told the question and the entry of the history that holds the answer; null where nothing was written. */
export function useTellAnswer(file: CaseFile): (question: Text, seq: number | null) => void {
  const { moveOne } = useUndo();
  const { id } = file;
  const name = file.client.name ?? file.reference;
  return useCallback(
    (question, seq) => {
      if (seq === null) return;
      const clients = name === undefined ? [] : [name];
      const words = undoWords({ label: answerLabel(question), clients, cases: 1 });
      tellPerson({
        text: recordedWords(question),
        failed: false,
        action: { words, run: () => void moveOne("undo", { caseId: id, seq }) },
      });
    },
    [id, name, moveOne],
  );
}
