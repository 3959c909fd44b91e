// Whether what was done is saved, in words, always true; a failure stays with its way out.
import { clockOf } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { useSaveState } from "../../base/save-state.ts";
import { BASE } from "../../base/words.ts";
import { CASE, notSavedWords, savedWords } from "../../parts/case-head/words.ts";

export function SaveStatus() {
  const say = useSay();
  const state = useSaveState();
  if (state.kind === "failed") {
    return (
      <span className="cs-not-saved" role="alert">
        {say(notSavedWords(state.failure.text))}{" "}
        <button type="button" className="button button-small" onClick={state.retry}>
          {say(BASE.retry)}
        </button>
      </span>
    );
  }
  return (
    <span className="cs-saved" role="status">
      {state.kind === "saving" ? say(CASE.saving) : ""}
      {state.kind === "saved" ? say(savedWords(clockOf(state.at))) : ""}
    </span>
  );
}
