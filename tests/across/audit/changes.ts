// Ways to know less about a case: a value forgotten, or a date made less exact. Events and links stay.
import type { CaseView } from "../../../shared/engine/model.ts";
import { formatDay, parseDay, type Day } from "../../../shared/calendar/civil.ts";
import type { CaseJson, Json } from "./plain.ts";

/** A case that says less, and where. */
export interface Change {
  readonly where: string;
  readonly json: CaseJson;
}

/** Without one of these there is another fact rather than none: the format gives the absent field a meaning. */
const NOT_FORGETTABLE: ReadonlySet<string> = new Set([
  "id",
  "type",
  "kind",
  "name",
  "level",
  "regarding",
  "source",
  "target",
  "citedVersion",
  "region",
  // Absent: the decision states no start of its own, and the two disputed starts are the readings.
  "termFrom",
]);

/** Absent means a default or "none"; the word `unknown` is what forgets. */
const FORGOTTEN_BY_WORD: ReadonlySet<string> = new Set(["happened", "addressee", "role", "isDebtor", "domicile"]);

function forgotten(name: string): unknown {
  if (FORGOTTEN_BY_WORD.has(name)) return "unknown";
  return name === "termYears" ? undefined : null;
}

type Path = readonly (string | number)[];

function* leaves(value: unknown, path: Path): Generator<Path> {
  if (Array.isArray(value) && path.length === 1) {
    for (const [index, entry] of value.entries()) yield* leaves(entry, [...path, index]);
  } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) yield* leaves(inner, [...path, name]);
  } else yield path;
}

function replaced(value: unknown, path: Path, leaf: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return leaf;
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((entry, index) => (index === head ? replaced(entry, rest, leaf) : entry));
  const object = value as Json;
  return { ...object, [head]: replaced(object[head], rest, leaf) };
}

function paths(json: CaseJson): readonly Path[] {
  const parts: readonly (readonly [string, unknown])[] = [
    ["events", json.events],
    ["client", json.client],
    ["enforcement", json.enforcement],
  ];
  return parts.flatMap(([name, part]) => [...leaves(part, [name])]);
}

function valueAt(json: CaseJson, path: Path): unknown {
  let at: unknown = json;
  for (const step of path) at = (at as Json)[step];
  return at;
}

const known = (value: unknown): boolean => value !== undefined && value !== "unknown";

/** Every case that differs by one value forgotten (set to unknown or null). */
export function forgettings(json: CaseJson): readonly Change[] {
  return paths(json)
    .filter((path) => {
      const name = String(path.at(-1));
      const value = valueAt(json, path);
      return !NOT_FORGETTABLE.has(name) && known(value) && (value !== null || name === "termYears");
    })
    .map((path) => ({
      where: path.join("."),
      json: replaced(json, path, forgotten(String(path.at(-1)))) as CaseJson,
    }));
}

/** How far a date is widened: so many days before and after, or to its whole month or year. */
export type Widening =
  | { readonly kind: "days"; readonly before: number; readonly after: number }
  | { readonly kind: "month" | "year" | "open-start" };

function widened(day: Day, how: Widening): string {
  const text = formatDay(day);
  switch (how.kind) {
    case "month":
      return text.slice(0, 7);
    case "year":
      return text.slice(0, 4);
    case "open-start":
      return `../${text}`;
    default:
      return `${formatDay(day - how.before)}/${formatDay(day + how.after)}`;
  }
}

/** Every case that differs by one exact date (on or before the audit's day) widened to an interval around it. */
export function widenings(json: CaseJson, asOf: Day, how: Widening): readonly Change[] {
  return paths(json).flatMap((path) => {
    const value = valueAt(json, path);
    const day = typeof value === "string" ? parseDay(value) : null;
    if (day === null || day > asOf) return [];
    return [{ where: path.join("."), json: replaced(json, path, widened(day, how)) as CaseJson }];
  });
}

/** Which event answers which and belongs to which listing, as text: what must stay while a value is forgotten. */
export function linksOf(view: CaseView): string {
  const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(",");
  return [...view.events, ...view.denials]
    .map(({ id, parents, threads }) => `${id}<${ids(parents)}@${ids(threads)}`)
    .toSorted()
    .join(" ");
}
