// What people noted, decided or worded about a thing of a case, by the id their rows name it with.
import { isObject, type Json } from "../shared/case/json.ts";
import type { RowEntity } from "./entities.ts";
import type { Projection } from "./projection.ts";

/** The rows that speak of things by their ids. */
export const SPEAKING = ["mark", "note", "draft"] as const satisfies readonly RowEntity[];

/** A row that speaks of a thing. */
export interface SayingRow {
  readonly entity: (typeof SPEAKING)[number];
  readonly id: string;
}

/** The texts in which a row names what it is about; what a person wrote freely is none of them. */
function namesIn(entity: SayingRow["entity"], id: string, row: Json): readonly string[] {
  if (entity === "mark") return [id];
  if (entity === "note") return [...textsIn(row["about"]), ...textsIn(row["evidence"])];
  const { choices, edits } = row;
  const sentences = Array.isArray(edits)
    ? edits.flatMap((one: unknown) => (isObject(one) && typeof one["sentence"] === "string" ? [one["sentence"]] : []))
    : [];
  return [...textsIn(choices), ...sentences];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

const PART_OF_AN_ID = /[\p{L}\p{N}_-]/u;

/** Whether a text has an id in it that does not merely begin or end a longer one. */
function names(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) {
    const around = [text.slice(0, at).at(-1), text.slice(at + id.length).at(0)];
    if (around.every((one) => one === undefined || !PART_OF_AN_ID.test(one))) return true;
  }
  return false;
}

/** The rows of a case that are about one of its events, pieces of evidence or sanctions. */
export function rowsAbout(state: Projection, caseId: string, id: string): readonly SayingRow[] {
  return SPEAKING.flatMap((entity) =>
    state.rows(entity, caseId).flatMap((row) => {
      const value: unknown = JSON.parse(row.json);
      const isAbout = isObject(value) && namesIn(entity, row.id, value).some((text) => names(text, id));
      return isAbout ? [{ entity, id: row.id }] : [];
    }),
  );
}
