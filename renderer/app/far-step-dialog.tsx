// Says what undo or redo would do to several cases at once, and asks before it is done.
import { Modal } from "../base/dialog.tsx";
import { useFarStep } from "../base/far-step.ts";
import { useSay } from "../base/lang.tsx";
import { BASE, whoseWords } from "../base/words.ts";
import { APP, farStepWords } from "./words.ts";
import "../base/button.css";

export function FarStepDialog() {
  const say = useSay();
  const step = useFarStep();
  if (step === null) return null;
  const { direction, answer } = step;
  const whose = whoseWords(step);
  return (
    <Modal
      opened
      onClose={() => answer(false)}
      title={say(direction === "undo" ? APP.farUndo : APP.farRedo)}
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      <p>{say(farStepWords(step))}</p>
      {whose === null ? null : <p>{say(whose)}</p>}
      <div className="actions">
        <button type="button" className="button button-primary" onClick={() => answer(true)}>
          {say(direction === "undo" ? APP.farUndoDo : APP.farRedoDo)}
        </button>
        <button type="button" className="button" data-autofocus onClick={() => answer(false)}>
          {say(BASE.cancel)}
        </button>
      </div>
    </Modal>
  );
}
