// The published JSON Schema (draft 2020-12) of the case format, generated from the tables that also validate.

import { ENUMS } from "./enums.ts";
import { EVENT_TYPES, type EventType, fieldsOf } from "./event-table.ts";
import {
  COMMON_FIELDS,
  EVENT_FIELDS,
  type FieldSpec,
  OBJECT_FIELDS,
  OBJECT_NAMES,
  type ObjectName,
  REQUIRED_FIELDS,
} from "./fields.ts";
import { eventTitle, fieldLabel, objectLabel } from "./words.ts";

type Schema = Readonly<Record<string, unknown>>;
type Specs = Readonly<Record<string, FieldSpec>>;

const POINT = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const DATE_PATTERN = `^(${POINT}|${POINT}/${POINT}|\\.\\./${POINT}|${POINT}/\\.\\.)$`;

const ID: Schema = { type: "string", minLength: 1 };

/** The schema of a value of this kind, without null. */
function valueSchema(spec: FieldSpec): Schema {
  switch (spec.kind) {
    case "text":
      return { type: "string" };
    case "id":
    case "reference":
      return ID;
    case "date":
    case "birth-date":
      return { type: "string", $ref: spec.kind === "date" ? "#/$defs/date" : "#/$defs/birthDate" };
    case "article-number":
      return { type: "integer", minimum: 1, maximum: 999 };
    case "term-years":
      return { type: "integer", minimum: 1, maximum: 10 };
    case "format":
      return { const: "redress.case/1" };
    case "matter":
      return { type: "string", pattern: String.raw`\S` };
    case "event-type":
      return { enum: EVENT_TYPES };
    case "evidence-ids":
      return { type: "array", items: ID };
    case "choice":
      return spec.of === "citedVersion"
        ? { enum: [...ENUMS[spec.of], ...ENUMS[spec.of].map(Number)] }
        : { enum: ENUMS[spec.of] };
    case "choices":
      return { type: "array", items: { enum: ENUMS[spec.of] } };
    case "numbers":
      return { type: "array", items: { type: "integer", minimum: 1, maximum: spec.max }, uniqueItems: true };
    case "object":
      return reference(spec.of, spec.of === "eventCourt" ? ["object", "string"] : "object");
    default:
      return { type: "array", items: spec.of === "event" ? EVENT : reference(spec.of, "object") };
  }
}

/** The type stands where the object is used, for there it may be null too; what is inside stands once. */
const reference = (of: ObjectName, type: string | readonly string[]): Schema => ({ type, $ref: `#/$defs/${of}` });

/** Made of entries, as an object written with a key `then` looks like a promise. */
function branchOf(type: EventType): Schema {
  const entries: readonly (readonly [string, Schema])[] = [
    ["if", { properties: { type: { const: type } }, required: ["type"] }],
    ["then", { $ref: `#/$defs/event-${type}` }],
  ];
  return Object.fromEntries(entries);
}

/** An event is held against the fields of its own type alone, so that one thing wrong is one error. */
const EVENT: Schema = {
  type: "object",
  properties: { type: { enum: EVENT_TYPES } },
  required: ["type"],
  allOf: EVENT_TYPES.map(branchOf),
};

function orNull({ type, enum: values, ...rest }: Schema): Schema {
  if (Array.isArray(values)) return { enum: [...(values as readonly unknown[]), null], ...rest };
  return { type: [type, "null"].flat(), ...rest };
}

function property(spec: FieldSpec, required: boolean, description: string): Schema {
  const value = valueSchema(spec);
  return { description, ...(required ? value : orNull(value)) };
}

function objectSchema(properties: Schema, required: readonly string[], description: string): Schema {
  return {
    description,
    properties,
    patternProperties: { "^x-": true },
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  };
}

const OBJECT_TITLES: Readonly<Record<Exclude<ObjectName, "event">, string>> = {
  case: "One client and one enforcement case (案件文件). Fields that start with x- are allowed anywhere.",
  client: "The client (当事人)",
  party: "Someone else in the case: who acts for the client, the creditor, another debtor (其他参与人)",
  idDocument: "An identity document (身份证件)",
  enforcement: "The enforcement case (执行案件)",
  court: "The enforcing court (执行法院)",
  upperCourt: "The next higher court (上一级法院)",
  eventCourt: "The court that now enforces (接收法院)",
  basis: "The enforcement basis (执行依据)",
  obligation: "What has to be performed (义务)",
  service: "Service of a paper (送达)",
  evidence: "A piece of evidence (证据)",
  sanction: "A sanction that followed from the listing (惩戒措施)",
};

function plainObject(of: ObjectName, description: string): Schema {
  const specs: Specs = OBJECT_FIELDS[of];
  const required = REQUIRED_FIELDS[of] ?? [];
  const properties = Object.entries(specs).map(([name, spec]): readonly [string, Schema] => {
    const label = objectLabel(of, name);
    return [name, property(spec, required.includes(name), `${label.en} (${label.zh})`)];
  });
  return objectSchema(Object.fromEntries(properties), required, description);
}

function eventSchema(type: EventType): Schema {
  const specs: Specs = { ...COMMON_FIELDS, ...EVENT_FIELDS };
  const required = REQUIRED_FIELDS.event ?? [];
  const properties = [...Object.keys(COMMON_FIELDS), ...fieldsOf(type)].map((name): readonly [string, Schema] => {
    const spec = specs[name] ?? COMMON_FIELDS.note;
    const label = fieldLabel(type, name);
    const schema = property(spec, required.includes(name), `${label.en} (${label.zh})`);
    return [name, name === "type" ? { description: schema["description"], const: type } : schema];
  });
  const title = eventTitle(type);
  return objectSchema(Object.fromEntries(properties), required, `${title.en} (${title.zh})`);
}

const DATES: Readonly<Record<string, Schema>> = {
  date: {
    description:
      "A civil date (日期), EDTF subset: a day, month or year, a closed interval of these, or an interval open at one " +
      "end with `..`. Real dates only, from 1949-01-01 to 2049-12-31, intervals not reversed. Absent or null: unknown.",
    pattern: DATE_PATTERN,
  },
  birthDate: {
    description: "A date of birth (出生日期): as other dates, but from 1900-01-01.",
    pattern: DATE_PATTERN,
  },
};

/** The JSON Schema of `redress.case/1`. What a schema cannot say (real dates, ids that exist) only the program checks. */
export function caseJsonSchema(): Schema {
  const defs: Record<string, Schema> = { ...DATES };
  for (const of of OBJECT_NAMES) if (of !== "case" && of !== "event") defs[of] = plainObject(of, OBJECT_TITLES[of]);
  for (const type of EVENT_TYPES) defs[`event-${type}`] = eventSchema(type);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:redress:schema:redress.case:1",
    title: "redress.case/1",
    type: "object",
    ...plainObject("case", OBJECT_TITLES.case),
    $defs: defs,
  };
}
