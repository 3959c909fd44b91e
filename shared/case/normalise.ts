// The one form of a parsed case: what the contract lets a file write in two ways is turned into one of them.

/** Fields that may hold `null` with a meaning of its own. */
const KEEP_NULL: ReadonlySet<string> = new Set(["termYears"]);

/**
 * The value with absent fields absent (not null; `termYears` keeps its null, which says that no term is stated), a
 * court given by its name alone as an object, and the cited version as text. `x-` fields are kept untouched. Nothing is
 * changed in place; parts without anything to change are shared with the input.
 */
export function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return normaliseList(value);
  if (typeof value !== "object" || value === null) return value;
  let changed = false;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const kept: unknown = name.startsWith("x-") ? inner : normaliseField(name, inner);
    if (kept !== inner) changed = true;
    if (kept !== undefined) copy[name] = kept;
  }
  return changed ? copy : value;
}

function normaliseList(list: readonly unknown[]): readonly unknown[] {
  const copy = list.map(normalise);
  return copy.some((entry, index) => entry !== list[index]) ? copy : list;
}

function normaliseField(name: string, value: unknown): unknown {
  if (value === null) return KEEP_NULL.has(name) ? value : undefined;
  if (typeof value === "object") return normalise(value);
  if (name === "court" && typeof value === "string") return { name: value };
  if (name === "citedVersion" && typeof value === "number") return String(value);
  return value;
}
