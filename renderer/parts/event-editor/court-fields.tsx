// The court that took a case over: its name, level and region.
import { OBJECT_FIELDS } from "../../../shared/case/fields.ts";
import { isObject, type Json } from "../../../shared/case/json.ts";
import { objectLabel } from "../../../shared/case/words.ts";
import { courtOf } from "../../../shared/courts/court-of.ts";
import { COURT_SOURCE, filledIn, saidOfCourt } from "../../../shared/courts/said.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { SaidLines } from "../court/said-lines.tsx";
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
          onValue={(next) => onValue(name === "name" ? named(court, next) : withPart(court, name, next))}
          onReadable={onReadable}
        />
      ))}
      <SaidLines said={saidOfCourt(courtOf(nameOf(court), ""))} source={COURT_SOURCE} />
    </fieldset>
  );
}

const nameOf = ({ name }: Json): string => (typeof name === "string" ? name : "");

/** The court of another name: level and region as the table has them, where it is certain and they are not the person's own. */
function named(court: Json, next: FieldValue): object {
  const before = filledIn(courtOf(nameOf(court), ""));
  const after = filledIn(courtOf(typeof next === "string" ? next : "", ""));
  const own = (field: "level" | "region"): boolean => court[field] !== undefined && court[field] !== before?.[field];
  const withLevel = own("level") ? court : withPart(court, "level", after?.level);
  const withRegion = own("region") ? withLevel : withPart(withLevel, "region", after?.region);
  return withPart(withRegion, "name", next);
}
