// The closed lists of the program whose words a mutant changes for one another.
import { REMEDIES, HOLDERS, STATUS_WORDS } from "../../shared/engine/glossary.ts";
import * as rows from "../../shared/engine/readings.ts";
import { DUTY_NAMES, type DutyName } from "../../shared/law/duties.ts";
import { dutyBoundaries, newestText } from "../../shared/law/duty-index.ts";

/** Each word with the one that takes its place: the next of its list, the first after the last. */
function turned(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map((word, at) => [word, words[(at + 1) % words.length] ?? word]));
}

export const ROUTE_TURN = turned(Object.keys(REMEDIES));
export const HOLDER_TURN = turned(Object.keys(HOLDERS));
export const STATUS_TURN = turned(Object.keys(STATUS_WORDS));

const placeOf = (name: DutyName): string => {
  const { instrument, article, paragraph } = newestText(name);
  return `${instrument} ${article} ${paragraph ?? ""}`;
};

/** Each duty with the next of which something differs; with one of which it is the same, a change would often be none. */
function turnedBy(tell: (name: DutyName) => string): ReadonlyMap<string, string> {
  return new Map(
    DUTY_NAMES.map((name, at) => {
      const following = [...DUTY_NAMES.slice(at + 1), ...DUTY_NAMES.slice(0, at)];
      return [name, following.find((other) => tell(other) !== tell(name)) ?? name];
    }),
  );
}

export const DUTY_TURN = turnedBy(placeOf);

/** For what asks from when to when a duty holds. */
export const DUTY_TIME_TURN = turnedBy((name) => dutyBoundaries(name).join(" "));

export const STATE_TURN = turned(["open", "closing", "missed", "not-yet", "closed"]);
export const ITEM_TURN = turned(["done", "todo", "unknown", "not-needed"]);
export const COURT_TURN = turned(["enforcing", "upper", "listing"]);
export const UNIT_TURN = turned(["days", "working-days", "months", "years"]);

/** The names of the constants that hold a reading. */
export const READING_ROWS = turned(Object.keys(rows).filter((name) => /^[A-Z_0-9]+$/u.test(name)));

/** Each way to read with another one of its row. */
export const READING_TURN: ReadonlyMap<string, string> = new Map(
  Object.values(rows).flatMap((row) =>
    typeof row === "object" && "options" in row
      ? [...turned(row.options.map(({ id }) => id))].filter(([from, to]) => from !== to)
      : [],
  ),
);

/** The day before or after an ISO day. Read in UTC. */
export function dayBeside(iso: string, by: 1 | -1): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
