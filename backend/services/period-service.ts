// Legal periods for every host: what may be asked, the answer, and its derivation with citations.
import { countingLaw } from "../../shared/law/counting-law.ts";
import { type Day, formatDay, MAX_DAY, MIN_DAY } from "../../shared/calendar/civil.ts";
import { derivePeriod, endOfPeriod, type PeriodSpec } from "../../shared/calendar/period.ts";
import type { PeriodBasis } from "../../shared/calendar/steps.ts";
import type { Calendar } from "../../shared/calendar/workdays.ts";
import type { Problem } from "../../shared/case/problems.ts";
import type { Text } from "../../shared/text.ts";

/** A period that `from`, itself not counted, triggers. */
export interface PeriodRequest {
  readonly from: Day;
  readonly spec: PeriodSpec;
}

/** `no-calendar`: a day that has to be looked up lies in a year without an official holiday notice; `due` is null. */
export interface PeriodAnswer {
  /** The last day before any rolling; for working days the due day itself, null where it is not known. */
  readonly raw: string | null;
  readonly due: string | null;
  readonly status: "ok" | "no-calendar";
}

/** A step of the derivation; `basis` in the version in force on the day the step arrives at. */
export interface PeriodAnswerStep extends Text {
  readonly date: string | null;
  readonly basis: PeriodBasis | null;
}

/** The field of each unit, in requests and answers. */
export const UNIT_FIELDS = { days: "days", workingDays: "working-days", months: "months" } as const;
export type UnitField = keyof typeof UNIT_FIELDS;

const MOST: Readonly<Record<UnitField, number>> = { days: 3650, workingDays: 3650, months: 600 };

/** What a length may be. */
export function allowedLength(field: UnitField): Text {
  return {
    zh: `应为 1 至 ${MOST[field]} 的整数`,
    en: `a whole number from 1 to ${MOST[field]} is allowed`,
  };
}

/** Whether a number is a length that a period of this unit may have. */
export function isLength(field: UnitField, n: unknown): n is number {
  return typeof n === "number" && Number.isInteger(n) && n >= 1 && n <= MOST[field];
}

/** What the first day may be. */
export const ALLOWED_FROM: Text = {
  zh: `应为 ${formatDay(MIN_DAY)} 至 ${formatDay(MAX_DAY)} 之间的日期，写作 2024-03-05`,
  en: `a day from ${formatDay(MIN_DAY)} to ${formatDay(MAX_DAY)}, written 2024-03-05, is allowed`,
};

/** What keeps a period from being reckoned: an end beyond the days the program reckons with. Null where nothing does. */
export function periodProblem(calendar: Calendar, { from, spec }: PeriodRequest): Problem | null {
  const { raw, due } = endOfPeriod(calendar, from, spec);
  if (Math.max(raw, due ?? raw) <= MAX_DAY) return null;
  const last = formatDay(MAX_DAY);
  return {
    problem: { zh: `期间届满日晚于 ${last}`, en: `the period would end after ${last}` },
    allowed: { zh: `届满日应不晚于 ${last}`, en: `a period that ends by ${last} is allowed` },
  };
}

/** The end of a period. */
export function answerPeriod(calendar: Calendar, { from, spec }: PeriodRequest): PeriodAnswer {
  const { raw, due } = endOfPeriod(calendar, from, spec);
  const day = due === null ? null : formatDay(due);
  return {
    raw: spec.unit === "working-days" ? day : formatDay(raw),
    due: day,
    status: due === null ? "no-calendar" : "ok",
  };
}

/** The numbered steps of a period, each with the provision as it stood on the day the step arrives at. */
export function explainPeriod(calendar: Calendar, { from, spec }: PeriodRequest): readonly PeriodAnswerStep[] {
  return derivePeriod(calendar, from, spec, countingLaw).map(({ text, date, basis }) => ({
    ...text,
    date: date === null ? null : formatDay(date),
    basis,
  }));
}
