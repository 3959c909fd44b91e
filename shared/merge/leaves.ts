// A row as its leaves: every value that can be changed by itself, under its place. Merging compares leaves, not rows.
import { canonicalize } from "../case/canonical.ts";
import { isObject } from "../case/json.ts";

/** Values by their place in the row: names joined by `/`, as in a JSON pointer without the first stroke. */
export type Leaves = ReadonlyMap<string, unknown>;

/** Where an entry of a list of a case stands among the others; no field of the format begins like it. */
export const PLACE = "@ord";

/** Marks the id of an entry of a list that is kept within a row; no field of the format begins like it. */
const ENTRY = "#";

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
const plain = (name: string): string => name.replaceAll("~1", "/").replaceAll("~0", "~");

/** The names along a place. */
export const namesIn = (place: string): readonly string[] => place.split("/").map(plain);

const at = (place: string, name: string): string => (place === "" ? escaped(name) : `${place}/${escaped(name)}`);

/** The entries of a list whose entries all have an id of their own; undefined for any other list, which is one value. */
function entriesById(value: unknown): ReadonlyMap<string, object> | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const found = new Map<string, object>();
  for (const entry of value as readonly unknown[]) {
    if (!isObject(entry) || typeof entry["id"] !== "string" || found.has(entry["id"])) return undefined;
    found.set(entry["id"], entry);
  }
  return found;
}

function* walk(place: string, value: unknown): Generator<readonly [string, unknown], void, undefined> {
  // What this program does not know (`x-…`) is one value: who wrote it knows what belongs together in it.
  const known = !(place.split("/").at(-1) ?? "").startsWith("x-");
  if (known && isObject(value) && Object.keys(value).length > 0) {
    for (const [name, inner] of Object.entries(value)) if (inner !== undefined) yield* walk(at(place, name), inner);
    return;
  }
  const entries = known ? entriesById(value) : undefined;
  if (entries === undefined) {
    yield [place, value];
    return;
  }
  let index = 0;
  for (const [id, entry] of entries) {
    yield* walk(at(place, `${ENTRY}${id}`), entry);
    yield [at(at(place, `${ENTRY}${id}`), PLACE), index];
    index += 1;
  }
}

/** The leaves of a row's value. */
export function leavesOf(value: unknown): Leaves {
  return new Map(walk("", value));
}

/** A branch while the leaves are put together again. */
type Branch = Map<string, Branch | { readonly value: unknown }>;

function put(root: Branch, names: readonly string[], value: unknown): boolean {
  let branch = root;
  for (const name of names.slice(0, -1)) {
    const next = branch.get(name) ?? new Map<string, never>();
    if (!(next instanceof Map)) return false;
    branch.set(name, next);
    branch = next;
  }
  const last = names.at(-1) ?? "";
  if (branch.has(last)) return false;
  branch.set(last, { value });
  return true;
}

function grown(branch: Branch): unknown {
  const inner = [...branch].map(([name, one]): [string, unknown] => [
    name,
    one instanceof Map ? grown(one) : one.value,
  ]);
  const listed = inner.filter(([name]) => name.startsWith(ENTRY));
  if (listed.length === 0) return Object.fromEntries(inner);
  const entries = listed.flatMap(([name, entry]) => {
    if (!isObject(entry)) return [];
    const { [PLACE]: place, ...rest } = entry;
    // An entry that was taken away on one side and moved on the other has a place and nothing else.
    if (rest["id"] === undefined) return [];
    return [{ name, place: typeof place === "number" ? place : 0, rest }];
  });
  const sorted = entries.toSorted((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1));
  return sorted.map(({ rest }) => rest);
}

/** The value again; undefined where the leaves make none, as one stands where another needs a branch. */
export function valueOf(leaves: Leaves): unknown {
  const whole = leaves.get("");
  if (leaves.has("")) return leaves.size === 1 ? whole : undefined;
  const root: Branch = new Map();
  for (const [place, value] of leaves) if (!put(root, namesIn(place), value)) return undefined;
  return grown(root);
}

/** Whether two values are the same, whatever the order of their fields; undefined is the absence of one. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalize(a) === canonicalize(b));

/** What differs from one value to another: the places that were set, with their values, and those that were emptied. */
export function difference(
  before: Leaves,
  after: Leaves,
): { readonly set: readonly (readonly [string, unknown])[]; readonly unset: readonly string[] } {
  return {
    set: [...after].filter(([place, value]) => !before.has(place) || !isSame(before.get(place), value)),
    unset: [...before.keys()].filter((place) => !after.has(place)),
  };
}
