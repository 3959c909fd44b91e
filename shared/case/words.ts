// The case format in words, Chinese and English: titles of events, labels of fields, and the questions that settle facts.

import type { Text } from "../text.ts";
import { ENUMS, type EnumName } from "./enums.ts";
import { type EventType, fieldsOf } from "./event-table.ts";
import { COMMON_FIELDS, EVENT_FIELDS, type FieldSpec, OBJECT_FIELDS, type ObjectName } from "./fields.ts";
import type { EventWords } from "./words-event.ts";
import { COMMON_WORDS, EVENT_FIELD_WORDS } from "./words-event-fields.ts";
import { OVERRIDES } from "./words-event-overrides.ts";
import type { FieldWords } from "./words-field.ts";
import { AUTHORITY_EVENT_WORDS } from "./words-events-authority.ts";
import { ENFORCEMENT_EVENT_WORDS } from "./words-events-enforcement.ts";
import { LISTING_EVENT_WORDS } from "./words-events-listing.ts";
import { REMEDY_EVENT_WORDS } from "./words-events-remedies.ts";
import { OBJECT_WORDS } from "./words-objects.ts";
import { VALUE_WORDS } from "./words-values.ts";

const EVENT_WORDS: Readonly<Record<EventType, EventWords>> = {
  ...ENFORCEMENT_EVENT_WORDS,
  ...LISTING_EVENT_WORDS,
  ...REMEDY_EVENT_WORDS,
  ...AUTHORITY_EVENT_WORDS,
};

/** How the answer to a question is entered. Free text counts as a choice without choices. */
export type AskKind = "date" | "tri" | "choice" | "number";

/** The objects whose fields are asked for outside events. */
export type AskArea = "client" | "enforcement" | "sanction";

interface Found {
  readonly spec: FieldSpec;
  readonly words: FieldWords;
}

type Specs = Readonly<Record<string, FieldSpec>>;
type Words = Readonly<Record<string, FieldWords>>;

/** Looks up `field`, which may lead into an object with a dot (`service.method`); null where there is none. */
function find(specs: Specs, table: Words, field: string): Found | null {
  const dot = field.indexOf(".");
  const name = dot < 0 ? field : field.slice(0, dot);
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  const words = Object.hasOwn(table, name) ? table[name] : undefined;
  if (spec === undefined || words === undefined) return null;
  if (dot < 0) return { spec, words };
  if (spec.kind !== "object") return null;
  return find(OBJECT_FIELDS[spec.of], OBJECT_WORDS[spec.of], field.slice(dot + 1));
}

function inEvent(type: EventType, field: string): Found {
  const name = field.split(".")[0] ?? "";
  const own: readonly string[] = fieldsOf(type);
  const found =
    own.includes(name) || Object.hasOwn(COMMON_FIELDS, name)
      ? find(
          { ...COMMON_FIELDS, ...EVENT_FIELDS },
          { ...COMMON_WORDS, ...EVENT_FIELD_WORDS, ...OVERRIDES[type] },
          field,
        )
      : null;
  if (found === null) throw new RangeError(`the event ${type} has no field ${field}`);
  return found;
}

function inArea(area: AskArea, field: string): Found {
  const found = find(OBJECT_FIELDS[area], OBJECT_WORDS[area], field);
  if (found === null) throw new RangeError(`${area} has no field ${field}`);
  return found;
}

function kindOf(spec: FieldSpec): AskKind {
  if (spec.kind === "date" || spec.kind === "birth-date") return "date";
  if (spec.kind === "article-number" || spec.kind === "term-years") return "number";
  return spec.kind === "choice" && spec.of === "tri" ? "tri" : "choice";
}

function choicesOf(spec: FieldSpec): readonly string[] {
  if (spec.kind === "choice" || spec.kind === "choices") return ENUMS[spec.of];
  return spec.kind === "numbers" ? Array.from({ length: spec.max }, (_, index) => String(index + 1)) : [];
}

