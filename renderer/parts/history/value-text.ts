// A value of the case file in words, by the kind of its field.
import { ENUMS, type EnumName } from "../../../shared/case/enums.ts";
import type { FieldSpec } from "../../../shared/case/fields.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { listWords } from "../../base/words.ts";
import { listItemWords } from "../event-editor/number-words.ts";
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

/** `spec` null for a field that the format does not know, such as an `x-` field. */
export function valueText(spec: FieldSpec | null, value: unknown, nameOf: NameOf): Text {
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
    default:
      return plain(value);
  }
}
