// The mark of a status: shape, word and colour, the same on every screen and in print.
import type { Status } from "../../shared/engine/term.ts";
import { MARKS } from "../../shared/report/words.ts";
import { STATUS_TITLES } from "../../shared/engine/glossary.ts";
import type { Text } from "../../shared/text.ts";
import { useSay } from "./lang.tsx";
import "./status-mark.css";

interface Props {
  readonly status: Status;
  /** The shape alone, for tight rows; the word is still read out and shown on hover. */
  readonly compact?: boolean;
  /** Other words than the status' own, such as those of `findingWord`. */
  readonly word?: Text;
}

export function StatusMark({ status, compact = false, word = STATUS_TITLES[status] }: Props) {
  const say = useSay();
  return (
    <span className={`status status-${status}`} title={compact ? say(word) : undefined}>
      <span className="status-shape" aria-hidden="true">
        {MARKS[status]}
      </span>
      <span className={compact ? "visually-hidden" : "status-word"}>{say(word)}</span>
    </span>
  );
}
