// The fields of a row of the history: which the case format knows, in words.
import { OWN_FIELDS } from "./words.ts";
import { isEventType } from "../../../shared/case/event-table.ts";
import {
  COMMON_FIELDS,
  EVENT_FIELDS,
  type FieldSpec,
  OBJECT_FIELDS,
  type ObjectName,
} from "../../../shared/case/fields.ts";
import type { Json } from "../../../shared/case/json.ts";
import { aboutWords, NOTE_WORDS, SEEN_WORDS, WAY_WORDS } from "../../../shared/casework/words.ts";
import { fieldLabel, objectLabel } from "../../../shared/case/words.ts";
import type { Text } from "../../../shared/text.ts";

export interface FieldOf {
  readonly spec: FieldSpec | null;
  readonly label: Text;
  /** What values of the clinic's own are called. */
  readonly values?: Readonly<Record<string, Text>>;
}

type Lookup = (name: string) => FieldOf;

const unknownField = (name: string): FieldOf => ({ spec: null, label: OWN_FIELDS[name] ?? { zh: name, en: name } });

const specIn = (specs: Readonly<Record<string, FieldSpec>>, name: string): FieldSpec | null =>
  (Object.hasOwn(specs, name) ? specs[name] : undefined) ?? null;

const inObject =
  (of: ObjectName): Lookup =>
  (name) => {
    const spec = specIn(OBJECT_FIELDS[of], name);
    return spec === null ? unknownField(name) : { spec, label: objectLabel(of, name) };
  };

function inEvent(row: Json): Lookup {
  const type = row["type"];
  return (name) => {
    const spec = specIn({ ...COMMON_FIELDS, ...EVENT_FIELDS }, name);
    if (spec === null || typeof type !== "string" || !isEventType(type)) return unknownField(name);
    try {
      return { spec, label: fieldLabel(type, name) };
    } catch {
      // A row of an earlier type may hold what the type it has now has no field for.
      return unknownField(name);
    }
  };
}

/** The fields of a note of the clinic, which is of one of several kinds. */
function inNote(row: Json): Lookup {
  const { about } = row;
  const values: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
    kind: NOTE_WORDS,
    seen: SEEN_WORDS,
    way: WAY_WORDS,
    about: typeof about === "string" ? { [about]: aboutWords(about) } : {},
  };
  return (name) => {
    const label = OWN_FIELDS[name] ?? { zh: name, en: name };
    if (name === "evidence") return { spec: { kind: "evidence-ids" }, label };
    if (name === "date" || name === "due" || name === "done") return { spec: { kind: "date" }, label };
    const own = values[name];
    return own === undefined ? unknownField(name) : { spec: null, label, values: own };
  };
}

/** How to read the fields of a row: `entity` as the history names it. */
export function fieldsFor(entity: string, row: Json): Lookup {
  if (entity === "event") return inEvent(row);
  if (entity === "note") return inNote(row);
  if (entity === "case" || entity === "evidence" || entity === "sanction") return inObject(entity);
  return unknownField;
}

/** The fields of an object inside a row. */
export const fieldsInside = (spec: FieldSpec | null): Lookup =>
  spec?.kind === "object" ? inObject(spec.of) : unknownField;
