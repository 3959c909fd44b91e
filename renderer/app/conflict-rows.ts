// Two versions of one thing side by side, field by field, and what is written once the person has chosen.
import { canonicalize } from "../../shared/case/canonical.ts";
import { isObject, type Json as Fields } from "../../shared/case/json.ts";
import type { WriteConflict } from "../../shared/api/failure.ts";
import type { Text } from "../../shared/text.ts";
import type { Decided } from "../base/conflict.ts";
import type { Json } from "../base/memory.tsx";
import { listWords } from "../base/words.ts";
import { fieldsFor, fieldsInside, type FieldOf } from "../parts/history/fields-of.ts";
import { capital } from "../parts/event-editor/event-name.ts";
import { nameIn } from "../parts/history/name-in.ts";
import { fieldValueText, type NameOf } from "../parts/history/value-text.ts";
import { ENTITY_WORDS, TRACE } from "../parts/history/words.ts";
import { CONFLICT, FIELD_WORDS, STATE_WORDS } from "./conflict-words.ts";

export type Side = "mine" | "theirs";

/** One field in which the versions differ. `preset`: the side that alone was changed; null where both were. */
export interface FieldRow {
  readonly path: readonly string[];
  readonly label: Text;
  /** What was there when the form was opened; null where the field was empty, as with the others. */
  readonly was: Text | null;
  readonly mine: Text | null;
  readonly theirs: Text | null;
  readonly preset: Side | null;
}

/** What a conflict is about (whose, and which thing), and its rows; with an empty path in the one row it is decided as a whole. */
export interface ShownConflict {
  readonly title: Text;
  readonly rows: readonly FieldRow[];
  /** Decided as a whole: what the side that keeps it wrote, field by field, to be read and not to be chosen. */
  readonly details: readonly FieldRow[];
}

const same = (a: unknown, b: unknown): boolean => canonicalize(a ?? null) === canonicalize(b ?? null);
const HIDDEN: ReadonlySet<string> = new Set(["id", "format", "subject"]);

/** Wordings of a document by their sentences, so that each is decided by itself. */
function laidOut(entity: string, value: Json): unknown {
  if (entity !== "draft" || !isObject(value)) return value;
  const { edits, choices } = value;
  const wordings = (Array.isArray(edits) ? edits : []).flatMap((one: unknown) =>
    isObject(one) && typeof one["sentence"] === "string" ? [[one["sentence"], one]] : [],
  );
  return { choices: isObject(choices) ? choices : {}, edits: Object.fromEntries(wordings) as Fields };
}

function putTogether(entity: string, id: string, value: unknown): Json {
  if (entity !== "draft" || !isObject(value)) return value as Json;
  const { edits, choices } = value;
  return { id, choices, edits: Object.values(isObject(edits) ? edits : {}) } as Json;
}

/** Which thing, and whose: `client` null where nobody is named. */
function titleOf({ entity, mine, present, base }: WriteConflict, client: string | null): Text {
  const row = [present, mine, base].find((one) => isObject(one));
  const kind = ENTITY_WORDS[entity] ?? TRACE.other;
  // Of a case its client is the name already.
  const { zh, en } = (entity === "case" || !isObject(row) ? null : nameIn(entity, row)) ?? kind;
  const named = { zh, en: capital(en) };
  return client === null ? named : { zh: `${client} · ${named.zh}`, en: `${client} · ${named.en}` };
}

export function showConflict(conflict: WriteConflict, client: string | null, nameOf: NameOf): ShownConflict {
  const { entity } = conflict;
  const title = titleOf(conflict, client);
  const [mine, theirs, base] = [conflict.mine, conflict.present, conflict.base].map((one) => laidOut(entity, one));
  if (!isObject(mine) || !isObject(theirs) || entity === "notice") {
    const text = (value: unknown, is: Text): Text => (value === null ? CONFLICT.gone : is);
    const row: FieldRow = {
      path: [],
      label: ENTITY_WORDS[entity] ?? TRACE.other,
      was: conflict.base === null ? null : CONFLICT.formerVersion,
      mine: text(mine, CONFLICT.myVersion),
      theirs: text(theirs, CONFLICT.theirVersion),
      preset: null,
    };
    return { title, rows: [row], details: detailsOf(entity, { mine, theirs, base }, nameOf) };
  }
  const rows = rowsOf(mine, theirs, isObject(base) ? base : {}, {
    look: lookOf(entity, mine),
    nameOf,
    path: [],
    under: null,
  });
  return { title, rows, details: [] };
}

const lookOf = (entity: string, row: Fields): Place["look"] =>
  entity === "draft" || entity === "setting" ? ownFields : fieldsFor(entity, row);

