// Takes a case file apart into the rows of the vault, and puts it together again with the same content.
import type { CaseFile } from "../shared/case/types.ts";
import { isObject, type Json } from "../shared/case/json.ts";

/** The lists of a case that are kept row by row. */
export const LISTS = [
  ["events", "event"],
  ["evidence", "evidence"],
  ["sanctions", "sanction"],
] as const;

type ListName = (typeof LISTS)[number][0];

/** The distance between two places in a list, so that most insertions move nothing else. */
const STEP = 1024;

/** Evidence and sanctions may come without an id; their rows get one that no id of a file may start like. */
export const OWN_ID_MARK = "\u0001";

/** The head: the case with its lists emptied. A list the file does not have stays absent. */
export function headOf(file: CaseFile): Json {
  const lists: Record<string, readonly unknown[]> = {};
  for (const [list] of LISTS) if (list !== "events" && file[list] !== undefined) lists[list] = [];
  const { events: _, ...rest } = file;
  return { ...rest, ...lists };
}

/** An entry of a list, with the id of its row: its own, or one made for it. */
interface ListEntry {
  readonly id: string;
  readonly isOwnId: boolean;
  readonly entry: object;
}

/** The entries of a list with the ids of their rows. */
export function entriesOf(file: CaseFile, list: ListName): readonly ListEntry[] {
  let unnamed = 0;
  return (file[list] ?? []).map((entry) => {
    unnamed += entry.id === undefined ? 1 : 0;
    return { id: entry.id ?? `${OWN_ID_MARK}${unnamed}`, isOwnId: entry.id !== undefined, entry };
  });
}

/** Places for a list in its new order: entries keep theirs where the order allows it. */
export function placesOf(ids: readonly string[], known: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let last = 0;
  for (const [index, id] of ids.entries()) {
    const own = known.get(id);
    const next = known.size === 0 ? undefined : known.get(ids.slice(index + 1).find((later) => known.has(later)) ?? "");
    const middle = next === undefined ? 0 : Math.floor((last + next) / 2);
    if (own !== undefined && own > last) last = own;
    else last = middle > last ? middle : last + STEP;
    places.set(id, last);
  }
  return places;
}

/** The place after the last entry. */
export const placeAfter = (ords: readonly number[]): number => Math.max(0, ...ords) + STEP;

/** The case file as a value, from its head and its lists in their order; it has yet to be validated. */
export function assemble(head: unknown, lists: Readonly<Record<ListName, readonly unknown[]>>): Json {
  const { format, id, reference, client, enforcement, ...rest } = isObject(head) ? head : {};
  const named = { format, id, reference, client, enforcement };
  const file: Record<string, unknown> = Object.fromEntries(
    Object.entries(named).filter(([, value]) => value !== undefined),
  );
  file["events"] = lists.events;
  for (const list of ["evidence", "sanctions"] as const) {
    if (lists[list].length > 0 || rest[list] !== undefined) file[list] = lists[list];
  }
  const { evidence: _evidence, sanctions: _sanctions, ...others } = rest;
  return { ...file, ...others };
}
