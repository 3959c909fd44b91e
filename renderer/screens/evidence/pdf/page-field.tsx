// The number of the page shown, to be typed over.
import { useState } from "react";
import { useSay } from "../../../base/lang.tsx";
import { PDF } from "./words.ts";

interface Props {
  readonly number: number;
  readonly last: number;
  readonly onTurn: (to: number) => void;
}

/** Goes to what was typed on Enter or on leaving; what is no page of the file is put back. */
export function PageField({ number, last, onTurn }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    if (typed === null) return;
    const wanted = Number(typed);
    if (/^\d+$/.test(typed) && wanted >= 1 && wanted <= last) onTurn(wanted);
    setTyped(null);
  };
  return (
    <input
      className="ee-input ev-pdf-number"
      inputMode="numeric"
      aria-label={say(PDF.page)}
      value={typed ?? String(number)}
      onChange={(event) => setTyped(event.currentTarget.value.trim())}
      onBlur={go}
      onKeyDown={(event) => {
        if (event.key === "Enter") go();
      }}
    />
  );
}
