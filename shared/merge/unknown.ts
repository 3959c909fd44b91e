// What stands in a place that two desks filled differently until a person decides: what is certain of both, never one of them.
import { EVENT_RANGE, formatSpan, parseSpan, type Span } from "../calendar/edtf.ts";
import { ENUMS } from "../case/enums.ts";
import { COMMON_FIELDS, EVENT_FIELDS, type FieldSpec, OBJECT_FIELDS, type ObjectName } from "../case/fields.ts";
import { namesIn } from "./leaves.ts";
import type { MergedEntity } from "./op.ts";

type Specs = Readonly<Record<string, FieldSpec>>;

const EVENT_SPECS: Specs = { ...COMMON_FIELDS, ...EVENT_FIELDS };

function specsOf(object: ObjectName): Specs {
  return object === "event" ? EVENT_SPECS : OBJECT_FIELDS[object];
}

const OBJECT_OF: Readonly<Partial<Record<MergedEntity, ObjectName>>> = {
  case: "case",
  event: "event",
  evidence: "evidence",
  sanction: "sanction",
};

/** The kind of value the case format has in a place; undefined where it says nothing of it. */
function specAt(entity: MergedEntity, place: string): FieldSpec | undefined {
  const object = OBJECT_OF[entity];
  if (object === undefined) return undefined;
  let specs = specsOf(object);
  let spec: FieldSpec | undefined;
  for (const name of namesIn(place)) {
    // An entry of a list is named by its id; the list's own kind says what it is.
    if (spec?.kind === "list") {
      spec = { kind: "object", of: spec.of };
      continue;
    }
    spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined) return undefined;
    if (spec.kind === "object" || spec.kind === "list") specs = specsOf(spec.of);
  }
  return spec;
}

/** The days from the first to the last that any of the values allows; undefined where one of them is no date. */
function around(values: readonly unknown[]): string | undefined {
  const spans: Span[] = [];
  for (const value of values) {
    const parsed = typeof value === "string" ? parseSpan(value) : undefined;
    if (parsed?.ok !== true) return undefined;
    spans.push(parsed.span);
  }
  const lo = Math.min(...spans.map((span) => span.lo));
  const hi = Math.max(...spans.map((span) => span.hi));
  const openLo = spans.some((span) => span.openLo === true);
  const openHi = spans.some((span) => span.openHi === true);
  if (openLo && openHi) return undefined;
  return formatSpan({
    lo: openLo ? EVENT_RANGE.lo : lo,
    hi: openHi ? EVENT_RANGE.hi : hi,
    ...(openLo ? { openLo: true } : {}),
    ...(openHi ? { openHi: true } : {}),
  });
}

/**
 * What is known of a place for which these different values were written, of which undefined is none: the days between
 * the first and the last of dates, `unknown` where the format has it, else nothing.
 */
export function unknownAmong(entity: MergedEntity, place: string, values: readonly unknown[]): unknown {
  const spec = specAt(entity, place);
  if (spec?.kind === "date" || spec?.kind === "birth-date") return around(values);
  if (spec?.kind !== "choice") return undefined;
  const choices: readonly unknown[] = ENUMS[spec.of];
  return choices.includes("unknown") ? "unknown" : undefined;
}
