// What a screen shows where its content is not: loading (words only after a moment), a failure with its way out, nothing yet.
import { type ReactNode, useEffect, useState } from "react";
import type { Text } from "../../shared/text.ts";
import { useSay } from "./lang.tsx";
import { failureOf } from "./query.ts";
import { BASE } from "./words.ts";
import "./button.css";
import "./state.css";

/** Nothing for 300 ms, then words: most answers come sooner and a flash would only disturb. */
export function Loading({ what = BASE.loading }: { readonly what?: Text }) {
  const say = useSay();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="state-loading" role="status">
      {late ? say(what) : ""}
    </p>
  );
}

/** A failed call: the thing, the reason, the way out. */
export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const say = useSay();
  const failure = failureOf(error);
  return (
    <div className="state-failed" role="alert">
      <p>{say(failure.text)}</p>
      {failure.problems === undefined ? null : (
        <ul>
          {failure.problems.map((problem) => (
            <li key={`${problem.path}${problem.text.en}`}>{say(problem.text)}</li>
          ))}
        </ul>
      )}
      {onRetry === undefined ? null : (
        <button type="button" className="button" onClick={onRetry}>
          {say(BASE.retry)}
        </button>
      )}
    </div>
  );
}

/** Nothing there yet: a sentence that says so, and what to do first. */
export function Empty({ what, children }: { readonly what: Text; readonly children?: ReactNode }) {
  const say = useSay();
  return (
    <div className="state-empty">
      <p>{say(what)}</p>
      {children}
    </div>
  );
}
