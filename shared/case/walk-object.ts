// Walking one object of a case file: its required fields, its known fields, and those the format does not have.

import { isObject, type Json } from "./json.ts";
import { pathOf, whereOf, type Place } from "./path.ts";
import { type CaseError, duplicateId, missing, type Problem, unknownField } from "./problems.ts";
import type { Ids } from "./references.ts";

/** What one walk collects. */
export interface Run {
  readonly ids: Ids;
  readonly errors: CaseError[];
  /** Some value needs the copy of `normalise`. */
  rewrite: boolean;
}

/** Checks the field `key` of the object `owner`, which sits at `place`. */
export type FieldCheck = (run: Run, owner: Json, place: Place, key: string, value: unknown) => void;

/** A field that must be there. `inner` are the required fields of an object that is missing as a whole. */
export interface Requirement {
  readonly key: string;
  readonly allowed: Problem["allowed"];
  readonly inner: readonly Requirement[];
}

/** What an object may hold. */
export interface Shape {
  readonly fields: ReadonlyMap<string, FieldCheck>;
  readonly required: readonly Requirement[];
  /** Fields that other objects of the same kind have, and this one does not. */
  readonly elsewhere: ReadonlySet<string>;
}

/** The place of a field. */
export const inside = (parent: Place, key: string): Place => ({ parent, key, index: -1, id: null });

/** Notes a problem. */
export function report(run: Run, place: Place, problem: Problem): void {
  run.errors.push({ ...whereOf(place), ...problem });
}

/** Checks one object. `first` is the place of an earlier entry of the same list with the same id. */
export function walkObject(run: Run, shape: Shape, value: Json, place: Place, first?: Place): void {
  for (const needed of shape.required) if (value[needed.key] === undefined) reportMissing(run, place, needed);
  for (const key of Object.keys(value)) {
    const inner = value[key];
    const check = shape.fields.get(key);
    if (check === undefined) {
      if (!key.startsWith("x-")) {
        report(run, inside(place, key), unknownField(key, [...shape.fields.keys()], shape.elsewhere.has(key)));
      }
    } else if (inner === undefined || inner === null) {
      walkEmpty(run, shape, key, inner, place);
    } else {
      check(run, value, place, key, inner);
      if (key === "id" && first !== undefined) {
        report(run, inside(place, key), duplicateId(first.id ?? "", pathOf({ ...first, id: null })));
      }
    }
  }
}

/** `null` is the same as absent, and copied away; only a term keeps it, where it says that none is stated. */
function walkEmpty(run: Run, shape: Shape, key: string, value: null | undefined, place: Place): void {
  const needed = value === null ? shape.required.find((requirement) => requirement.key === key) : undefined;
  if (needed !== undefined) reportMissing(run, place, needed);
  else if (key !== "termYears" || value === undefined) run.rewrite = true;
}

/** Reports an absent field; where an object with required fields is absent, each of these. */
function reportMissing(run: Run, place: Place, needed: Requirement): void {
  const at = inside(place, needed.key);
  if (needed.inner.length === 0) report(run, at, missing(needed.allowed));
  for (const inner of needed.inner) reportMissing(run, at, inner);
}

/** Checks the entries of a list of objects, in which an id must not occur twice. */
export function walkList(
  run: Run,
  shapeFor: (entry: Json) => Shape,
  list: readonly unknown[],
  at: Place,
  notObject: (entry: unknown) => Problem,
): void {
  const firstPlaces = new Map<string, Place>();
  list.forEach((entry, index) => {
    if (!isObject(entry)) {
      report(run, { ...at, index }, notObject(entry));
      return;
    }
    const id = typeof entry["id"] === "string" && entry["id"] !== "" ? entry["id"] : null;
    const place: Place = { parent: at.parent, key: at.key, index, id };
    const first = id === null ? undefined : firstPlaces.get(id);
    if (id !== null && first === undefined) firstPlaces.set(id, place);
    walkObject(run, shapeFor(entry), entry, place, first);
  });
}
