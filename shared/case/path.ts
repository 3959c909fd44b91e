// Where in a case file a problem sits: `events[0].date (e5)`, with the array index and, where known, the id.

import { echo } from "./echo.ts";

/** The path of a problem that concerns the file as a whole. */
export const WHOLE_FILE = "(file)";

/** A place inside the file, as a chain from the root; built cheaply and written out only when a problem is found. */
export interface Place {
  readonly parent: Place | null;
  /** The field, or "" for the root. */
  readonly key: string;
  /** The index in the list `key` of the parent, or -1 where the place is no list entry. */
  readonly index: number;
  /** The id of a list entry that has one. */
  readonly id: string | null;
}

/** The root of the file. */
export const ROOT: Place = { parent: null, key: "", index: -1, id: null };

const PLAIN_NAME = /^[\p{L}\p{N}_$-]+$/u;

function step(place: Place): string {
  // A name with dots, brackets or spaces in it would read like structure; quoted it cannot.
  const name = PLAIN_NAME.test(place.key) ? echo(place.key) : `"${echo(place.key)}"`;
  return place.index >= 0 ? `${name}[${place.index}]` : name;
}

/** The path of a place. */
export function pathOf(place: Place): string {
  const steps: string[] = [];
  let id: string | null = null;
  for (let at: Place = place; at.parent !== null; at = at.parent) {
    steps.unshift(step(at));
    id ??= at.id;
  }
  if (steps.length === 0) return WHOLE_FILE;
  return id === null ? steps.join(".") : `${steps.join(".")} (${echo(id)})`;
}

/** A name as a reference token of RFC 6901. */
const token = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** The place of a problem: for people its path, for programs the JSON pointer, and the id of the list entry it is in. */
export interface Where {
  readonly path: string;
  /** RFC 6901; empty for the file as a whole. */
  readonly pointer: string;
  /** Null where it is in no list entry with an id. */
  readonly id: string | null;
}

/** Where a place is. */
export function whereOf(place: Place): Where {
  let pointer = "";
  let id: string | null = null;
  for (let at: Place = place; at.parent !== null; at = at.parent) {
    pointer = `/${token(at.key)}${at.index >= 0 ? `/${at.index}` : ""}${pointer}`;
    id ??= at.id;
  }
  return { path: pathOf(place), pointer, id };
}
