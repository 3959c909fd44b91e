// A step of a derivation, the provisions behind it, and the steps that every period shares.

import type { Text } from "../text.ts";
import type { Day } from "./civil.ts";
import { dayOf, formatDay, partsOf } from "./civil.ts";
import type { CountFact } from "./count-fact.ts";
import type { Calendar } from "./table.ts";

/** The provision behind a step; its version is the one in force on the day the step arrives at. */
export interface PeriodBasis {
  readonly instrument: "cpl" | "cpl-interpretation" | "civil-code";
  readonly topic: "periods" | "corresponding-day";
  readonly article?: string;
  readonly paragraph?: number;
}

/** One step; `date` is the day it arrives at, null where a missing calendar leaves none. */
export interface PeriodStep {
  /** What the text says, as data. */
  readonly fact: CountFact;
  readonly text: Text;
  readonly date: Day | null;
  readonly basis: PeriodBasis | null;
}

const CPL_2012: Day = dayOf(2013, 1, 1);
const INTERPRETATION_2015: Day = dayOf(2015, 2, 4);
/** From this day the 2021 amendment: article 85 for 82, 法定休假日 for 节假日. */
export const CPL_2021: Day = dayOf(2022, 1, 1);

/** Civil Procedure Law on periods: art. 82 until 2021-12-31, then art. 85; paragraph 2 the first day, 3 the last. */
export function cpl(ends: Day, paragraph: 2 | 3): PeriodBasis | null {
  if (ends < CPL_2012) return null;
  return { instrument: "cpl", topic: "periods", article: ends < CPL_2021 ? "82" : "85", paragraph };
}

/** Interpretation of the Civil Procedure Law art. 125 (counted from the next day), in force since 2015-02-04. */
export function nextDayBasis(start: Day): PeriodBasis | null {
  if (start < INTERPRETATION_2015) return cpl(start, 2);
  return { instrument: "cpl-interpretation", topic: "periods", article: "125" };
}

/** A step in both languages. */
export const step = (
  fact: CountFact,
  zh: string,
  en: string,
  date: Day | null,
  basis: PeriodBasis | null,
): PeriodStep => ({
  fact,
  text: { zh, en },
  date,
  basis,
});

/** The trigger day, which is not counted. */
export function triggerStep(start: Day): PeriodStep {
  const date = formatDay(start);
  return step(
    { kind: "trigger", day: start },
    `${date} 为起算日，当日不计入期间`,
    `${date} triggers the period and is itself not counted`,
    start,
    cpl(start, 2),
  );
}

/** No date: the first day from `looked` on that the calendar does not hold lies in the year named. */
export function missingStep(cal: Calendar, looked: Day, what: Text): PeriodStep {
  const unknown = looked < cal.first || looked > cal.last ? looked : cal.last + 1;
  const { year } = partsOf(unknown);
  return step(
    { kind: "no-calendar", year },
    `日历中没有 ${year} 年的官方放假通知，${what.zh}，不给出日期`,
    `the calendar holds no official holiday notice for ${year}: ${what.en}, so no date is given`,
    null,
    null,
  );
}
