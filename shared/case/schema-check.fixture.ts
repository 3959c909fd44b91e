// A small JSON Schema evaluator for the tests: only the keywords that the case schema uses, and it knows no others.

import { isObject, type Json } from "./json.ts";

const KNOWN = new Set([
  "$schema",
  "$id",
  "title",
  "description",
  "$defs",
  "$ref",
  "type",
  "properties",
  "patternProperties",
  "additionalProperties",
  "required",
  "anyOf",
  "oneOf",
  "const",
  "enum",
  "items",
  "minLength",
  "minimum",
  "maximum",
  "pattern",
  "uniqueItems",
]);

function typeOf(value: unknown): readonly string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["number", "integer"] : ["number"];
  return [typeof value];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether `value` satisfies `schema`; throws for a keyword or reference that is not known. */
export function accepts(root: Json, value: unknown, schema: unknown = root): boolean {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema)) throw new Error("not a schema");
  for (const keyword of Object.keys(schema)) if (!KNOWN.has(keyword)) throw new Error(`unknown keyword ${keyword}`);
  const { $ref, anyOf, oneOf, type } = schema;
  if (typeof $ref === "string" && !accepts(root, value, resolve(root, $ref))) return false;
  if (anyOf !== undefined && !list(anyOf).some((one) => accepts(root, value, one))) return false;
  if (oneOf !== undefined && list(oneOf).filter((one) => accepts(root, value, one)).length !== 1) return false;
  if ("const" in schema && schema["const"] !== value) return false;
  if ("enum" in schema && !list(schema["enum"]).includes(value)) return false;
  if (typeof type === "string" && !typeOf(value).includes(type)) return false;
  if (typeof value === "string") return acceptsText(schema, value);
  if (typeof value === "number") {
    return !(value < Number(schema["minimum"] ?? -Infinity) || value > Number(schema["maximum"] ?? Infinity));
  }
  if (Array.isArray(value)) return acceptsList(root, schema, value);
  return isObject(value) ? acceptsObject(root, schema, value) : true;
}

function resolve(root: Json, ref: string): unknown {
  const defs = root["$defs"];
  const name = ref.replace("#/$defs/", "");
  if (!isObject(defs) || !Object.hasOwn(defs, name)) throw new Error(`unresolved ${ref}`);
  return defs[name];
}

function acceptsText(schema: Json, value: string): boolean {
  if (value.length < Number(schema["minLength"] ?? 0)) return false;
  return typeof schema["pattern"] !== "string" || new RegExp(schema["pattern"], "u").test(value);
}

function acceptsList(root: Json, schema: Json, value: readonly unknown[]): boolean {
  if (schema["uniqueItems"] === true && new Set(value).size !== value.length) return false;
  return schema["items"] === undefined || value.every((entry) => accepts(root, entry, schema["items"]));
}

function acceptsObject(root: Json, schema: Json, value: Json): boolean {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  if (list(schema["required"]).some((name) => !Object.hasOwn(value, String(name)))) return false;
  return Object.entries(value).every(([name, inner]) => {
    if (Object.hasOwn(properties, name)) return accepts(root, inner, properties[name]);
    return name.startsWith("x-") || schema["additionalProperties"] !== false;
  });
}
