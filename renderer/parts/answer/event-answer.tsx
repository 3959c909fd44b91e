// Whether an event happened, and when; or that it is established that it did not.
import { type ReactNode, useState } from "react";
import { parseDateWords } from "../../../shared/case/date-words.ts";
import { ENUMS } from "../../../shared/case/enums.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { EventSource, EventType } from "../../../shared/case/types.ts";
import { eventTitle, valueWords } from "../../../shared/case/words.ts";
import { NOT_RECEIVED } from "../../../shared/intake/story.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { DateText } from "../date-field/date-field.tsx";
import type { OnAnswer } from "./answer.ts";
import { ChoiceField, SelectField } from "./choice-field.tsx";
import type { Control, Option } from "./control.ts";
import { ANSWER } from "./words.ts";

interface Props {
  readonly control: Extract<Control, { kind: "event" }>;
  readonly asOf: string;
  readonly busy: boolean;
  readonly beside?: ReactNode | undefined;
  /** Names the draft of what is typed here. */
  readonly form: readonly string[];
  readonly title: Text;
  readonly onAnswer: OnAnswer;
}

const WAYS: readonly Option[] = [
  { value: "yes", words: ANSWER.happened },
  { value: "no", words: ANSWER.notHappened },
];
/** Of a paper that the court serves the client can say no more than that it never came. */
const WAYS_OF_SERVICE: readonly Option[] = [...WAYS, { value: "said-not", words: ANSWER.saidNot }];
const waysOf = (type: EventType): readonly Option[] => (type.endsWith("-served") ? WAYS_OF_SERVICE : WAYS);
const SOURCES: readonly Option[] = ENUMS.source.map((value) => ({ value, words: valueWords("source", value) }));
const isSource = (value: string): value is EventSource => ENUMS.source.some((one) => one === value);

interface Entered {
  readonly way: readonly string[];
  readonly date: string;
  readonly until: string;
  readonly source: EventSource;
  readonly fields: Readonly<Record<string, string>>;
}

const NOTHING: Entered = { way: [], date: "", until: "", source: "client-statement", fields: {} };

const isText = (value: unknown): value is string => typeof value === "string";

/** A draft of the form; null where it is none of this version. */
function readEntered(value: unknown): Entered | null {
  const { way, date, until, source, fields } = isObject(value) ? value : {};
  if (!Array.isArray(way) || !isText(date) || !isText(until) || !isText(source) || !isSource(source)) return null;
  const told = Object.entries(isObject(fields) ? fields : {}).flatMap(([name, one]) =>
    isText(one) ? [[name, one]] : [],
  );
  return { way: way.filter(isText), date, until, source, fields: Object.fromEntries(told) as Entered["fields"] };
}

export function EventAnswer({ control, asOf, busy, beside, form, title, onAnswer }: Props) {
  const say = useSay();
  const draft = useDraft({ form, title, start: { ...NOTHING, until: asOf }, base: null, read: readEntered });
  const { way, date, until, source, fields } = draft.value;
  const put = (part: Partial<Entered>): void => draft.set({ ...draft.value, ...part });
  const [fault, setFault] = useState<Text | null>(null);
  const [happened] = way;

  function submit(): void {
    const read = parseDateWords(happened === "no" ? until : date);
    if (happened === undefined) return setFault(ANSWER.chooseOne);
    if (happened === "said-not") return onAnswer({ kind: "said-not", note: say(NOT_RECEIVED) }, draft.done);
    if (!read.ok) return;
    if (happened === "yes") return onAnswer({ kind: "happened", date: read.edtf, source, fields }, draft.done);
    if (read.edtf === null) return setFault(ANSWER.establishedNeeded);
    onAnswer({ kind: "not-happened", date: read.edtf, source }, draft.done);
  }

  return (
    <form
      className="fa-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DraftNotice draft={draft} />
      <ChoiceField
        label={eventTitle(control.type)}
        hideLabel
        several={false}
        options={waysOf(control.type)}
        chosen={way}
        onChosen={(chosen) => {
          put({ way: chosen });
          setFault(null);
        }}
      />
      {happened === "said-not" ? <p className="soft">{say(ANSWER.onWord)}</p> : null}
      {happened === undefined || happened === "said-not" ? null : (
        <div className="fa-with">
          {happened === "yes" ? (
            <DateText label={ANSWER.date} text={date} onText={(text) => put({ date: text })} />
          ) : (
            <DateText
              label={ANSWER.establishedOn}
              text={until}
              onText={(text) => {
                put({ until: text });
                setFault(null);
              }}
              needed={ANSWER.establishedNeeded}
              fault={fault}
            />
          )}
          {happened === "yes"
            ? control.with.map(({ field, label, options }) => (
                <SelectField
                  key={field}
                  label={label}
                  options={[{ value: "", words: ANSWER.unknownOption }, ...options]}
                  value={fields[field] ?? ""}
                  onValue={(value) => {
                    const { [field]: _old, ...rest } = fields;
                    put({ fields: value === "" ? rest : { ...rest, [field]: value } });
                  }}
                />
              ))
            : null}
          <SelectField
            label={ANSWER.source}
            options={SOURCES}
            value={source}
            onValue={(value) => {
              if (isSource(value)) put({ source: value });
            }}
          />
        </div>
      )}
      {fault !== null && happened === undefined ? (
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
