// A value of the case file in words, by the kind of its field.
import { ENUMS, type EnumName } from "../../../shared/case/enums.ts";
import { type FieldSpec, OBJECT_FIELDS, type ObjectName } from "../../../shared/case/fields.ts";
import { isObject, type Json } from "../../../shared/case/json.ts";
import { objectLabel, valueWords } from "../../../shared/case/words.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { listWords } from "../../base/words.ts";
import { listItemWords } from "../event-editor/number-words.ts";
import type { FieldOf } from "./fields-of.ts";
import { TRACE, yearsWords } from "./words.ts";

/** What an id of an event or a piece of evidence stands for; null where the case no longer has it. */
export type NameOf = (id: string) => Text | null;

const same = (text: string): Text => ({ zh: text, en: text });
function plain(value: unknown): Text {
  if (typeof value === "boolean") return value ? TRACE.yes : TRACE.no;
  if (typeof value === "object" && value !== null && Object.keys(value).length === 0) return TRACE.nothing;
  return same(typeof value === "string" ? value : JSON.stringify(value));
}

function choice(of: EnumName, value: unknown): Text {
  const known = ENUMS[of].find((one) => one === value);
  return known === undefined ? plain(value) : valueWords(of, known);
}

const list = (value: unknown, each: (one: unknown) => Text): Text =>
  Array.isArray(value) ? (value.length === 0 ? TRACE.none : listWords(value.map(each))) : plain(value);

const named = (value: unknown, nameOf: NameOf): Text =>
  (typeof value === "string" ? nameOf(value) : null) ?? plain(value);

/** An object inside a row in one line, such as a person: each field that has something, but the id. */
function fieldsText(of: ObjectName, value: Json, nameOf: NameOf): Text {
  const specs: Readonly<Record<string, FieldSpec>> = OBJECT_FIELDS[of];
  const parts = Object.entries(value).flatMap(([name, one]): readonly Text[] => {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined || name === "id" || one === undefined || one === null) return [];
    const label = objectLabel(of, name);
    const text = valueText(spec, one, nameOf);
    return [{ zh: `${label.zh}${text.zh}`, en: `${label.en} ${text.en}` }];
  });
  return parts.length === 0
    ? TRACE.nothing
    : { zh: parts.map(({ zh }) => zh).join("，"), en: parts.map(({ en }) => en).join(", ") };
}

/** A value of a field, in the words that the field has for it where it has any. */
export function fieldValueText({ spec, values }: FieldOf, value: unknown, nameOf: NameOf): Text {
  const own = typeof value === "string" && values !== undefined && Object.hasOwn(values, value) ? values[value] : null;
  return own ?? valueText(spec, value, nameOf);
}

/** `spec` null for a field that the format does not know, such as an `x-` field. */
function valueText(spec: FieldSpec | null, value: unknown, nameOf: NameOf): Text {
  switch (spec?.kind) {
    case "choice":
      return choice(spec.of, value);
    case "choices":
      return list(value, (one) => choice(spec.of, one));
    case "numbers":
      return list(value, (one) => (typeof one === "number" ? listItemWords(one) : plain(one)));
    case "date":
    case "birth-date":
      return typeof value === "string" ? spanWords(value) : plain(value);
    case "term-years":
      return typeof value === "number" ? yearsWords(value) : TRACE.noTerm;
    case "reference":
      return named(value, nameOf);
    case "evidence-ids":
      return list(value, (one) => named(one, nameOf));
    case "object":
      return isObject(value) ? fieldsText(spec.of, value, nameOf) : plain(value);
    case "list":
      return list(value, (one) => (isObject(one) ? fieldsText(spec.of, one, nameOf) : plain(one)));
    default:
      return plain(value);
  }
}
