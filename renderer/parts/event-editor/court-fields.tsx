// The court that took a case over: its name, level and region.
import { OBJECT_FIELDS } from "../../../shared/case/fields.ts";
import { isObject } from "../../../shared/case/json.ts";
import { objectLabel } from "../../../shared/case/words.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { type FieldValue, withPart } from "./draft.ts";
import { Field } from "./field.tsx";

const NAMES = ["name", "level", "region"] as const;

interface Props {
  readonly label: Text;
  readonly value: unknown;
  readonly onValue: (value: FieldValue) => void;
  readonly onReadable: (name: string, readable: boolean) => void;
}

export function CourtFields({ label, value, onValue, onReadable }: Props) {
  const say = useSay();
  const court = isObject(value) ? value : {};
  return (
    <fieldset className="ee-group">
      <legend>{say(label)}</legend>
      {NAMES.map((name) => (
        <Field
          key={name}
          name={`court.${name}`}
          spec={OBJECT_FIELDS.eventCourt[name]}
          label={objectLabel("eventCourt", name)}
          value={court[name]}
          onValue={(next) => onValue(withPart(court, name, next))}
          onReadable={onReadable}
        />
      ))}
    </fieldset>
  );
}
