// Says that a form was opened with what was typed before and not saved, and offers to give it up; or that another window types in it.
import type { Draft } from "./use-draft.ts";
import { momentWords } from "./instant.ts";
import { useSay } from "./lang.tsx";
import { BASE, draftRestoredWords } from "./words.ts";
import "./button.css";

export function DraftNotice({
  draft,
}: {
  readonly draft: Pick<Draft<unknown, unknown>, "restored" | "elsewhere" | "discard">;
}) {
  const say = useSay();
  const { restored, elsewhere, discard } = draft;
  return (
    <>
      {elsewhere ? (
        <p className="draft-notice" role="status">
          <span>{say(BASE.elsewhere)}</span>
        </p>
      ) : null}
      {restored === null ? null : (
        <p className="draft-notice" role="status">
          <span>{say(draftRestoredWords(momentWords(restored, new Date().toISOString())))}</span>
          <button type="button" className="button button-small" onClick={discard}>
            {say(BASE.discardDraft)}
          </button>
        </p>
      )}
    </>
  );
}
