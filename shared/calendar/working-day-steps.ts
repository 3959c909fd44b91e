// The steps of a period of working days: what is passed over, what is made up, the day it ends.

import type { Text } from "../text.ts";
import { type Day, formatDay, isWeekend } from "./civil.ts";
import { sayDayOff, sayRun } from "./days-off.ts";
import { type CountingLaw, missingStep, type PeriodStep, step, triggerStep } from "./steps.ts";
import type { Calendar } from "./table.ts";

/** More runs of days off than this inside a period of working days are summed up in one step. */
const RUNS_ONE_BY_ONE = 8;

/** The days off passed and the weekend days worked, in order of time, between the trigger day and the last working day. */
function passedSteps(cal: Calendar, start: Day, due: Day): readonly PeriodStep[] {
  const steps: PeriodStep[] = [];
  let daysOff = 0;
  let madeUp = 0;
  for (let day = start + 1; day < due; day++) {
    if (cal.isWorkingDay(day) === true) {
      if (!isWeekend(day)) continue;
      madeUp++;
      steps.push({ ...sayDayOff(cal, day, "counted"), date: day, basis: null });
      continue;
    }
    const from = day;
    while (cal.isWorkingDay(day + 1) === false) day++;
    daysOff += day - from + 1;
    steps.push({ ...sayRun(cal, from, day, "not-counted"), date: day, basis: null });
  }
  if (steps.length <= RUNS_ONE_BY_ONE) return steps;
  const zh = `其间休假 ${daysOff} 日不计入，补班 ${madeUp} 日计入`;
  return [
    step(
      { kind: "passed-over", daysOff, madeUp },
      zh,
      `in between, ${daysOff} days off are not counted and ${madeUp} made-up working days are`,
      due,
      null,
    ),
  ];
}

/** The steps from `start` to the `n`-th working day after it; `due` is that day, null without a calendar. */
export function workingDaySteps(
  cal: Calendar,
  start: Day,
  { n, due }: { readonly n: number; readonly due: Day | null },
  law: CountingLaw,
): readonly PeriodStep[] {
  if (due === null) {
    // The first day looked at that has no calendar: the day after the trigger, else the one after the calendar ends.
    const what: Text = { zh: `无法确定第 ${n} 个工作日`, en: `working day ${n} cannot be told` };
    return [triggerStep(start, law), missingStep(cal, start + 1, what)];
  }
  const end = formatDay(due);
  const kind = cal.describe(due);
  const firstDay = n > 1 ? cal.nthWorkingDayAfter(start, 1) : null;
  const steps: PeriodStep[] = [triggerStep(start, law)];
  if (n > 0)
    steps.push(
      step(
        { kind: "working-days-only" },
        "自次日起，只计工作日",
        "from the next day, working days only are counted",
        start + 1,
        law.basisOf("next-day", start, start + 1),
      ),
    );
  const passed = passedSteps(cal, start, due);
  if (firstDay !== null) {
    const date = formatDay(firstDay);
    const first = step(
      { kind: "first-working-day", day: firstDay },
      `${date} 为第 1 个工作日`,
      `${date} is working day 1`,
      firstDay,
      null,
    );
    const later = passed.findIndex((s) => s.date !== null && s.date >= firstDay);
    steps.push(...(later < 0 ? [...passed, first] : [...passed.slice(0, later), first, ...passed.slice(later)]));
  } else steps.push(...passed);
  steps.push(
    step(
      { kind: "nth-working-day", n, day: due },
      `第 ${n} 个工作日为 ${end}，${kind.zh}，期间届满`,
      `working day ${n} is ${end}, ${kind.en}: the period ends`,
      due,
      null,
    ),
  );
  return steps;
}
