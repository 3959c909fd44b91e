// How far long work is: a bar with the count in words, and a way to stop it.
import type { ProgressStep } from "../../shared/api/call.ts";
import { useSay } from "./lang.tsx";
import { BASE } from "./words.ts";
import "./progress.css";

interface Props {
  readonly step: ProgressStep | null;
  readonly onCancel?: () => void;
}

export function Progress({ step, onCancel }: Props) {
  const say = useSay();
  const total = step?.total ?? null;
  return (
    <div className="progress" role="status">
      <progress
        aria-label={say(step?.what ?? BASE.loading)}
        {...(total === null ? {} : { value: step?.done, max: total })}
      />
      <span>{step === null ? say(BASE.loading) : `${say(step.what)}${countOf(step.done, total)}`}</span>
      {onCancel === undefined ? null : (
        <button type="button" className="button button-small" onClick={onCancel}>
          {say(BASE.cancel)}
        </button>
      )}
    </div>
  );
}

/** How many are done; nothing is said before the first where it is not known of how many. */
function countOf(done: number, total: number | null): string {
  if (total === null) return done === 0 ? "" : ` ${done}`;
  return ` ${done} / ${total}`;
}
