// What an event is called: its own title where it has one.
import type { AnyEvent, EventType } from "../../../shared/case/types.ts";
import { eventTitle } from "../../../shared/case/words.ts";
import type { Text } from "../../../shared/text.ts";

export const eventName = (event: AnyEvent): Text =>
  event.type === "other" && event.title !== undefined && event.title.trim() !== ""
    ? { zh: event.title, en: event.title }
    : titleOf(event.type);

/** The title of a type as it begins a line. */
export function titleOf(type: EventType): Text {
  const { zh, en } = eventTitle(type);
  return { zh, en: capital(en) };
}

/** English words as they begin a sentence. */
export const capital = (en: string): string => en.charAt(0).toUpperCase() + en.slice(1);
