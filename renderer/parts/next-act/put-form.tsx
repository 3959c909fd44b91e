// Under an act: until when it is put off, or why it is not to be done.
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { daysAfter } from "../../../shared/today/list.ts";
import { useSay } from "../../base/lang.tsx";
import { BASE } from "../../base/words.ts";
import type { Putting } from "./use-act.ts";
import { NEXT } from "./words.ts";
import "./next-act.css";

interface Props {
  readonly kind: "later" | "not";
  readonly today: string;
  /** The day until which it may be put off, ISO. */
  readonly latest: string | null;
  readonly onPut: (how: Putting) => void;
  readonly onClose: () => void;
}

const CHOICES = [
  [1, NEXT.tomorrow],
  [3, NEXT.inThree],
  [7, NEXT.inSeven],
] as const;

export function PutForm({ kind, today, latest, onPut, onClose }: Props) {
  const say = useSay();
  const [reason, setReason] = useState("");
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
  };
  if (kind === "later") {
    const days = CHOICES.map(([ahead, words]) => ({ day: daysAfter(today, ahead), words }));
    return (
      <div className="na-put" role="group" aria-label={say(NEXT.later)} onKeyDown={onKeyDown}>
        {days
          .filter(({ day }) => latest !== null && day <= latest)
          .map(({ day, words }, at) => (
            <button
              key={day}
              type="button"
              className="button button-small"
              ref={at === 0 ? (element) => element?.focus() : undefined}
              onClick={() => onPut({ state: "later", until: day })}
            >
              {say(words)} <span className="soft">{day.slice(5)}</span>
            </button>
          ))}
        <button type="button" className="button button-small button-quiet" onClick={onClose}>
          {say(BASE.cancel)}
        </button>
      </div>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== "") onPut({ state: "not", reason: reason.trim() });
  };
  return (
    <form className="na-put" onSubmit={submit} onKeyDown={onKeyDown}>
      <input
        className="input"
        aria-label={say(NEXT.reason)}
        placeholder={say(NEXT.reason)}
        required
        maxLength={500}
        value={reason}
        ref={focusOnce}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <button type="submit" className="button button-small">
        {say(NEXT.record)}
      </button>
      <button type="button" className="button button-small button-quiet" onClick={onClose}>
        {say(BASE.cancel)}
      </button>
    </form>
  );
}

/** One function, so that it runs when the field appears and never again. */
function focusOnce(element: HTMLInputElement | null): void {
  element?.focus();
}
