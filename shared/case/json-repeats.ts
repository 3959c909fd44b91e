// Fields written twice in one object. `JSON.parse` keeps the last and drops the others without a word, so a file could
// say two dates and be audited on one of them.

import { isObject } from "./json.ts";
import { endOfString } from "./json-text.ts";
import { type Place, ROOT } from "./path.ts";

/** An object or a list that is open at some point of the text. */
interface Open {
  readonly place: Place;
  /** The fields met so far; null for a list. */
  readonly fields: Set<string> | null;
  /** Where the value that comes next sits. */
  next: Place;
}

/**
 * The places of the fields that their object already has, in the order of the text, which must be JSON; `value` is what
 * it parses to, for the ids of list entries.
 */
export function repeatedFields(text: string, value: unknown): readonly Place[] {
  // Lines that programs write come back as they are, and then nothing was dropped: far quicker than looking.
  if (JSON.stringify(value) === text) return [];
  const found: Place[] = [];
  const stack: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const open = stack.at(-1);
    switch (text[at]) {
      case "{":
        stack.push({ place: open?.next ?? ROOT, fields: new Set(), next: ROOT });
        break;
      case "[": {
        const list = open?.next ?? ROOT;
        stack.push({ place: list, fields: null, next: { ...list, index: 0 } });
        break;
      }
      case "}":
      case "]":
        stack.pop();
        break;
      case ",":
        if (open?.fields === null) open.next = { ...open.next, index: open.next.index + 1 };
        break;
      case '"': {
        const end = endOfString(text, at);
        if (open !== undefined && open.fields !== null && isField(text, end)) {
          const key = String(JSON.parse(text.slice(at, end + 1)));
          open.next = { parent: open.place, key, index: -1, id: null };
          if (open.fields.has(key)) found.push(open.next);
          open.fields.add(key);
        }
        at = end;
        break;
      }
      default:
        break;
    }
  }
  return found.map((place) => withIds(place, value).place);
}

/** Is the string that ends at `end` the name of a field? */
function isField(text: string, end: number): boolean {
  let at = end + 1;
  while (" \t\n\r".includes(text[at] ?? ":")) at += 1;
  return text[at] === ":";
}

/** The place with the ids of the list entries on the way, and the value there. */
function withIds(place: Place, root: unknown): { readonly place: Place; readonly value: unknown } {
  if (place.parent === null) return { place, value: root };
  const parent = withIds(place.parent, root);
  const field = isObject(parent.value) ? parent.value[place.key] : undefined;
  const value: unknown = Array.isArray(field) && place.index >= 0 ? field[place.index] : field;
  const id = place.index >= 0 && isObject(value) && typeof value["id"] === "string" ? value["id"] : null;
  return { place: { ...place, parent: parent.place, id }, value };
}
