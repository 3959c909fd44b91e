// Whether what was done is saved, in words, always true; a failure stays with its way out.
import { clockOf } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { useSaveState } from "../../base/save-state.ts";
import { BASE } from "../../base/words.ts";
import { CASE, notSavedElsewhereWords, notSavedWords, savedWords } from "./words.ts";

export function SaveStatus({ caseId }: { readonly caseId: string }) {
  const say = useSay();
  const state = useSaveState();
  // What failed in another case is told, and tried again there: here nobody sees what would be written, and to whom.
  if (state.kind === "failed" && state.of !== caseId) {
    return (
      <span className="cs-not-saved" role="alert">
        {say(notSavedElsewhereWords(state.failure.text))}{" "}
        {state.of === null ? null : <Link to={pathOf("case", state.of, "overview")}>{say(CASE.openOther)}</Link>}
      </span>
    );
  }
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
