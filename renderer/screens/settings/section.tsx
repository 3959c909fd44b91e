// A part of the settings under its heading, and the small things every part needs.
import { type ReactNode, useId } from "react";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";

interface Props {
  readonly title: Text;
  readonly hint?: Text;
  readonly children: ReactNode;
}

export function Section({ title, hint, children }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <section className="st-section" aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      {hint === undefined ? null : <p className="soft">{say(hint)}</p>}
      {children}
    </section>
  );
}
