// The screens of the main navigation: their place, their name, their key.
import type { Text } from "../../shared/text.ts";
import type { KeyAction } from "../parts/frame/keys.ts";
import { FRAME } from "../parts/frame/words.ts";

export interface Place {
  readonly name: string;
  readonly words: Text;
  readonly action: KeyAction;
}

export const PLACES: readonly Place[] = [
  { name: "today", words: FRAME.today, action: "go-today" },
  { name: "caseload", words: FRAME.caseload, action: "go-caseload" },
  { name: "deadlines", words: FRAME.deadlines, action: "go-deadlines" },
  { name: "insights", words: FRAME.insights, action: "go-insights" },
  { name: "law", words: FRAME.law, action: "go-law" },
  { name: "settings", words: FRAME.settings, action: "go-settings" },
];

/** The place in the navigation a route belongs to: a case belongs to the cases, nothing to today. */
export const placeIn = ([first = "today"]: readonly string[]): string => (first === "case" ? "caseload" : first);

/** The title of a route's screen. It never names a client: titles show in task bars and in recent lists. */
export function titleOf(route: readonly string[]): Text {
  if (route[0] === "law" && route[1] === "calculator") return FRAME.calculator;
  return PLACES.find(({ name }) => name === placeIn(route))?.words ?? FRAME.name;
}
