// Says that a form was opened with what was typed before and not saved, and offers to give it up.
import type { Draft } from "./use-draft.ts";
import { momentWords } from "./instant.ts";
import { useSay } from "./lang.tsx";
import { BASE, draftRestoredWords } from "./words.ts";
import "./button.css";

export function DraftNotice({ draft }: { readonly draft: Pick<Draft<unknown, unknown>, "restored" | "discard"> }) {
  const say = useSay();
  const { restored, discard } = draft;
  if (restored === null) return null;
  return (
    <p className="draft-notice" role="status">
      <span>{say(draftRestoredWords(momentWords(restored, new Date().toISOString())))}</span>
      <button type="button" className="button button-small" onClick={discard}>
        {say(BASE.discardDraft)}
      </button>
    </p>
  );
}