/** The title of an event type, e.g. 收到纠正申请, "correction request received". */
export function eventTitle(type: EventType): Text {
  return EVENT_WORDS[type].title;
}

/** Whether the event happened: "法院收到纠正申请了吗？" */
export function happenedQuestion(type: EventType): Text {
  const { who, did, asked } = EVENT_WORDS[type];
  return { zh: `${who}${did}了吗？`, en: asked };
}

function dateQuestion(type: EventType): Text {
  const { who, did, asked } = EVENT_WORDS[type];
  return {
    zh: `${who}哪一天${did}？不确定的，写最早和最晚的一天。`,
    en: `On which day ${asked.charAt(0).toLowerCase()}${asked.slice(1)} If not certain, give the earliest and the latest day.`,
  };
}

/** Asks for a whole event that is not on record: whether, when and, for service, how. */
export function missingEventQuestion(type: EventType): Text {
  const { zh, en } = happenedQuestion(type);
  const served = fieldsOf(type).includes("service");
  return served
    ? { zh: `${zh}哪一天、用什么方式？`, en: `${en} On which day, and by what method?` }
    : { zh: `${zh}是哪一天？`, en: `${en} On which day?` };
}

/** The label of a field of an event; `field` may be `service.method`. Throws RangeError where there is no such field. */
export function fieldLabel(type: EventType, field: string): Text {
  return inEvent(type, field).words.label;
}

/** The question that settles a field of an event. Throws RangeError where there is no such field. */
export function questionFor(type: EventType, field: string): Text {
  if (field === "date") return dateQuestion(type);
  return field === "happened" ? happenedQuestion(type) : inEvent(type, field).words.question;
}

/** How a field of an event is entered. Throws RangeError where there is no such field. */
export function fieldKind(type: EventType, field: string): AskKind {
  return kindOf(inEvent(type, field).spec);
}

/** The values a field of an event may have; `[]` where it is no choice. Throws RangeError where there is no such field. */
export function fieldChoices(type: EventType, field: string): readonly string[] {
  return choicesOf(inEvent(type, field).spec);
}

/** The question that settles a fact about the client, e.g. `birthDate`. Throws RangeError where there is no such field. */
export function clientQuestion(field: string): Text {
  return inArea("client", field).words.question;
}

/** The question that settles a fact about the enforcement case, e.g. `court.region`. Throws RangeError likewise. */
export function enforcementQuestion(field: string): Text {
  return inArea("enforcement", field).words.question;
}

/** The question that settles a fact about an area, e.g. about a sanction. Throws RangeError where there is no such field. */
export function areaQuestion(area: AskArea, field: string): Text {
  return inArea(area, field).words.question;
}

/** The label of a field of the client or the enforcement case. Throws RangeError where there is no such field. */
export function areaLabel(area: AskArea, field: string): Text {
  return inArea(area, field).words.label;
}

/** How a field of the client or the enforcement case is entered. Throws RangeError where there is no such field. */
export function areaFieldKind(area: AskArea, field: string): AskKind {
  return kindOf(inArea(area, field).spec);
}

/** The values a field of the client or the enforcement case may have. Throws RangeError where there is no such field. */
export function areaFieldChoices(area: AskArea, field: string): readonly string[] {
  return choicesOf(inArea(area, field).spec);
}

/** The label of a field of any object of the format. Throws RangeError where there is no such field. */
export function objectLabel(of: ObjectName, field: string): Text {
  const found = find(OBJECT_FIELDS[of], OBJECT_WORDS[of], field);
  if (found === null) throw new RangeError(`${of} has no field ${field}`);
  return found.words.label;
}

/** The words of a value of a closed list, e.g. `("role", "debtor")`. Throws RangeError for a value that is not in it. */
export function valueWords(of: EnumName, value: string): Text {
  const table: Readonly<Record<string, Text>> = VALUE_WORDS[of];
  const words = Object.hasOwn(table, value) ? table[value] : undefined;
  if (words === undefined) throw new RangeError(`${value} is not in the list ${of}`);
  return words;
}
