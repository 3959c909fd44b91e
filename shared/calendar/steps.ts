// A step of a derivation, the provisions behind it, and the steps that every period shares.

import type { Text } from "../text.ts";
import { type Day, formatDay, partsOf } from "./civil.ts";
import type { CountFact } from "./count-fact.ts";
import type { Calendar } from "./table.ts";

/** The rules of counting: the first day is not counted, the next day is day one, the last day moves, months correspond. */
export type CountingRule = "first-day" | "next-day" | "last-day" | "corresponding-day";

/** The provision behind a step, in one version. */
export interface PeriodBasis {
  readonly instrument: string;
  readonly version: string;
  readonly article: string;
  readonly paragraph: number | null;
}

/** The law of counting. The calendar counts; where a rule stands, and in which words, the law data says. */
export interface CountingLaw {
  /** The provision of a rule as it holds on a day, in the version of the day `at` that the step arrives at; null without one. */
  readonly basisOf: (rule: CountingRule, day: Day, at?: Day) => PeriodBasis | null;
  /** What the law of a day calls the days off that move the last day of a period. */
  readonly daysOff: (day: Day) => string;
}

/** One step; `date` is the day it arrives at, null where a missing calendar leaves none. */
export interface PeriodStep {
  /** What the text says, as data. */
  readonly fact: CountFact;
  readonly text: Text;
  readonly date: Day | null;
  readonly basis: PeriodBasis | null;
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
export function triggerStep(start: Day, law: CountingLaw): PeriodStep {
  const date = formatDay(start);
  return step(
    { kind: "trigger", day: start },
    `${date} 为起算日，当日不计入期间`,
    `${date} triggers the period and is itself not counted`,
    start,
    law.basisOf("first-day", start),
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
