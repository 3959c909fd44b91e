// What a row of the history is called by what is in it: a case by its client, an event by its title.
import { ENUMS } from "../../../shared/case/enums.ts";
import { isEventType } from "../../../shared/case/event-table.ts";
import { isObject, type Json } from "../../../shared/case/json.ts";
import { eventTitle, valueWords } from "../../../shared/case/words.ts";
import { NOTE_WORDS } from "../../../shared/casework/words.ts";
import type { Text } from "../../../shared/text.ts";

/** Null where nothing in the row names it. */
export function nameIn(entity: string, row: Json): Text | null {
  const { type, kind, title, client } = row;
  if (entity === "case" && isObject(client) && typeof client["name"] === "string") {
    return { zh: client["name"], en: client["name"] };
  }
  if (entity === "event" && typeof type === "string" && isEventType(type)) return eventTitle(type);
  if (entity === "evidence" && typeof title === "string") return { zh: title, en: title };
  if (entity === "note" && typeof kind === "string" && Object.hasOwn(NOTE_WORDS, kind)) {
    return NOTE_WORDS[kind as keyof typeof NOTE_WORDS];
  }
  const sanction = ENUMS.sanctionKind.find((one) => one === kind);
  return entity === "sanction" && sanction !== undefined ? valueWords("sanctionKind", sanction) : null;
}
