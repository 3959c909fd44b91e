// How the words of one event are put together: its title, whether it happened, and when.

import type { Text } from "../text.ts";

/** Who acted and what was done, as the two halves of a Chinese question; the English question whole. */
export interface EventWords {
  readonly title: Text;
  readonly who: string;
  readonly did: string;
  /** A question in the past tense that begins with Did, Was, Were or Has. */
  readonly asked: string;
}

/** One row of the tables of event words. */
export function row(zh: string, en: string, who: string, did: string, asked: string): EventWords {
  return { title: { zh, en }, who, did, asked };
}
