// Anything else that happened, found by plain words: one kind left and Enter puts it in; what fits none is kept as one line.
import { type KeyboardEvent, useId, useState } from "react";
import type { EventType } from "../../../shared/case/event-table.ts";
import { layOf, searchEvents } from "../../../shared/intake/index.ts";
import { useSay } from "../../base/lang.tsx";
import { INTAKE } from "./words.ts";

interface Props {
  /** `words`: what was typed, where no kind of event fits it. */
  readonly onEvent: (type: EventType, words: string) => void;
}

const SHOWN = 8;

export function EventSearch({ onEvent }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState("");
  const query = typed.trim();
  const found = query === "" ? [] : searchEvents(query);
  const put = (type: EventType, words = ""): void => {
    setTyped("");
    onEvent(type, words);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== "Enter" || event.ctrlKey || event.nativeEvent.isComposing || query === "") return;
    event.preventDefault();
    const [only, ...others] = found;
    if (only === undefined) put("other", query);
    else if (others.length === 0) put(only);
  };
  const hint =
    query === ""
      ? ""
      : found.length === 0
        ? say(INTAKE.noEvent)
        : found.length === 1
          ? say(INTAKE.pick)
          : say(INTAKE.several);
  return (
    <div className="in-row in-search">
      <span className="in-cell">
        <label htmlFor={id}>{say(INTAKE.other)}</label>
        <input
          id={id}
          type="text"
          className="in-input"
          style={{ inlineSize: "34ch" }}
          autoComplete="off"
          placeholder={say(INTAKE.otherHint)}
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKey}
        />
      </span>
      <span id={`${id}-hint`} className="soft" role="status">
        {hint}
      </span>
      {found.slice(0, SHOWN).map((type) => (
        <button key={type} type="button" className="button button-small" onClick={() => put(type)}>
          {say(layOf(type).row)}
        </button>
      ))}
    </div>
  );
}
