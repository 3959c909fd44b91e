// Findings of a search that gave no answer: dates that contradict each other, or more possibilities than are looked at.
// They too must say what is missing.
import type { Text } from "../text.ts";
import type { Leaf } from "./explorer.ts";
import type { CaseEvent } from "./model.ts";
import type { Outcome } from "./term.ts";
import type { Record } from "./step.ts";

const CONTRADICTION: Text = {
  zh: "所用事件的日期相互矛盾，须先更正",
  en: "The dates of the events used contradict each other and must be set right first",
};

const TOO_MANY: Text = {
  zh: "不确切的日期过多，可能情形未能逐一核对，请先补充日期",
  en: "Too many dates are not exact to work through every possibility; fill in dates first",
};

const datePath = ({ id }: CaseEvent): string => `events[${id}].date`;

/** The outcome of a world that uses dates which contradict each other: those at `paths` are to be set right. */
export function contradicted(paths: readonly string[]): Outcome {
  return { status: "undetermined", because: () => CONTRADICTION, lacks: paths };
}

/** A search without an answer: its one sentence, the facts that would give one, and what the runs used. */
export interface Stopped {
  readonly because: Text;
  readonly missing: readonly string[];
  readonly records: readonly Record[];
}

/** More worlds than are visited: every unknown fact and every date told apart so far may matter. */
export function tooMany(leaves: readonly Leaf<Record>[]): Stopped {
  const keys = leaves.flatMap(({ outer, split }) => [...outer.map(({ key }) => key), ...split]);
  return { because: TOO_MANY, missing: [...new Set(keys)], records: leaves.map(({ extra }) => extra) };
}

/** No world is possible: of the events used, the days that are not exact clash with the rest; else all do. */
export function nonePossible(record: Record): Stopped {
  const inexact = record.used.filter(({ term }) => term.v !== null);
  const clashing = inexact.length > 0 ? inexact : record.used;
  return { because: CONTRADICTION, missing: clashing.map(datePath), records: [record] };
}