interface Versions {
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly base: unknown;
}

/** What one side changed in a thing that the other deleted. */
function detailsOf(entity: string, { mine, theirs, base }: Versions, nameOf: NameOf): readonly FieldRow[] {
  const kept = isObject(mine) ? mine : theirs;
  if (!isObject(kept) || !isObject(base) || (mine !== null && theirs !== null)) return [];
  const rows = rowsOf(kept, base, base, { look: lookOf(entity, kept), nameOf, path: [], under: null });
  return rows.map((row) =>
    mine === null ? { ...row, mine: CONFLICT.gone, theirs: row.mine } : { ...row, theirs: CONFLICT.gone },
  );
}

interface Place {
  readonly look: (name: string) => FieldOf;
  readonly nameOf: NameOf;
  readonly path: readonly string[];
  readonly under: Text | null;
}

const ownFields = (name: string): FieldOf => ({ spec: null, label: FIELD_WORDS[name] ?? TRACE.other });

function rowsOf(mine: Fields, theirs: Fields, base: Fields, { look, nameOf, path, under }: Place): readonly FieldRow[] {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter((name) => !HIDDEN.has(name));
  return names.flatMap((name): readonly FieldRow[] => {
    const [my, their, was] = [mine[name], theirs[name], base[name]];
    if (same(my, their)) return [];
    const isWording = path[0] === "edits";
    const field: FieldOf = isWording ? { spec: null, label: FIELD_WORDS["edits"] ?? TRACE.other } : look(name);
    const { spec, label: own, values } = field;
    const label = under === null || isWording ? own : { zh: `${under.zh} · ${own.zh}`, en: `${under.en} · ${own.en}` };
    const at = [...path, name];
    if ((isObject(my) || isObject(their)) && !isWording && name !== "filer") {
      const inside = look === ownFields ? ownFields : fieldsInside(spec);
      const [a, b, c] = [my, their, was].map((one) => (isObject(one) ? one : {}));
      return rowsOf(a ?? {}, b ?? {}, c ?? {}, { look: inside, nameOf, path: at, under: label });
    }
    const text = (value: unknown): Text | null =>
      textOf(value, (one) => fieldValueText(field, one, nameOf), spec === null && values === undefined);
    const preset = same(was, their) ? "mine" : same(was, my) ? "theirs" : null;
    return [{ path: at, label, was: text(was), mine: text(my), theirs: text(their), preset }];
  });
}

const plain = (text: string): Text => STATE_WORDS[text] ?? { zh: text, en: text };

/** `own`: a field of the program's own, whose values have words here. */
function textOf(value: unknown, inFormat: (value: unknown) => Text, own: boolean): Text | null {
  if (value === undefined || value === null || value === "") return null;
  if (!own) return inFormat(value);
  // Of a finding its rule is what a person knows it by.
  if (Array.isArray(value))
    return value.length === 0 ? TRACE.none : listWords(value.map((one) => plain(String(one).split("@")[0] ?? "")));
  if (isObject(value)) {
    const { text, kind, name, organisation } = value;
    if (typeof text === "string") return plain(text);
    return listWords([kind, name, organisation].filter((one) => typeof one === "string").map(plain));
  }
  return plain(typeof value === "string" ? value : JSON.stringify(value));
}

/** What the person's choice comes to; `sides` by the row's path. */
export function decidedOf(
  conflict: WriteConflict,
  rows: readonly FieldRow[],
  sideOf: (row: FieldRow) => Side,
): Decided {
  const { at, present, entity, id } = conflict;
  const chosen = rows.filter((row) => sideOf(row) === "mine");
  if (chosen.length === 0) return { at, present, value: "keep" };
  const [first] = rows;
  if (first?.path.length === 0) return { at, present, value: { write: conflict.mine } };
  const mine = laidOut(entity, conflict.mine);
  const made = chosen.reduce<unknown>(
    (now, { path }) => withAt(now, path, valueAt(mine, path)),
    laidOut(entity, present),
  );
  return { at, present, value: { write: putTogether(entity, id, made) } };
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);

/** A copy with the value at a path, or without it; an object that is left empty goes too. */
function withAt(value: unknown, [name = "", ...rest]: readonly string[], put: unknown): unknown {
  const fields = isObject(value) ? value : {};
  const inner = rest.length === 0 ? put : withAt(fields[name], rest, put);
  const others = Object.fromEntries(Object.entries(fields).filter(([own]) => own !== name));
  const isEmpty = rest.length > 0 && isObject(inner) && Object.keys(inner).length === 0 && !isObject(fields[name]);
  return inner === undefined || isEmpty ? others : { ...others, [name]: inner };
}
