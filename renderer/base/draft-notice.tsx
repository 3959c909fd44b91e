// Says that a form was opened with what was typed before and not saved, and offers to give it up; or that another window types in it.
import { useRef } from "react";
import type { Draft } from "./use-draft.ts";
import { momentWords } from "./instant.ts";
import { useSay } from "./lang.tsx";
import { BASE, draftRestoredWords } from "./words.ts";
import { formParts, useWantedForm } from "./wanted-form.ts";
import "./button.css";

export function DraftNotice({
  draft,
}: {
  readonly draft: Pick<Draft<unknown, unknown>, "name" | "restored" | "elsewhere" | "discard">;
}) {
  const say = useSay();
  const { name, restored, elsewhere, discard } = draft;
  const notice = useRef<HTMLParagraphElement>(null);
  // A form that stands open on its screen is come to from the list of unfinished ones.
  useWantedForm(restored === null ? null : formParts(name), () => {
    notice.current?.scrollIntoView({ block: "center" });
    notice.current?.focus({ preventScroll: true });
  });
  return (
    <>
      {elsewhere ? (
        <p className="draft-notice" role="status">
          <span>{say(BASE.elsewhere)}</span>
        </p>
      ) : null}
      {restored === null ? null : (
        <p className="draft-notice" role="status" tabIndex={-1} ref={notice}>
          <span>{say(draftRestoredWords(momentWords(restored, new Date().toISOString())))}</span>
          <button type="button" className="button button-small" onClick={discard}>
            {say(BASE.discardDraft)}
          </button>
        </p>
      )}
    </>
  );
}
