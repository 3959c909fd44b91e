// Case files for the tests of this folder, made from the field tables.

import { ENUMS } from "./enums.ts";
import { EVENT_TYPES, type EventType, fieldsOf } from "./event-table.ts";
import { EVENT_FIELDS, type FieldSpec, OBJECT_FIELDS, type ObjectName } from "./fields.ts";
import type { Json } from "./json.ts";

/** The smallest file there is. */
export function minimal(extra: Json = {}): Json {
  return {
    format: "redress.case/1",
    id: "c1",
    client: { kind: "natural-person" },
    enforcement: { court: { name: "某区人民法院", level: "basic" } },
    events: [],
    ...extra,
  };
}

/** A file with these events, and one piece of evidence (d1) and one sanction (s1) that they may name. */
export function withEvents(...events: readonly unknown[]): Json {
  return minimal({ events, evidence: [{ id: "d1" }], sanctions: [{ id: "s1", kind: "rail" }] });
}

/** The fields of an object, each with a good value. */
function sampleObject(of: ObjectName): Json {
  return Object.fromEntries(
    Object.entries<FieldSpec>(OBJECT_FIELDS[of]).map(([name, spec]): readonly [string, unknown] => [
      name,
      sample(spec),
    ]),
  );
}

function sample(spec: FieldSpec): unknown {
  switch (spec.kind) {
    case "text":
    case "id":
      return "某";
    case "date":
    case "birth-date":
      return "2019-03/2019-05-07";
    case "article-number":
      return 255;
    case "term-years":
      return 2;
    case "format":
      return "redress.case/1";
    case "event-type":
      return "other";
    case "matter":
      return "某地拖欠工资名单";
    case "reference":
      return "first";
    case "evidence-ids":
      return ["d1"];
    case "choice":
      return ENUMS[spec.of].at(-1);
    case "choices":
      return [...ENUMS[spec.of]];
    case "numbers":
      return [1, spec.max];
    case "object":
      return sampleObject(spec.of);
    default:
      return [];
  }
}

/** An event of this type with every field it may have. */
export function fullEvent(type: EventType): Json {
  const own = fieldsOf(type).map((name): readonly [string, unknown] => [name, sample(EVENT_FIELDS[name])]);
  return { ...sampleObject("event"), id: type, type, regarding: "first", ...Object.fromEntries(own) };
}

/** A file in which everything is filled in: every object, every event type, every field. */
export function fullFile(): Json {
  return {
    ...minimal({ reference: "某字第1号", notes: "", "x-own": [null, { deep: true }] }),
    matter: "court-list",
    client: sampleObject("client"),
    parties: [{ ...sampleObject("party"), id: "p1" }],
    enforcement: sampleObject("enforcement"),
    events: [{ id: "first", type: "other" }, ...EVENT_TYPES.map(fullEvent)],
    evidence: [{ ...sampleObject("evidence"), id: "d1" }],
    sanctions: [{ ...sampleObject("sanction"), id: "s1" }],
  };
}
