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
  "allOf",
  "if",
  "then",
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
  return errorsOf(root, value, schema).length === 0;
}

/** What is wrong, each as `PLACE: KEYWORD`, one for each rule that is broken. */
export function errorsOf(root: Json, value: unknown, schema: unknown = root, at = ""): readonly string[] {
  if (!isObject(schema)) throw new Error("not a schema");
  for (const keyword of Object.keys(schema)) if (!KNOWN.has(keyword)) throw new Error(`unknown keyword ${keyword}`);
  const inside = (inner: unknown): readonly string[] => errorsOf(root, value, inner, at);
  const errors: string[] = [];
  const wrong = (keyword: string): void => void errors.push(`${at}: ${keyword}`);
  const { $ref, allOf, type } = schema;
  if (typeof $ref === "string") errors.push(...inside(resolve(root, $ref)));
  errors.push(...list(allOf).flatMap(inside));
  if ("if" in schema && inside(schema["if"]).length === 0) errors.push(...inside(schema["then"]));
  if ("const" in schema && schema["const"] !== value) wrong("const");
  if ("enum" in schema && !list(schema["enum"]).includes(value)) wrong("enum");
  if (type !== undefined && !typeOf(value).some((one) => one === type || list(type).includes(one))) wrong("type");
  if (typeof value === "string" && !acceptsText(schema, value)) wrong("text");
  if (typeof value === "number" && !acceptsNumber(schema, value)) wrong("range");
  if (Array.isArray(value)) {
    if (schema["uniqueItems"] === true && new Set(value).size !== value.length) wrong("uniqueItems");
    const { items } = schema;
    if (items !== undefined) value.forEach((entry, n) => errors.push(...errorsOf(root, entry, items, `${at}/${n}`)));
  } else if (isObject(value)) errors.push(...objectErrors(root, schema, value, at));
  return errors;
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

function acceptsNumber(schema: Json, value: number): boolean {
  return !(value < Number(schema["minimum"] ?? -Infinity) || value > Number(schema["maximum"] ?? Infinity));
}

function objectErrors(root: Json, schema: Json, value: Json, at: string): readonly string[] {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const missing = list(schema["required"]).filter((name) => !Object.hasOwn(value, String(name)));
  return [
    ...missing.map(() => `${at}: required`),
    ...Object.entries(value).flatMap(([name, inner]) => {
      if (Object.hasOwn(properties, name)) return errorsOf(root, inner, properties[name], `${at}/${name}`);
      return name.startsWith("x-") || schema["additionalProperties"] !== false ? [] : [`${at}/${name}: unknown`];
    }),
  ];
}
