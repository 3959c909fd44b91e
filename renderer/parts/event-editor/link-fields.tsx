// What an event rests on and points at: the event it answers, its source, the evidence that shows it.
import { exhibitWords } from "../exhibits/words.ts";
import type { CaseFile, AnyEvent } from "../../../shared/case/types.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { ENUMS } from "../../../shared/case/enums.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import type { ExhibitNumbers } from "../exhibits/exhibits.ts";
import { ChecksField, SelectField } from "./choice-fields.tsx";
import type { FieldValue } from "./draft.ts";
import { titleOf } from "./event-name.ts";
import { EE } from "./words.ts";

interface Props {
  readonly event: AnyEvent;
  readonly file: CaseFile;
  readonly numbers: ExhibitNumbers;
  readonly onField: (field: string, value: FieldValue) => void;
}

export function LinkFields({ event, file, numbers, onField }: Props) {
  const say = useSay();
  const evidence = (file.evidence ?? []).flatMap(({ id, title }) => (id === undefined ? [] : [{ id, title }]));
  return (
    <>
      <SelectField
        label={EE.regarding}
        options={[{ value: "", text: EE.regardingAuto }, ...targets(event, file)]}
        value={event.regarding ?? ""}
        onValue={(value) => onField("regarding", value)}
      />
      <SelectField
        label={EE.source}
        options={ENUMS.source.map((value) => ({ value, text: valueWords("source", value) }))}
        value={event.source ?? "client-statement"}
        onValue={(value) => onField("source", value)}
      />
      {evidence.length === 0 ? (
        <p className="ee-hint">{say(EE.noEvidence)}</p>
      ) : (
        <ChecksField
          label={EE.evidence}
          options={evidence.map(({ id, title }) => ({ value: id, text: exhibitWords(numbers.get(id), title) }))}
          value={event.evidence}
          onValue={(value) => onField("evidence", value)}
        />
      )}
    </>
  );
}

/** The events it may answer, and for letters to agencies the sanctions. */
function targets(event: AnyEvent, file: CaseFile): readonly { readonly value: string; readonly text: Text }[] {
  const events = file.events.filter(({ id }) => id !== event.id).map((one) => ({ value: one.id, text: named(one) }));
  if (!event.type.startsWith("agency-")) return events;
  const sanctions = (file.sanctions ?? []).flatMap(({ id, kind, body }) => {
    if (id === undefined) return [];
    const words = valueWords("sanctionKind", kind ?? "other");
    return [
      { value: id, text: body === undefined ? words : { zh: `${words.zh}（${body}）`, en: `${words.en} (${body})` } },
    ];
  });
  return [...sanctions, ...events];
}

function named(event: AnyEvent): Text {
  const title = titleOf(event.type);
  const day = spanWords(event.date);
  return { zh: `${day.zh} ${title.zh}`, en: `${day.en} ${title.en}` };
}
