// What may stand in the place of a string: another word of its list, another day, another article, or a name that is none.
import type { Change, Place } from "./place.ts";
import { child, nameOf } from "./syntax.ts";
import {
  dayBeside,
  DUTY_TIME_TURN,
  DUTY_TURN,
  HOLDER_TURN,
  ITEM_TURN,
  READING_TURN,
  ROUTE_TURN,
  STATE_TURN,
  STATUS_TURN,
  UNIT_TURN,
} from "./words.ts";

/** Functions of the law data that build an article: their first argument is its number. */
const ARTICLES = new Set(["full", "part", "gist"]);
/** Functions that only ask from when to when a duty holds. */
const TIMES = new Set(["validityOf", "begins", "dutyBegins", "datesOf", "governs"]);
/** A name of the format or of the program: no word of a sentence. */
const NAME = /^[a-z][a-zA-Z0-9]*(?:[-.][a-zA-Z0-9]+)*$/u;
/** Properties that hold words for people. */
const WORDS = new Set(["zh", "en", "one", "many", "court", "url", "documentNumber", "name"]);

const turn = (kind: Change["kind"], to: string): readonly Change[] => [{ kind, to: JSON.stringify(to) }];

function calleeOf({ parent }: Place): string | null {
  if (parent === null || parent.type !== "CallExpression") return null;
  const callee = child(parent, "callee");
  return nameOf(callee?.type === "MemberExpression" ? child(callee, "property") : callee);
}

/** Another article: one further where it has a number. */
const articleBeside = (article: string): string =>
  /^\d+$/u.test(article) ? String(Number(article) + 1) : `${article}-1`;

function lawChanges(value: string, place: Place): readonly Change[] {
  if (place.key === "article") return turn("basis", articleBeside(value));
  if (place.first && ARTICLES.has(calleeOf(place) ?? "") && /^(?:i?\d|[a-z-]+$)/u.test(value) && value.length < 20) {
    return turn("basis", articleBeside(value));
  }
  return [];
}

/** The changes of a string literal. */
export function stringChanges(value: string, place: Place): readonly Change[] {
  const { file, key } = place;
  if (WORDS.has(key ?? "")) return [];
  const law = file.startsWith("shared/law/");
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) {
    return [
      ...turn(law ? "law-date" : "number", dayBeside(value, 1)),
      ...turn(law ? "law-date" : "number", dayBeside(value, -1)),
    ];
  }
  if (law) {
    const changes = lawChanges(value, place);
    if (changes.length > 0) return changes;
  }
  const unit = UNIT_TURN.get(value);
  if (key === "unit" && unit !== undefined) return turn("unit", unit);
  const holder = HOLDER_TURN.get(value);
  if (key === "holder" && holder !== undefined) return turn("holder", holder);
  const route = ROUTE_TURN.get(value);
  if (key === "remedies" && route !== undefined) return turn("remedy", route);
  const asked = READING_TURN.get(value);
  if (asked !== undefined && (place.parent?.type === "BinaryExpression" || file.endsWith("readings.ts"))) {
    return turn("reading", asked);
  }
  const status = STATUS_TURN.get(value);
  if (status !== undefined) return turn("status", status);
  if (file.startsWith("shared/remedies/")) {
    const state = STATE_TURN.get(value) ?? ITEM_TURN.get(value);
    if (state !== undefined) return turn("route", state);
  }
  const timed = place.onlyAsked || TIMES.has(calleeOf(place) ?? "");
  const duty = (timed ? DUTY_TIME_TURN : DUTY_TURN).get(value);
  // In the law data a word in a call is the topic of an article; what tells one open fact from another is a name.
  const inCall = !law && calleeOf(place) !== null && calleeOf(place) !== "qualified";
  if (
    duty !== undefined &&
    (inCall || key === "quote") &&
    !(route !== undefined && file.startsWith("shared/remedies/"))
  )
    return turn("basis", duty);
  if (route !== undefined && !law) return turn("route", route);
  if (!NAME.test(value)) return [];
  return turn("id", `${value}~`);
}
