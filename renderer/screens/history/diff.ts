// What a change changed, in words: each field with what it said before and what it says after.
import { canonicalize } from "../../../shared/case/canonical.ts";
import { isObject, type Json } from "../../../shared/case/json.ts";
import type { Text } from "../../../shared/text.ts";
import { fieldsFor, fieldsInside, type FieldOf } from "../../parts/history/fields-of.ts";
import { nameIn } from "../../parts/history/name-in.ts";
import { fieldValueText, type NameOf } from "../../parts/history/value-text.ts";
import { ENTITY_WORDS, TRACE } from "../../parts/history/words.ts";

/** A row as the history holds it. */
export interface RowChange {
  readonly entity: string;
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface DiffLine {
  readonly label: Text;
  /** Null where the field was, or is, empty. */
  readonly before: Text | null;
  readonly after: Text | null;
}

export interface RowDiff {
  readonly what: "added" | "removed" | "changed";
  /** The kind of thing, and which one. */
  readonly title: Text;
  readonly lines: readonly DiffLine[];
}

/** Entries of lists come with their place in the list, which is no part of what they say. */
function contentOf(value: unknown): Json | null {
  if (!isObject(value)) return null;
  const { value: inner } = value;
  return typeof value["ord"] === "number" && isObject(inner) ? inner : value;
}

const HIDDEN: ReadonlySet<string> = new Set(["id", "format"]);

export function diffOf(change: RowChange, nameOf: NameOf): RowDiff {
  const before = contentOf(change.before);
  const after = contentOf(change.after);
  const row = after ?? before ?? {};
  const look = fieldsFor(change.entity, row);
  const lines = compare(before ?? {}, after ?? {}, look, nameOf, null).filter(
    ({ before: a, after: b }) => a !== null || b !== null,
  );
  return {
    what: before === null ? "added" : after === null ? "removed" : "changed",
    title: titleOf(change.entity, row),
    lines,
  };
}

function compare(
  before: Json,
  after: Json,
  look: (name: string) => FieldOf,
  nameOf: NameOf,
  under: Text | null,
): readonly DiffLine[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !HIDDEN.has(name));
  return names.flatMap((name): readonly DiffLine[] => {
    const [was, is] = [before[name], after[name]];
    if (was !== undefined && is !== undefined && canonicalize(was) === canonicalize(is)) return [];
    const field = look(name);
    const { spec, label } = field;
    const full = under === null ? label : { zh: `${under.zh} · ${label.zh}`, en: `${under.en} · ${label.en}` };
    if (isObject(was) || isObject(is)) {
      const inside = spec === null ? fieldsInside(null) : fieldsInside(spec);
      return compare(isObject(was) ? was : {}, isObject(is) ? is : {}, inside, nameOf, full);
    }
    const text = (value: unknown): Text | null => (value === undefined ? null : fieldValueText(field, value, nameOf));
    return [{ label: full, before: text(was), after: text(is) }];
  });
}

function titleOf(entity: string, row: Json): Text {
  const kind = ENTITY_WORDS[entity] ?? TRACE.other;
  const name = nameIn(entity, row);
  return name === null ? kind : { zh: `${kind.zh}：${name.zh}`, en: `${kind.en}: ${name.en}` };
}
