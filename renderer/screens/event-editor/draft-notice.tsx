// Says that a form opens with what was typed last time, and offers to drop it.
import { useSay } from "../../base/lang.tsx";
import { EE } from "./words.ts";

export function DraftNotice({ onDrop }: { readonly onDrop: () => void }) {
  const say = useSay();
  return (
    <p className="ee-draft" role="status">
      {say(EE.draftKept)}
      <button type="button" className="button button-small" onClick={onDrop}>
        {say(EE.draftDrop)}
      </button>
    </p>
  );
}
