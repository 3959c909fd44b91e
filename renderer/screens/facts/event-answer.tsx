// Whether an event happened, and when; or that it is established that it did not.
import { type ReactNode, useState } from "react";
import { parseDateWords } from "../../../shared/case/date-words.ts";
import { ENUMS } from "../../../shared/case/enums.ts";
import type { EventSource } from "../../../shared/case/types.ts";
import { eventTitle, valueWords } from "../../../shared/case/words.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import type { Answer } from "./answer.ts";
import { ChoiceField, SelectField } from "./choice-field.tsx";
import type { Control, Option } from "./control.ts";
import { DateField } from "./date-field.tsx";
import { FACTS } from "./words.ts";

interface Props {
  readonly control: Extract<Control, { kind: "event" }>;
  readonly asOf: string;
  readonly busy: boolean;
  readonly beside?: ReactNode | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

const WAYS: readonly Option[] = [
  { value: "yes", words: FACTS.happened },
  { value: "no", words: FACTS.notHappened },
];
const SOURCES: readonly Option[] = ENUMS.source.map((value) => ({ value, words: valueWords("source", value) }));
const isSource = (value: string): value is EventSource => ENUMS.source.some((one) => one === value);

export function EventAnswer({ control, asOf, busy, beside, onAnswer }: Props) {
  const say = useSay();
  const [way, setWay] = useState<readonly string[]>([]);
  const [date, setDate] = useState("");
  const [until, setUntil] = useState(asOf);
  const [source, setSource] = useState<EventSource>("client-statement");
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [fault, setFault] = useState<Text | null>(null);
  const [happened] = way;

  function submit(): void {
    const read = parseDateWords(happened === "no" ? until : date);
    if (happened === undefined) return setFault(FACTS.chooseOne);
    if (!read.ok) return;
    if (happened === "yes") return onAnswer({ kind: "happened", date: read.edtf, source, fields });
    if (read.edtf === null) return setFault(FACTS.establishedNeeded);
    onAnswer({ kind: "not-happened", date: read.edtf, source });
  }

  return (
    <form
      className="fa-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ChoiceField
        label={eventTitle(control.type)}
        hideLabel
        several={false}
        options={WAYS}
        chosen={way}
        onChosen={(chosen) => {
          setWay(chosen);
          setFault(null);
        }}
      />
      {happened === undefined ? null : (
        <div className="fa-with">
          {happened === "yes" ? (
            <DateField label={FACTS.date} value={date} onValue={setDate} fault={null} />
          ) : (
            <DateField label={FACTS.establishedOn} value={until} onValue={setUntil} fault={fault} />
          )}
          {happened === "yes"
            ? control.with.map(({ field, label, options }) => (
                <SelectField
                  key={field}
                  label={label}
                  options={[{ value: "", words: FACTS.unknownOption }, ...options]}
                  value={fields[field] ?? ""}
                  onValue={(value) => {
                    const { [field]: _old, ...rest } = fields;
                    setFields(value === "" ? rest : { ...rest, [field]: value });
                  }}
                />
              ))
            : null}
          <SelectField
            label={FACTS.source}
            options={SOURCES}
            value={source}
            onValue={(value) => {
              if (isSource(value)) setSource(value);
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
          {say(FACTS.record)}
        </button>
        {beside}
      </div>
    </form>
  );
}
