// The answer about one field: a date, one or several of a list, words, a number.
import { type ReactNode, useId, useState } from "react";
import { BIRTH_RANGE, EVENT_RANGE } from "../../../shared/calendar/edtf.ts";
import { parseDateWords } from "../../../shared/case/date-words.ts";
import { isObject } from "../../../shared/case/json.ts";
import { normalNumber } from "../../../shared/courts/number.ts";
import { saidOfNumber } from "../../../shared/courts/said.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import type { Answer, OnAnswer } from "./answer.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { SaidLines } from "../court/said-lines.tsx";
import { DateText } from "../date-field/date-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import type { Control } from "./control.ts";
import { ANSWER, numberRange } from "./words.ts";

/** Everything but a whole event, yes or no, and a holiday notice. */
export type FieldControl = Exclude<Control, { kind: "event" } | { kind: "tri" } | { kind: "notice" }>;

interface Props {
  readonly control: FieldControl;
  readonly question: Text;
  readonly busy: boolean;
  readonly beside?: ReactNode | undefined;
  /** Names the draft of what is typed here. */
  readonly form: readonly string[];
  readonly title: Text;
  readonly onAnswer: OnAnswer;
}

/** The answer that was entered, or what is wrong with it. */
function read(control: FieldControl, text: string, chosen: readonly string[]): Answer | Text {
  switch (control.kind) {
    case "date": {
      const date = parseDateWords(text, control.birth ? BIRTH_RANGE : EVENT_RANGE);
      if (!date.ok) return { zh: `${date.problem.zh}${date.hint.zh}`, en: `${date.problem.en} ${date.hint.en}` };
      return date.edtf === null ? ANSWER.dateNeeded : { kind: "date", value: date.edtf };
    }
    case "one":
      return chosen.length === 1 ? { kind: "values", values: chosen } : ANSWER.chooseOne;
    case "many": {
      if (chosen.includes(NONE)) return { kind: "values", values: [] };
      return chosen.length > 0 ? { kind: "values", values: chosen } : ANSWER.chooseOne;
    }
    case "text":
      return text.trim() === ""
        ? ANSWER.textNeeded
        : { kind: "text", value: control.number === undefined ? text.trim() : normalNumber(text) };
    default: {
      if (chosen.includes(NONE)) return { kind: "number", value: null };
      const value = Number(text);
      const fits = /^\d+$/u.test(text.trim()) && value >= control.min && value <= control.max;
      return fits ? { kind: "number", value } : numberRange(control.min, control.max);
    }
  }
}

interface Entered {
  readonly text: string;
  readonly chosen: readonly string[];
}

const NOTHING: Entered = { text: "", chosen: [] };

/** A draft of the form; null where it is none of this version. */
function readEntered(value: unknown): Entered | null {
  const { text, chosen } = isObject(value) ? value : {};
  if (typeof text !== "string" || !Array.isArray(chosen)) return null;
  return { text, chosen: chosen.filter((one) => typeof one === "string") };
}

/** The box "none", among the values of a list. */
const NONE = "\u0000none";

export function FieldAnswer({ control, question, busy, beside, form, title, onAnswer }: Props) {
  const say = useSay();
  const id = useId();
  const draft = useDraft({ form, title, start: NOTHING, base: null, read: readEntered });
  const { text, chosen } = draft.value;
  const setText = (value: string): void => draft.set({ text: value, chosen });
  const setChosen = (values: readonly string[]): void => draft.set({ text, chosen: values });
  const [fault, setFault] = useState<Text | null>(null);

  function submit(): void {
    const answer = read(control, text, chosen);
    if ("kind" in answer) onAnswer(answer, draft.done);
    else setFault(answer);
  }

  function choose(now: readonly string[]): void {
    const added = now.find((value) => !chosen.includes(value));
    setFault(null);
    if (added === NONE) setChosen([NONE]);
    else setChosen(now.filter((value) => value !== NONE));
  }

  const none = { value: NONE, words: control.kind === "number" ? ANSWER.noneStated : ANSWER.noneOfThese };
  return (
    <form
      className="fa-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DraftNotice draft={draft} />
      {control.kind === "date" ? (
        <DateText
          label={ANSWER.date}
          text={text}
          onText={(typed) => {
            setText(typed);
            setFault(null);
          }}
          needed={ANSWER.dateNeeded}
          fault={fault}
          birth={control.birth}
        />
      ) : null}
      {control.kind === "one" || control.kind === "many" ? (
        <ChoiceField
          label={question}
          hideLabel
          several={control.kind === "many"}
          options={control.kind === "many" && control.none ? [...control.options, none] : control.options}
          chosen={chosen}
          onChosen={choose}
        />
      ) : null}
      {control.kind === "text" || control.kind === "number" ? (
        <div className="fa-field">
          <label htmlFor={id}>{say(control.kind === "text" ? ANSWER.text : ANSWER.number)}</label>
          <input
            id={id}
            className={control.kind === "number" ? "fa-input fa-number" : "fa-input"}
            type="text"
            inputMode={control.kind === "number" ? "numeric" : "text"}
            autoComplete="off"
            value={text}
            disabled={chosen.includes(NONE)}
            aria-invalid={fault !== null}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setFault(null);
            }}
          />
          {control.kind === "text" && control.number !== undefined ? (
            <SaidLines said={saidOfNumber(text, control.number, "")} />
          ) : null}
        </div>
      ) : null}
      {control.kind === "number" && control.none ? (
        <ChoiceField label={question} hideLabel several options={[none]} chosen={chosen} onChosen={choose} />
      ) : null}
      {fault !== null && control.kind !== "date" ? (
        <p className="fa-fault" role="alert">
          {say(fault)}
        </p>
      ) : null}
      <div className="fa-buttons">
        <button type="submit" className="button button-primary" disabled={busy}>
          {say(ANSWER.record)}
        </button>
        {beside}
      </div>
    </form>
  );
}
