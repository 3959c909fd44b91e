// An event as it is being edited: pure changes that never leave a field the type does not have, nor an empty one.
import { COMMON_FIELDS } from "../../../shared/case/fields.ts";
import { type EventType, fieldsOf, isEventType } from "../../../shared/case/event-table.ts";
import type { AnyEvent, CaseFile } from "../../../shared/case/types.ts";
import { normalNumber } from "../../../shared/courts/number.ts";
import { isObject } from "../../../shared/case/json.ts";

/** A value of a field; undefined takes the field away. */
export type FieldValue = string | number | null | readonly string[] | readonly number[] | object | undefined;

const EMPTY_OBJECT = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

/** The event with one field set, or without it. */
export function withField(event: AnyEvent, field: string, value: FieldValue): AnyEvent {
  const rest = Object.fromEntries(Object.entries(event).filter(([name]) => name !== field));
  const kept = value === undefined || value === "" || EMPTY_OBJECT(value) ? rest : { ...rest, [field]: value };
  return kept as unknown as AnyEvent;
}

/** An object inside an event, such as its service, with one field set, or without it. */
export function withPart(part: unknown, field: string, value: FieldValue): object {
  const rest = Object.fromEntries(Object.entries(isObject(part) ? part : {}).filter(([name]) => name !== field));
  return value === undefined || value === "" ? rest : { ...rest, [field]: value };
}

/** The event as one of another type: what the new type has no place for is left out. */
export function withType(event: AnyEvent, type: EventType): AnyEvent {
  const own: readonly string[] = fieldsOf(type);
  const kept = Object.entries(event).filter(
    ([name]) => name.startsWith("x-") || Object.hasOwn(COMMON_FIELDS, name) || own.includes(name),
  );
  return { ...(Object.fromEntries(kept) as unknown as AnyEvent), type };
}

/** The event as it is saved: what is new of its numbers in their one spelling. */
export function withNumbers(event: AnyEvent, base: AnyEvent | null): AnyEvent {
  const changed = (["caseNumber", "documentNumber"] as const).flatMap((name) => {
    const number = event[name];
    return number === undefined || number === base?.[name] ? [] : [[name, normalNumber(number)]];
  });
  return { ...event, ...(Object.fromEntries(changed) as Partial<AnyEvent>) };
}

/** The case as it would be with this event. */
export function withEvent(file: CaseFile, event: AnyEvent): CaseFile {
  const known = file.events.some(({ id }) => id === event.id);
  const events: readonly AnyEvent[] = known
    ? file.events.map((one) => (one.id === event.id ? event : one))
    : [...file.events, event];
  return { ...file, events: events as unknown as CaseFile["events"] };
}

/** The events that answer this one; deleting it must take their link away. */
export const answersTo = (file: CaseFile, id: string): readonly AnyEvent[] =>
  file.events.filter((event) => event.regarding === id);

/** A draft read back from memory; null where it is none. */
export function readDraft(value: unknown): AnyEvent | null {
  if (!isObject(value)) return null;
  const { id, type } = value;
  if (typeof id !== "string" || id === "" || typeof type !== "string" || !isEventType(type)) return null;
  return value as unknown as AnyEvent;
}

/** Whether two events say the same; the order of fields does not matter. */
export const same = (a: AnyEvent, b: AnyEvent): boolean => ordered(a) === ordered(b);

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
