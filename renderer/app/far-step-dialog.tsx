// Says what undo or redo would do where that is more than the screen has said, such as to several cases, and asks before it is done.
import { Modal } from "../base/dialog.tsx";
import { useFarStep } from "../base/far-step.ts";
import { useSay } from "../base/lang.tsx";
import { BASE, redoWords, undoWords, whoseWords } from "../base/words.ts";
import { APP, farStepWords } from "./words.ts";
import "../base/button.css";

export function FarStepDialog() {
  const say = useSay();
  const step = useFarStep();
  if (step === null) return null;
  const { direction, answer } = step;
  const isUndo = direction === "undo";
  const isFar = step.cases > 1;
  const whose = isFar ? whoseWords(step) : null;
  // What touches one case and leaves it there is agreed to by Enter; the rest by choosing so.
  const isPlain = !isFar && !step.removes;
  const own = isUndo ? undoWords(step) : redoWords(step);
  return (
    <Modal
      opened
      onClose={() => answer(false)}
      title={say(isFar ? (isUndo ? APP.farUndo : APP.farRedo) : own)}
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      <p>{say(farStepWords(step))}</p>
      {whose === null ? null : <p>{say(whose)}</p>}
      <div className="actions">
        <button
          type="button"
          className="button button-primary"
          {...(isPlain ? { "data-autofocus": true } : {})}
          onClick={() => answer(true)}
        >
          {say(isFar ? (isUndo ? APP.farUndoDo : APP.farRedoDo) : BASE[direction])}
        </button>
        <button
          type="button"
          className="button"
          {...(isPlain ? {} : { "data-autofocus": true })}
          onClick={() => answer(false)}
        >
          {say(BASE.cancel)}
        </button>
      </div>
    </Modal>
  );
}
