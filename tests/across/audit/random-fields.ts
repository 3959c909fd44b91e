// Random values of the fields of a case: dates around a turning point, words of the closed lists, nothing at all.
import * as fc from "fast-check";
import { dayOf, formatDay, type Day } from "../../../shared/calendar/civil.ts";
import { ENUMS } from "../../../shared/case/enums.ts";
import { OBJECT_FIELDS, type FieldSpec, type ObjectName } from "../../../shared/case/fields.ts";
import type { Json } from "./plain.ts";

/** What a date looks like, counted from the turning point of its case. */
export type DateShape = (turn: Day) => string | null;

const offset = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: -45, max: 0 }) },
  { weight: 1, arbitrary: fc.integer({ min: -900, max: 900 }) },
);

export const iso = (day: Day): string => formatDay(Math.min(Math.max(day, dayOf(1949, 1, 1)), dayOf(2049, 12, 31)));

export const dateShape: fc.Arbitrary<DateShape> = fc.oneof(
  {
    weight: 12,
    arbitrary: offset.map(
      (at): DateShape =>
        (turn) =>
          iso(turn + at),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(offset, fc.integer({ min: 0, max: 40 })).map(
      ([at, length]): DateShape =>
        (turn) =>
          `${iso(turn + at)}/${iso(turn + at + length)}`,
    ),
  },
  {
    weight: 1,
    arbitrary: offset.map(
      (at): DateShape =>
        (turn) =>
          iso(turn + at).slice(0, 7),
    ),
  },
  {
    weight: 1,
    arbitrary: offset.map(
      (at): DateShape =>
        (turn) =>
          iso(turn + at).slice(0, 4),
    ),
  },
  {
    weight: 1,
    arbitrary: offset.map(
      (at): DateShape =>
        (turn) =>
          `../${iso(turn + at)}`,
    ),
  },
  {
    weight: 1,
    arbitrary: offset.map(
      (at): DateShape =>
        (turn) =>
          `${iso(turn + at)}/..`,
    ),
  },
  { weight: 1, arbitrary: fc.constant<DateShape>(() => null) },
);

/** The value of one field; a function of the turning point where dates are in it. */
type Late = (turn: Day) => unknown;

const fixed = (values: readonly unknown[]): fc.Arbitrary<Late> =>
  fc.constantFrom(...values).map(
    (value): Late =>
      () =>
        value,
  );

function listOf(values: readonly unknown[]): fc.Arbitrary<Late> {
  return fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }).map(
    (list): Late =>
      () =>
        list,
  );
}

/** Fields that no rule reads are left out. */
const IDLE: ReadonlySet<string> = new Set(["note", "title", "documentNumber", "recipientName", "evidence"]);

function fieldValue(name: string, spec: FieldSpec): fc.Arbitrary<Late> | null {
  if (IDLE.has(name)) return null;
  switch (spec.kind) {
    case "date":
      return dateShape;
    case "choice":
      return fixed([...ENUMS[spec.of], null]);
    case "choices":
      return listOf(ENUMS[spec.of]);
    case "numbers":
      return listOf(Array.from({ length: spec.max }, (_, index) => index + 1));
    case "term-years":
      return fixed([null, 2, 1, 3, 5]);
    case "article-number":
      return fixed([255, 262, 266]);
    case "object":
      return objectValue(spec.of, 0.6);
    case "text":
      return name === "caseNumber" ? fixed(["（2024）京0105执恢12号", "（2024）京0105执异12号"]) : null;
    default:
      return null;
  }
}

/** An object with each of its fields present with the probability; fields without a random value are left out. */
function objectValue(of: ObjectName, presence: number): fc.Arbitrary<Late> {
  return fieldsValue(Object.entries<FieldSpec>(OBJECT_FIELDS[of]), presence).map(
    (fields): Late =>
      (turn) =>
        materialise(fields, turn),
  );
}

export type Fields = Readonly<Record<string, Late | undefined>>;

export function fieldsValue(specs: readonly (readonly [string, FieldSpec])[], presence: number): fc.Arbitrary<Fields> {
  const shapes: Record<string, fc.Arbitrary<Late | undefined>> = {};
  const absent = Math.round((1 - presence) * 10);
  for (const [name, spec] of specs) {
    const value = fieldValue(name, spec);
    if (value === null) continue;
    shapes[name] = fc.oneof(
      { weight: absent, arbitrary: fc.constant(undefined) },
      { weight: 10 - absent, arbitrary: value },
    );
  }
  return fc.record(shapes);
}

export function materialise(fields: Fields, turn: Day): Json {
  const made: Record<string, unknown> = {};
  for (const [name, late] of Object.entries(fields)) if (late !== undefined) made[name] = late(turn);
  return made;
}
