// The button that exports the history, which cannot leave out personal particulars: they have to be asked for.
import { useId, useState } from "react";
import { useSay } from "../../base/lang.tsx";
import type { Text } from "../../../shared/text.ts";
import { HISTORY_PARTICULARS } from "./words.ts";
import "./export-history.css";

interface Props {
  readonly label: Text;
  readonly disabled?: boolean;
  readonly onExport: () => void;
}

export function ExportHistory({ label, disabled = false, onExport }: Props) {
  const say = useSay();
  const id = useId();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <label className="hi-particulars">
        <input type="checkbox" checked={asked} onChange={(event) => setAsked(event.currentTarget.checked)} />
        <span id={id}>{say(HISTORY_PARTICULARS)}</span>
      </label>
      <button type="button" className="button" disabled={disabled || !asked} aria-describedby={id} onClick={onExport}>
        {say(label)}
      </button>
    </>
  );
}
