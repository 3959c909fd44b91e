// JSON objects of unknown content.

/** An object whose fields have not been checked. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an object (not a list, not null). */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
