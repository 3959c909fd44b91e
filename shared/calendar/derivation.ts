// The steps from the trigger day of a period to its last day, in words of both languages, each with its source.

import { type Day, formatDay, isWeekend, partsOf } from "./civil.ts";
import type { CountFact } from "./count-fact.ts";
import { noticeWords, sayDayOff, sayRun } from "./days-off.ts";
import { endOfPeriod, type PeriodSpec } from "./period-end.ts";
import { type CountingLaw, missingStep, type PeriodStep, step, triggerStep } from "./steps.ts";
import type { Calendar } from "./table.ts";
import { workingDaySteps } from "./working-day-steps.ts";

/** Each skipped day has a step of its own up to this many; more are summed up in one. */
const DAYS_ONE_BY_ONE = 3;
/** From the trigger day to the last day before any rolling, for days and months. */
function countSteps(start: Day, { unit, n }: PeriodSpec, raw: Day, law: CountingLaw): readonly PeriodStep[] {
  const steps: PeriodStep[] = [triggerStep(start, law)];
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
          law.basisOf("next-day", start, start + 1),
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
        law.basisOf("next-day", start, start + 1),
      ),
    );
  const basis = law.basisOf("corresponding-day", raw);
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
function rollSteps(
  cal: Calendar,
  { raw, due, roll }: { readonly raw: Day; readonly due: Day | null; readonly roll: boolean },
  law: CountingLaw,
): readonly PeriodStep[] {
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
  // Days off on both sides of an amendment: each in the version of its own day.
  const basisAt = (day: Day) => law.basisOf("last-day", due, day);
  if (due === raw) {
    const kind = cal.describe(raw);
    const notice = noticeWords(cal, raw);
    return [
      step(
        { kind: "stays", day: raw, what: kind, madeUp: isWeekend(raw) },
        `${end} 为${kind.zh}，不顺延（${notice.zh}）`,
        `${end}: ${kind.en}; not moved (${notice.en})`,
        raw,
        basisAt(raw),
      ),
      endStep,
    ];
  }
  const steps: PeriodStep[] = [];
  if (due - raw > DAYS_ONE_BY_ONE)
    steps.push({ ...sayRun(cal, raw, due - 1, "moves-end"), date: due - 1, basis: basisAt(due - 1) });
  else
    for (let day = raw; day < due; day++)
      steps.push({ ...sayDayOff(cal, day, "moves-end"), date: day, basis: basisAt(day) });
  const off = law.daysOff(due);
  const kind = cal.describe(due);
  const date = formatDay(due);
  steps.push(
    step(
      { kind: "moved-to", day: due },
      `以${off}后的第一日为届满日：${date}，${kind.zh}`,
      `the period ends on the first day after the days off: ${date}, ${kind.en}`,
      due,
      basisAt(due),
    ),
  );
  return steps;
}

/**
 * The numbered steps of `endOfPeriod` under the prevailing (rolled) reading: trigger day, first day counted, last day,
 * whether and why it moves, result. The last step's `date` is the due day, or null where a calendar is missing.
 * @throws RangeError as `endOfPeriod`, and for days that no date can be written for
 */
export function derivePeriod(cal: Calendar, start: Day, spec: PeriodSpec, law: CountingLaw): readonly PeriodStep[] {
  const { raw, due } = endOfPeriod(cal, start, spec);
  if (spec.unit === "working-days") return workingDaySteps(cal, start, { n: spec.n, due }, law);
  return [...countSteps(start, spec, raw, law), ...rollSteps(cal, { raw, due, roll: spec.roll }, law)];
}
