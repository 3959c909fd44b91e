// Wordings that need a decision: those whose sentence has changed since, and those whose sentence is gone. None is lost.
import type { DraftEdit } from "../../../shared/api/documents.ts";
import { useSay } from "../../base/lang.tsx";
import { DOCS } from "./words.ts";

interface Props {
  readonly conflicts: readonly DraftEdit[];
  readonly orphans: readonly DraftEdit[];
  readonly onShow: (sentence: string) => void;
  readonly onDiscard: (edit: DraftEdit) => void;
}

export function KeptWordings({ conflicts, orphans, onShow, onDiscard }: Props) {
  const say = useSay();
  if (conflicts.length === 0 && orphans.length === 0) return null;
  return (
    <section className="do-panel">
      {conflicts.length === 0 ? null : (
        <>
          <h3>{say(DOCS.conflicts)}</h3>
          <ul className="do-blanks">
            {conflicts.map(({ sentence, text }) => (
              <li key={sentence}>
                <button type="button" className="button button-quiet" onClick={() => onShow(sentence)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {orphans.length === 0 ? null : (
        <>
          <p>{say(DOCS.orphans)}</p>
          <ul className="do-blanks">
            {orphans.map((edit) => (
              <li key={`${edit.sentence}${edit.text}`}>
                <span className="do-quote">{edit.text}</span>
                <button type="button" className="button button-small" onClick={() => onDiscard(edit)}>
                  {say(DOCS.discard)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
