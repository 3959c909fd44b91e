// Canonical JSON (RFC 8785): one text for one value, whatever the order its fields were written in.

import { isObject, type Json } from "./json.ts";

/** Compares two texts by UTF-16 code units: the order of ids everywhere in this program. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// Text that needs no escape at all is by far the most common.
const PLAIN = /^[ !#-[\]-~\u00a0-\u2027\u202a-\ud7ff\ue000-\uffef]*$/;

function quote(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/**
 * The canonical JSON text of a value made of objects, lists, text, finite numbers, booleans and null. Fields that are
 * `undefined` are left out. Half a surrogate pair, which JSON files can hold as an escape, stays an escape.
 * Throws RangeError for a number that is not finite and TypeError for anything else that JSON does not have.
 */
export function canonicalize(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError("canonical JSON has no number that is not finite");
    return JSON.stringify(value);
  }
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(",")}]`;
  if (isObject(value)) return canonicalObject(value);
  throw new TypeError(`canonical JSON has no ${typeof value}`);
}

function canonicalObject(fields: Json): string {
  let out = "";
  // Without a comparison function, `toSorted` orders by UTF-16 code units: the order of RFC 8785 §3.2.3.
  for (const name of Object.keys(fields).toSorted()) {
    const value = fields[name];
    if (value !== undefined) out += `${out === "" ? "" : ","}${quote(name)}:${canonicalize(value)}`;
  }
  return `{${out}}`;
}
