// The law of counting periods, as the calendar asks for it: the duties behind the rules, each as in force on a day.
import type { Day } from "../calendar/civil.ts";
import type { CountingLaw, CountingRule } from "../calendar/steps.ts";
import type { DutyName } from "./duties.ts";
import { dutyOn, dutyText, placeOf } from "./duty-index.ts";

/** The duties that say a rule, the one for court periods first. */
const SAID_BY: Readonly<Record<CountingRule, readonly DutyName[]>> = {
  "first-day": ["first-day-not-counted"],
  "next-day": ["counted-from-next-day", "first-day-not-counted"],
  "last-day": ["periods"],
  "corresponding-day": ["corresponding-day"],
};

export const countingLaw: CountingLaw = {
  basisOf: (rule, day, at = day) => {
    const held = SAID_BY[rule].find((name) => dutyOn(name, day) !== null);
    const duty = held === undefined ? null : dutyOn(held, at);
    return duty === null ? null : placeOf(duty);
  },
  daysOff: (day: Day) => dutyText("periods", day).daysOff ?? "",
};
