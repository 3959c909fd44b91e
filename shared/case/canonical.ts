// Canonical JSON (RFC 8785): one text for one value, whatever the order its fields were written in.

import { isObject, type Json } from "./json.ts";

/** Compares two texts by UTF-16 code units: the order of ids everywhere in this program. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// Names that objects do not keep in the order they were given, or do not keep as fields: `12`, `__proto__`.
const UNRULY = /^(?:\d+|__proto__)$/;

/** The names of an object in the order of RFC 8785 §3.2.3; without a comparison function, `toSorted` is that order. */
const namesOf = (fields: Json): readonly string[] => Object.keys(fields).toSorted();

/** Thrown by `inOrder`, and caught where it was called. */
const NO_ORDER = new Error("an object that does not keep the order of its names");

/**
 * A copy whose fields are in canonical order, for `JSON.stringify`, which writes far quicker than a program can. Throws
 * NO_ORDER where no object keeps that order, and as `canonicalize`.
 */
function inOrder(value: unknown): unknown {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw new RangeError("canonical JSON has no number that is not finite");
  }
  if (Array.isArray(value)) return value.map(inOrder);
  if (isObject(value)) return fieldsInOrder(value);
  throw new TypeError(`canonical JSON has no ${typeof value}`);
}

function fieldsInOrder(fields: Json): Json {
  const copy: Record<string, unknown> = {};
  for (const name of namesOf(fields)) {
    if (UNRULY.test(name)) throw NO_ORDER;
    const value = fields[name];
    if (value !== undefined) copy[name] = inOrder(value);
  }
  return copy;
}

/** The same text written field by field, for objects that do not keep the order of their names. */
function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(inOrder(value));
  const fields = namesOf(value).filter((name) => value[name] !== undefined);
  return `{${fields.map((name) => `${JSON.stringify(name)}:${write(value[name])}`).join(",")}}`;
}

/**
 * The canonical JSON text of a value made of objects, lists, text, finite numbers, booleans and null. Fields that are
 * `undefined` are left out. Half a surrogate pair, which JSON files can hold as an escape, stays an escape.
 * Throws RangeError for a number that is not finite and TypeError for anything else that JSON does not have.
 */
export function canonicalize(value: unknown): string {
  try {
    return JSON.stringify(inOrder(value));
  } catch (error) {
    if (error === NO_ORDER) return write(value);
    throw error;
  }
}
