// The two commonest steps of a derivation: a day with its name, and a duty with the provision behind it.
import type { Term } from "../../audit/term.ts";
import { withCitation } from "../../audit/world-parts.ts";
import type { World } from "../../audit/world.ts";
import type { Text } from "../../text.ts";

/** Says what happened and on which day. */
export function sayDay(world: World, zh: string, en: string, day: Term): void {
  world.say(() => {
    const shown = world.show(day);
    return { zh: `${zh}：${shown.zh}`, en: `${en}: ${shown.en}` };
  }, day);
}

/** Says what the law asks, with the citation in brackets. */
export function sayLaw(world: World, zh: string, en: string, cited: Text): void {
  world.say(() => withCitation({ zh, en }, cited));
}
