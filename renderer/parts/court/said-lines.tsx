// What is said beside a case number or the name of a court as it is typed: what is known in green, what to look at in amber.
import type { Said } from "../../../shared/courts/said.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import "./said-lines.css";

interface Props {
  /** So that the field can name it as its description. */
  readonly id?: string;
  readonly said: readonly Said[];
  /** Where it comes from. */
  readonly source?: Text | undefined;
}

export function SaidLines({ id, said, source }: Props) {
  const say = useSay();
  return (
    <span id={id} className="said-lines" role="status" title={source === undefined ? undefined : say(source)}>
      {said.map(({ known, text }) => (
        <span key={text.en} className={known ? "said-known" : "said-doubt"}>
          {known ? <span aria-hidden="true">{"✓ "}</span> : null}
          {say(text)}
        </span>
      ))}
    </span>
  );
}
