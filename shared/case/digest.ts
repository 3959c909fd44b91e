// The input digest of an audit: which case it was made from, whatever the order of the lists in the file.

import { canonicalize, compareText } from "./canonical.ts";
import { sha256Hex } from "./sha256.ts";
import type { CaseFile } from "./types.ts";

/** A JSON value without `x-` fields and without nulls (`termYears` keeps its null: it says that no term is stated). */
function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (name.startsWith("x-") || inner === undefined || (inner === null && name !== "termYears")) continue;
    copy[name] = typeof inner === "object" ? strip(inner) : inner;
  }
  return copy;
}

/** Entries by id; those without one come first, among themselves by their content. */
function byId(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const keyed = list.map((entry: unknown) => ({ entry, id: idOf(entry) }));
  keyed.sort((a, b) => {
    const order = compareText(a.id, b.id);
    return order === 0 ? compareText(canonicalize(a.entry), canonicalize(b.entry)) : order;
  });
  return keyed.map(({ entry }) => entry);
}

function idOf(entry: unknown): string {
  return typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" ? entry.id : "";
}

const SORTED_LISTS: ReadonlySet<string> = new Set(["events", "evidence", "parties", "sanctions"]);

/** The case with events, evidence, parties and sanctions sorted by id, and nulls (but `termYears`) and `x-` fields left out. */
export function canonicalCase(file: CaseFile): Readonly<Record<string, unknown>> {
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(file)) {
    if (name.startsWith("x-") || value === undefined || value === null) continue;
    const stripped = strip(value);
    copy[name] = SORTED_LISTS.has(name) ? byId(stripped) : stripped;
  }
  return copy;
}

/** `sha256:` and the digest of the canonical case. */
export function inputDigest(file: CaseFile): string {
  return `sha256:${sha256Hex(canonicalize(canonicalCase(file)))}`;
}
