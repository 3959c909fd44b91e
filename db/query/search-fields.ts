// What the search finds: the texts of a case's rows, each with the field it stands in.
import { isObject, type Json } from "../../shared/case/json.ts";
import { soundsOf } from "./sounds.ts";
import { END, indexText } from "./tokens.ts";

/** Where a text stands. */
export type SearchField =
  | "client-name"
  | "reference"
  | "case-number"
  | "id-number"
  | "court"
  | "document-number"
  | "event-title"
  | "event-note"
  | "evidence-title"
  | "evidence-text"
  | "sanction-body"
  | "sanction-note"
  | "case-notes"
  | "note";

export interface FieldText {
  readonly field: SearchField;
  /** The id of the event, evidence, sanction or note; null for the case itself. */
  readonly id: string | null;
  readonly text: string;
}

/** The fields that say which case it is: what they hold is found first. */
const TITLE_FIELDS: ReadonlySet<SearchField> = new Set(["client-name", "reference", "case-number", "id-number"]);

/** The kinds of row that hold text to be found. */
export type TextEntity = "case" | "event" | "evidence" | "sanction" | "note";

const TEXT_ENTITIES: ReadonlySet<string> = new Set<TextEntity>(["case", "event", "evidence", "sanction", "note"]);
export const hasText = (entity: string): entity is TextEntity => TEXT_ENTITIES.has(entity);

type Path = readonly [field: SearchField, names: readonly string[]];

const PATHS: Readonly<Record<TextEntity, readonly Path[]>> = {
  case: [
    ["client-name", ["client", "name"]],
    ["reference", ["reference"]],
    ["case-number", ["enforcement", "caseNumber"]],
    ["id-number", ["client", "idDocument", "number"]],
    ["court", ["enforcement", "court", "name"]],
    ["court", ["enforcement", "upperCourt", "name"]],
    ["document-number", ["enforcement", "basis", "documentNumber"]],
    ["case-notes", ["notes"]],
  ],
  event: [
    ["event-title", ["title"]],
    ["event-note", ["note"]],
    ["document-number", ["documentNumber"]],
    ["case-number", ["caseNumber"]],
    ["court", ["court", "name"]],
  ],
  evidence: [["evidence-title", ["title"]]],
  sanction: [
    ["sanction-body", ["body"]],
    ["sanction-note", ["note"]],
  ],
  note: [
    ["note", ["text"]],
    ["note", ["with"]],
    ["note", ["by"]],
  ],
};

/** The texts of one row, from its JSON. */
export function textsOf(entity: TextEntity, id: string, value: Json): readonly FieldText[] {
  const found: FieldText[] = [];
  for (const [field, names] of PATHS[entity]) {
    let at: unknown = value;
    for (const name of names) at = isObject(at) ? at[name] : undefined;
    if (typeof at === "string" && at !== "") found.push({ field, id: entity === "case" ? null : id, text: at });
  }
  return found;
}

/** A row of the search index. */
export interface IndexRow {
  readonly title: string;
  readonly body: string;
}

/** The sounds of a name as words of the index, none of which runs on into what follows. */
const soundText = (name: string): string => {
  const sounds = soundsOf(name);
  return sounds.length === 0 ? "" : `${sounds.join(` ${END} `)} ${END} `;
};

export function indexRow(texts: Iterable<FieldText>): IndexRow {
  let title = "";
  let body = "";
  for (const { field, text } of texts) {
    const words = indexText(text);
    if (words === "") continue;
    if (TITLE_FIELDS.has(field)) title += `${words} `;
    else body += `${words} `;
    if (field === "client-name") title += soundText(text);
  }
  return { title, body };
}
