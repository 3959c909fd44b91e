// Every event in the words of people who are no lawyers, and the search over them.
import { EVENT_TYPES, type EventType } from "../case/event-table.ts";
import { eventTitle } from "../case/words.ts";
import type { LayEvent } from "./lay.ts";
import { AUTHORITY_LAY } from "./lay-authority.ts";
import { ENFORCEMENT_LAY } from "./lay-enforcement.ts";
import { LISTING_LAY } from "./lay-listing.ts";
import { REMEDIES_LAY } from "./lay-remedies.ts";

/** The compiler asks for the words of every type of event. */
const LAY: Readonly<Record<EventType, LayEvent>> = {
  ...ENFORCEMENT_LAY,
  ...LISTING_LAY,
  ...REMEDIES_LAY,
  ...AUTHORITY_LAY,
};

/** An event in the client's words. */
export const layOf = (type: EventType): LayEvent => LAY[type];

const layText = (type: EventType): string => {
  const { zh, en, row } = LAY[type];
  const title = eventTitle(type);
  return `${zh} ${en} ${row.zh} ${row.en} ${title.zh} ${title.en} ${type}`.toLowerCase();
};

/** Whether a type fits what was typed: every word of it occurs in what people call it, in its title, or in its name. */
export function fits(type: EventType, query: string): boolean {
  const text = layText(type);
  return query
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

const says = (type: EventType, query: string): boolean => {
  const { zh, en, row } = LAY[type];
  const words = [...zh.split(" "), ...en.split(", "), row.zh, row.en.toLowerCase()];
  return words.includes(query.trim().toLowerCase());
};

/** The types that fit what was typed, those that people call exactly so first. */
export function searchEvents(query: string): readonly EventType[] {
  const found = EVENT_TYPES.filter((type) => fits(type, query));
  return [...found.filter((type) => says(type, query)), ...found.filter((type) => !says(type, query))];
}

/** The kind of event that a sentence such as 法院签收快递 speaks of: the one whose words it holds most of; null where none or several do. */
export function eventIn(sentence: string): EventType | null {
  const text = sentence.toLowerCase();
  const weight = (type: EventType): number => {
    const { zh, en, row } = LAY[type];
    const words = [
      ...zh.split(" "),
      row.zh,
      ...en.split(", ").filter((word) => word.includes(" ")),
      row.en.toLowerCase(),
    ];
    return Math.max(0, ...words.filter((word) => word.length > 1 && text.includes(word)).map((word) => word.length));
  };
  const weighed = EVENT_TYPES.map((type) => ({ type, weight: weight(type) })).filter((one) => one.weight > 0);
  const most = Math.max(0, ...weighed.map((one) => one.weight));
  const [only, ...others] = weighed.filter((one) => one.weight === most);
  return only === undefined || others.length > 0 ? null : only.type;
}
