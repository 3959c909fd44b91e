// The form of an event: its type, its day, whether it happened, the fields of its type, its links.
import { EVENT_FIELDS } from "../../../shared/case/fields.ts";
import { fieldsOf } from "../../../shared/case/event-table.ts";
import type { AnyEvent, CaseFile } from "../../../shared/case/types.ts";
import { fieldLabel } from "../../../shared/case/words.ts";
import { useSay } from "../../base/lang.tsx";
import type { ExhibitNumbers } from "../exhibits/exhibits.ts";
import { RadioField } from "./choice-fields.tsx";
import { CourtFields } from "./court-fields.tsx";
import { DateField } from "../date-field/date-field.tsx";
import { type FieldValue, withType } from "./draft.ts";
import { Field } from "./field.tsx";
import { LinkFields } from "./link-fields.tsx";
import { ServiceFields } from "./service-fields.tsx";
import { TextField } from "./text-field.tsx";
import { TypePicker } from "./type-picker.tsx";
import { EE } from "./words.ts";

interface Props {
  readonly event: AnyEvent | null;
  readonly file: CaseFile;
  readonly numbers: ExhibitNumbers;
  /** ISO day in China. */
  readonly today: string;
  readonly onEvent: (event: AnyEvent) => void;
  readonly onField: (field: string, value: FieldValue) => void;
  readonly onReadable: (name: string, readable: boolean) => void;
}

const HAPPENED = [
  { value: "yes", text: EE.happenedYes },
  { value: "no", text: EE.happenedNo },
  { value: "unknown", text: EE.happenedUnknown },
] as const;

export function EventForm({ event, file, numbers, today, onEvent, onField, onReadable }: Props) {
  const say = useSay();
  const picker = (
    <TypePicker
      value={event?.type ?? null}
      onValue={(type) => onEvent(event === null ? { id: crypto.randomUUID(), type } : withType(event, type))}
    />
  );
  if (event === null) {
    return (
      <>
        {picker}
        <p className="ee-hint">{say(EE.chooseType)}</p>
      </>
    );
  }
  const own = fieldsOf(event.type);
  return (
    <>
      {picker}
      <DateField
        name="date"
        label={fieldLabel(event.type, "date")}
        today={today}
        value={event.date}
        onValue={(value) => onField("date", value)}
        onReadable={onReadable}
      />
      <RadioField
        label={EE.happened}
        options={HAPPENED}
        {...(event.happened === "no" ? { hint: EE.happenedNoHint } : {})}
        value={event.happened ?? "yes"}
        onValue={(value) => onField("happened", value === "yes" ? undefined : value)}
      />
      {own.length === 0 ? null : (
        <section className="ee-section">
          <h3>{say(EE.facts)}</h3>
          {own.map((name) => {
            const shared = {
              label: fieldLabel(event.type, name),
              value: event[name],
              onValue: (value: FieldValue) => onField(name, value),
              onReadable,
            };
            if (name === "service") return <ServiceFields key={`${event.type} ${name}`} {...shared} />;
            if (name === "court") return <CourtFields key={`${event.type} ${name}`} {...shared} />;
            return <Field key={`${event.type} ${name}`} name={name} spec={EVENT_FIELDS[name]} {...shared} />;
          })}
        </section>
      )}
      <section className="ee-section">
        <h3>{say(EE.basis)}</h3>
        <LinkFields event={event} file={file} numbers={numbers} onField={onField} />
        <TextField label={EE.note} long value={event.note} onValue={(value) => onField("note", value)} />
      </section>
    </>
  );
}
