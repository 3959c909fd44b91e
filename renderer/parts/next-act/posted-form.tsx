// Under an act: that its paper was posted, on which day and under which number, in one step.
import { type FormEvent, useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { BASE } from "../../base/words.ts";
import { DateText } from "../date-field/date-field.tsx";
import { PAST_DAY, pastDay } from "../date-field/past-day.ts";
import type { Posted } from "./use-act.ts";
import { NEXT } from "./words.ts";
import "./next-act.css";

interface Props {
  readonly today: string;
  readonly onPosted: (how: Posted) => void;
  /** It was filed in another way, or there is a scan to keep. */
  readonly onOther: () => void;
  readonly onClose: () => void;
}

export function PostedForm({ today, onPosted, onOther, onClose }: Props) {
  const say = useSay();
  const [on, setOn] = useState(today);
  const [receipt, setReceipt] = useState("");
  const [tried, setTried] = useState(false);
  const read = pastDay(on, today);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if ("day" in read) onPosted({ state: "posted", on: read.day, receipt: receipt.trim() });
  };
  return (
    <form
      className="na-put na-posted"
      aria-label={say(NEXT.posted)}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <DateText
        label={NEXT.postedOn}
        text={on}
        onText={setOn}
        needed={PAST_DAY.needed}
        fault={tried && "fault" in read ? read.fault : null}
      />
      <label className="field">
        {say(NEXT.receipt)}
        <input
          className="input"
          maxLength={100}
          value={receipt}
          ref={focusOnce}
          onChange={(event) => setReceipt(event.currentTarget.value)}
        />
      </label>
      <span className="actions">
        <button type="submit" className="button button-small">
          {say(NEXT.record)}
        </button>
        <button type="button" className="button button-small button-quiet" onClick={onOther}>
          {say(NEXT.otherWay)}
        </button>
        <button type="button" className="button button-small button-quiet" onClick={onClose}>
          {say(BASE.cancel)}
        </button>
      </span>
    </form>
  );
}

/** One function, so that it runs when the field appears and never again. */
function focusOnce(element: HTMLInputElement | null): void {
  element?.focus();
}
