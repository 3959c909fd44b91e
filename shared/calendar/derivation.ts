// The steps from the trigger day of a period to its last day, in words of both languages, each with its source.

import type { Day } from "./civil.ts";
import { dayOf, formatDay, isWeekend, partsOf } from "./civil.ts";
import type { CountFact } from "./count-fact.ts";
import { noticeWords, sayDayOff, sayRun } from "./days-off.ts";
import { endOfPeriod } from "./period-end.ts";
import type { PeriodSpec } from "./period-end.ts";
import type { PeriodBasis, PeriodStep } from "./steps.ts";
import { CPL_2021, cpl, missingStep, nextDayBasis, step, triggerStep } from "./steps.ts";
import type { Calendar } from "./table.ts";
import { workingDaySteps } from "./working-day-steps.ts";

/** The Civil Code, whose article 202 has the corresponding day, is in force from this day. */
const CIVIL_CODE: Day = dayOf(2021, 1, 1);

/** Each skipped day has a step of its own up to this many; more are summed up in one. */
const DAYS_ONE_BY_ONE = 3;
/** From the trigger day to the last day before any rolling, for days and months. */
function countSteps(start: Day, { unit, n }: PeriodSpec, raw: Day): readonly PeriodStep[] {
  const steps: PeriodStep[] = [triggerStep(start)];
  const first = formatDay(start + 1);
  const end = formatDay(raw);
  if (unit === "days") {
    if (n > 0)
      steps.push(
        step(
          { kind: "first-day", day: start + 1 },
          `次日起算：${first} 为第 1 日`,
          `counted from the next day: ${first} is day 1`,
          start + 1,
          nextDayBasis(start),
        ),
      );
    if (n !== 1) {
      steps.push(step({ kind: "nth-day", n, day: raw }, `第 ${n} 日为 ${end}`, `day ${n} is ${end}`, raw, null));
    }
    return steps;
  }
  if (n > 0)
    steps.push(
      step(
        { kind: "months-from", day: start + 1 },
        `次日起算：自 ${first} 起`,
        `counted from the next day, ${first}`,
        start + 1,
        nextDayBasis(start),
      ),
    );
  const basis: PeriodBasis | null =
    raw < CIVIL_CODE ? null : { instrument: "civil-code", topic: "corresponding-day", article: "202" };
  const corresponding = partsOf(start).day === partsOf(raw).day;
  const fact: CountFact = { kind: "nth-month", n, day: raw, corresponding };
  steps.push(
    corresponding
      ? step(fact, `满 ${n} 个月的对应日为 ${end}`, `the corresponding day ${n} months later is ${end}`, raw, basis)
      : step(
          fact,
          `满 ${n} 个月，到期月没有对应日，月末日为 ${end}`,
          `${n} months later the month has no corresponding day; its last day is ${end}`,
          raw,
          basis,
        ),
  );
  return steps;
}

/** What happens to the last day: not moved, moved day by day, or not known. */
function rollSteps(cal: Calendar, raw: Day, due: Day | null, roll: boolean): readonly PeriodStep[] {
  const end = formatDay(raw);
  const endStep = step({ kind: "end", day: raw }, `期间届满日为 ${end}`, `the period ends on ${end}`, raw, null);
  if (!roll) {
    const fixed: CountFact = { kind: "never-moved", day: raw };
    return [
      step(fixed, "本期间的末日不因休假日顺延", "the last day of this period is not moved by days off", raw, null),
      endStep,
    ];
  }
  if (due === null) {
    return [missingStep(cal, raw, { zh: "无法确定末日是否顺延", en: "whether the last day is moved cannot be told" })];
  }
  const basis = cpl(due, 3);
  if (due === raw) {
    const kind = cal.describe(raw);
    const notice = noticeWords(cal, raw);
    return [
      step(
        { kind: "stays", day: raw, what: kind, madeUp: isWeekend(raw) },
        `${end} 为${kind.zh}，不顺延（${notice.zh}）`,
        `${end}: ${kind.en}; not moved (${notice.en})`,
        raw,
        basis,
      ),
      endStep,
    ];
  }
  const steps: PeriodStep[] = [];
  if (due - raw > DAYS_ONE_BY_ONE) steps.push({ ...sayRun(cal, raw, due - 1, "moves-end"), date: due - 1, basis });
  else for (let day = raw; day < due; day++) steps.push({ ...sayDayOff(cal, day, "moves-end"), date: day, basis });
  // The words of the law changed with the 2021 amendment: 节假日 became 法定休假日.
  const off = due < CPL_2021 ? "节假日" : "法定休假日";
  const kind = cal.describe(due);
  const date = formatDay(due);
  steps.push(
    step(
      { kind: "moved-to", day: due },
      `以${off}后的第一日为届满日：${date}，${kind.zh}`,
      `the period ends on the first day after the days off: ${date}, ${kind.en}`,
      due,
      basis,
    ),
  );
  return steps;
}

/**
 * The numbered steps of `endOfPeriod` under the prevailing (rolled) reading: trigger day, first day counted, last day,
 * whether and why it moves, result. The last step's `date` is the due day, or null where a calendar is missing.
 * @throws RangeError as `endOfPeriod`, and for days that no date can be written for
 */
export function derivePeriod(cal: Calendar, start: Day, spec: PeriodSpec): readonly PeriodStep[] {
  const { raw, due } = endOfPeriod(cal, start, spec);
  if (spec.unit === "working-days") return workingDaySteps(cal, start, spec.n, due);
  return [...countSteps(start, spec, raw), ...rollSteps(cal, raw, due, spec.roll)];
}
