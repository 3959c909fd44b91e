// Where in a case file a problem sits, in the words of the screen: the third event (decision to list), whether in writing.
import type { Text } from "../text.ts";
import { isEventType } from "./event-table.ts";
import { type FieldSpec, OBJECT_FIELDS, type ObjectName } from "./fields.ts";
import { isObject } from "./json.ts";
import { eventTitle, fieldLabel, objectLabel } from "./words.ts";

const WHOLE: Text = { zh: "整个文件", en: "the whole file" };

const specsOf = (of: ObjectName): Readonly<Record<string, FieldSpec>> => OBJECT_FIELDS[of];

/** The steps of an RFC 6901 pointer. */
const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The entry of a list, by its place; an event with its kind, where the file has one. */
function entryWords(list: Text, at: number, entry: unknown): Text {
  const type = isObject(entry) ? entry["type"] : undefined;
  const kind = typeof type === "string" && isEventType(type) ? eventTitle(type) : null;
  return {
    zh: `${list.zh}第 ${at + 1} 项${kind === null ? "" : `（${kind.zh}）`}`,
    en: `${list.en}, no. ${at + 1}${kind === null ? "" : ` (${kind.en})`}`,
  };
}

/** The label of a field, by the kind of its event where it is one's; its own name where the format has no such field. */
function labelIn(of: ObjectName, name: string, holder: unknown): Text {
  const type = of === "event" && isObject(holder) ? holder["type"] : undefined;
  try {
    return typeof type === "string" && isEventType(type) ? fieldLabel(type, name) : objectLabel(of, name);
  } catch (error) {
    // A field that the format does not know, which may be what the problem is about.
    if (!(error instanceof RangeError)) throw error;
    return { zh: `“${name}”`, en: `“${name}”` };
  }
}

/**
 * The place in words. `pointer`: RFC 6901 into the file, absent where the problem is in no field. `file` is the file as far as
 * it could be read as JSON, whatever it holds.
 */
export function placeWords(pointer: string | undefined, file: unknown): Text {
  const steps = stepsOf(pointer ?? "");
  if (steps.length === 0) return WHOLE;
  const words: Text[] = [];
  let of: ObjectName | null = "case";
  let value: unknown = file;
  for (let at = 0; at < steps.length; at += 1) {
    const name = steps[at] ?? "";
    // Inside a value the format says nothing of.
    if (of === null) break;
    const spec: FieldSpec | undefined = Object.hasOwn(specsOf(of), name) ? specsOf(of)[name] : undefined;
    const label = labelIn(of, name, value);
    value = isObject(value) ? value[name] : undefined;
    const index = Number(steps[at + 1] ?? "-");
    if (spec?.kind === "list" && Number.isInteger(index)) {
      value = Array.isArray(value) ? (value as readonly unknown[])[index] : undefined;
      words.push(entryWords(label, index, value));
      at += 1;
    } else words.push(label);
    of = spec?.kind === "list" || spec?.kind === "object" ? spec.of : null;
  }
  return { zh: words.map(({ zh }) => zh).join(" · "), en: words.map(({ en }) => en).join(" · ") };
}
