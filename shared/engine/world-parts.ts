// Small parts of the world: period words, spans of date fields, citations behind a sentence.
import { UNITS } from "../law/duties.ts";
import type { Day } from "../calendar/civil.ts";
import { parseSpan, type Span } from "../calendar/edtf.ts";
import type { PeriodSpec, RollMode } from "../calendar/period.ts";
import type { Text } from "../text.ts";
import type { Step } from "./step.ts";
import type { Reason } from "./reason.ts";

/** The reading of row 1 of the contract as a mode of counting. */
export function rollMode(reading: string): RollMode {
  return reading === "unrolled" || reading === "weekend-is-no-holiday" ? reading : "rolled";
}

/** A unit of a period as said in a step, where days stand beside working days. */
export function unitWords(unit: PeriodSpec["unit"]): Text {
  const { zh, many } = UNITS[unit];
  return { zh, en: unit === "days" ? `calendar ${many}` : many };
}

/** The possible days of a validated date. Throws where it was not validated. */
export function spanOf(date: string): Span {
  const parsed = parseSpan(date);
  if (!parsed.ok) throw new Error("a date of the case was not validated");
  return parsed.span;
}

/** The last day from `inside` towards `outside` for which `test` holds; it holds at `inside`, not at `outside`. */
export function lastWhere(inside: Day, outside: Day, test: (day: Day) => boolean): Day {
  let good = inside;
  let bad = outside;
  while (Math.abs(bad - good) > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (test(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** A sentence followed by the provision behind it, in brackets. */
export function withCitation(text: Text, cited: Text): Text {
  return { zh: `${text.zh}（${cited.zh}）`, en: `${text.en} (${cited.en})` };
}

/** The most Chinese characters a step may have. */
export const STEP_LENGTH = 60;

/** A sentence with the provision behind it in brackets; in a step of its own where both are too long for one. */
export function citedSteps(text: Text, cited: Text, date: Day | null, reason: Reason): readonly Step[] {
  const joined = withCitation(text, cited);
  if ([...joined.zh].length <= STEP_LENGTH) return [{ ...joined, date, reason }];
  return [
    { ...text, date, reason },
    { zh: `依据：${cited.zh}`, en: `Basis: ${cited.en}`, date: null, reason: null },
  ];
}

/** Opens a key that sets one of several questions about one missing fact apart; no path begins with it. */
const QUALIFIED = "\u0001";

/** A key of its own for a further question about the fact at `path`. An id in a path may hold any character. */
export function qualified(path: string, question: string): string {
  return `${QUALIFIED}${path.length}:${path}${question}`;
}

/** The path of the fact behind a key. */
export function pathOf(key: string): string {
  if (!key.startsWith(QUALIFIED)) return key;
  const start = key.indexOf(":") + 1;
  return pathOf(key.slice(start, start + Number(key.slice(QUALIFIED.length, start - 1))));
}
