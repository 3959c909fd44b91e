// What undo and redo would do on this screen, in words: for the palette and for the menu of the desktop application.
import type { Text } from "../../shared/text.ts";
import { useCall } from "../base/query.ts";
import { useRoute } from "../base/route.ts";
import { stepOfList, useUndo } from "../base/undo.ts";
import { redoWords, undoWords } from "../base/words.ts";
import { useCommand } from "../parts/frame/commands.ts";

interface StepChoice {
  readonly words: Text;
  /** Does exactly what the words say, whatever comes in between. */
  readonly run: () => void;
}

interface Steps {
  readonly undo: StepChoice | null;
  readonly redo: StepChoice | null;
  readonly settled: boolean;
}

/** What undo and redo would do on this screen, in words that say what and whose; null where there is nothing. */
export function useSteps(isWanted = true): Steps {
  const [screen, id] = useRoute();
  const run = useCommand();
  const { moveOne } = useUndo();
  const caseId = screen === "case" ? id : undefined;
  const { data, isPending } = useCall(
    ["steps", caseId ?? null],
    (api, signal) => api.cases.steps({ caseId: caseId ?? "" }, { signal }),
    { enabled: isWanted && caseId !== undefined },
  );
  const choiceOf = (direction: "undo" | "redo"): StepChoice | null => {
    const wordsOf = direction === "undo" ? undoWords : redoWords;
    if (caseId === undefined) {
      const step = stepOfList(direction, screen);
      return step === null ? null : { words: wordsOf(step), run: () => run(direction) };
    }
    const step = data?.[direction] ?? null;
    if (step === null) return null;
    return { words: wordsOf(step), run: () => void moveOne(direction, { caseId, seq: step.seq }) };
  };
  return { undo: choiceOf("undo"), redo: choiceOf("redo"), settled: caseId === undefined || !isPending };
}
