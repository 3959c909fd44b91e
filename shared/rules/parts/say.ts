// The two commonest steps of a derivation: a day with its name, and a duty with the provision behind it.
import type { Citation } from "../../engine/citation.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";

/** Says what happened and on which day. */
export function sayDay(world: World, zh: string, en: string, day: Term): void {
  if (world.tracing) world.named({ what: { zh, en } }, day);
}

/** Says on which day an event came that a paper tells in its own words. */
export function sayEvent(world: World, zh: string, en: string, day: Term): void {
  if (world.tracing) world.named({ what: { zh, en }, event: true }, day);
}

/** Says on which day something (宽限期) ends; the Chinese without the word for ending, the English with it. */
export function sayEnd(world: World, zh: string, en: string, day: Term): void {
  if (world.tracing) world.named({ what: { zh, en }, form: "end" }, day);
}

/** Says on which day the law supposes the service of a paper; the Chinese without the verb, the English with it. */
export function sayDeemed(world: World, zh: string, en: string, day: Term): void {
  if (world.tracing) world.named({ what: { zh, en }, form: "deemed" }, day);
}

/** Says which day a limit (约定履行期限) is. */
export function sayLimit(world: World, zh: string, en: string, day: Term): void {
  if (world.tracing) world.named({ what: { zh, en }, form: "limit" }, day);
}

/** Says what the law asks, with the citation in brackets; `court` is the duty for a court, where it differs. */
export function sayLaw(world: World, zh: string, en: string, cited: Citation, court?: string): void {
  if (world.tracing) world.law({ zh, en }, cited, court);
}
