// Look-ups of the duties: in force on a day, in a version, over time; and the provisions and dates that follow from them.

import { formatDay, parseDay, type Day } from "../calendar/civil.ts";
import type { PeriodSpec } from "../calendar/period.ts";
import type { Text } from "../text.ts";
import { DUTY_NAMES, periodWords, type DutyName, type DutyText, type LegalPeriod } from "./duties.ts";
import { instruments, instrumentVersion } from "./index.ts";

/** A duty from one day on; null where no version has it. The first step begins with the first version that has it. */
interface Step {
  readonly from: Day;
  readonly text: DutyText | null;
}

/** A provision behind a duty, in one version; without its item, as a finding names it. */
export interface DutyPlace {
  readonly instrument: string;
  readonly version: string;
  readonly article: string;
  readonly paragraph: number | null;
}

function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === null) throw new RangeError(`not a day: ${iso}`);
  return parsed;
}

function stepsOf(name: DutyName): readonly Step[] {
  const steps: Step[] = [];
  const holders = instruments.filter(({ versions }) => versions.some(({ duties }) => duties[name] !== undefined));
  const [holder, other] = holders;
  if (holder === undefined) throw new RangeError(`no version has the duty ${name}`);
  if (other !== undefined) throw new RangeError(`${name} is a duty of ${holder.id} and of ${other.id}`);
  // The versions of an instrument follow one another without a gap.
  for (const { version, from, duties } of holder.versions) {
    const duty = duties[name];
    const text = duty === undefined ? null : { ...duty, name, instrument: holder.id, version };
    const before = steps.at(-1)?.text ?? null;
    if (text !== null || before !== null) steps.push({ from: day(from), text });
  }
  const end = holder.versions.at(-1)?.until ?? null;
  if (end !== null && (steps.at(-1)?.text ?? null) !== null) steps.push({ from: day(end), text: null });
  return steps;
}

/** What is worked out of the law data once for each duty: every audit asks for the same few. */
function kept<T>(make: (name: DutyName) => T): (name: DutyName) => T {
  const made = new Map<DutyName, { readonly value: T }>();
  return (name) => {
    let found = made.get(name);
    if (found === undefined) {
      found = { value: make(name) };
      made.set(name, found);
    }
    return found.value;
  };
}

const timelineOf = kept(stepsOf);

/** The duty as in force on a day; null where no version in force has it. */
export function dutyOn(name: DutyName, on: Day): DutyText | null {
  return timelineOf(name).findLast(({ from }) => from <= on)?.text ?? null;
}

/** The duty as it stands on a day: as in force, else as the first version that has it, or as the last that had it. */
export function dutyText(name: DutyName, on: Day): DutyText {
  const texts = dutyTexts(name);
  const last = timelineOf(name).findLast(({ from, text }) => from <= on && text !== null)?.text;
  return last ?? at(texts, 0, name);
}

function at(texts: readonly DutyText[], index: number, name: DutyName): DutyText {
  const text = texts.at(index);
  if (text === undefined) throw new RangeError(`no version has the duty ${name}`);
  return text;
}

/** The duty in every version that has it, in order. */
export const dutyTexts: (name: DutyName) => readonly DutyText[] = kept((name) =>
  timelineOf(name).flatMap(({ text }) => text ?? []),
);

/** The duty as the first version has it. */
export const firstText = (name: DutyName): DutyText => at(dutyTexts(name), 0, name);

/** The duty as the newest version has it. */
export const newestText = (name: DutyName): DutyText => at(dutyTexts(name), -1, name);

/** The first day on which any version has the duty. */
export function dutyBegins(name: DutyName): Day {
  return timelineOf(name)[0]?.from ?? 0;
}

/** The days on which another version of the duty begins, or on which it begins or ends; ascending. */
export const dutyBoundaries: (name: DutyName) => readonly Day[] = kept((name) =>
  timelineOf(name).map(({ from }) => from),
);

/** The days on which it changes or ends, its beginning left out; ascending. */
export const dutyChanges: (name: DutyName) => readonly Day[] = kept((name) => dutyBoundaries(name).slice(1));

/** The period of a duty. Throws RangeError where the duty has none (a programming error). */
export function periodOf({ name, period }: DutyText): LegalPeriod {
  if (period === undefined) throw new RangeError(`${name} has no period`);
  return period;
}

/** How often something must have happened. Throws RangeError where the duty says nothing of it (a programming error). */
export function countOf({ name, count }: DutyText): number {
  if (count === undefined) throw new RangeError(`${name} has no count`);
  return count;
}

/** How few days call for a closer look. Throws RangeError where the duty says nothing of it (a programming error). */
export function closerLookOf({ name, closerLook }: DutyText): number {
  if (closerLook === undefined) throw new RangeError(`${name} has no days for a closer look`);
  return closerLook;
}

/** Full age in years. Throws RangeError where the duty says nothing of it (a programming error). */
export function ageOf({ name, age }: DutyText): number {
  if (age === undefined) throw new RangeError(`${name} has no age`);
  return age;
}

/** The length of the period of a duty as it stands on a day, as the program says it: 15日 / 15 days. */
export const lengthOn = (name: DutyName, on: Day): Text => periodWords(periodOf(dutyText(name, on)));

/** The period with all of its extension. */
export function longestOf(text: DutyText): LegalPeriod {
  const period = periodOf(text);
  return { ...period, n: period.n + (text.extension?.most ?? 0), zh: null };
}

/** The number of an item of the article, by what it is; null where the article has none such. */
export function itemOf({ items = [] }: DutyText, what: string): number | null {
  const index = items.indexOf(what);
  return index < 0 ? null : index + 1;
}

/** A period that holds from one day on. */
export interface PeriodStep {
  readonly from: Day;
  readonly period: LegalPeriod;
  readonly text: DutyText;
}

/** The periods of a duty over time; versions with the same period are one. The first reaches back before the first version. */
export const periodSteps: (name: DutyName) => readonly PeriodStep[] = kept((name) => {
  const steps: PeriodStep[] = [];
  for (const { from, text } of timelineOf(name)) {
    if (text === null) continue;
    const period = periodOf(text);
    const before = steps.at(-1)?.period;
    if (before?.n === period.n && before.unit === period.unit && before.roll === period.roll) continue;
    steps.push({ from, period, text });
  }
  return steps;
});

/** A period of the law as the calendar counts it: years as months. */
export function countedAs({ unit, n, roll }: LegalPeriod): PeriodSpec {
  return unit === "years" ? { unit: "months", n: n * 12, roll } : { unit, n, roll };
}

/** The provision of one version of a duty, as a finding names it. */
export const placeOf = ({ instrument, version, article, paragraph }: DutyText): DutyPlace => ({
  instrument,
  version,
  article,
  paragraph: paragraph ?? null,
});

/** The provisions behind the duties, in every version that has them, in the order named. */
export function basisOf(...names: readonly DutyName[]): readonly DutyPlace[] {
  return names.flatMap((name) => dutyTexts(name).map(placeOf));
}

/** The provision of a duty that has the same place in every version. */
export function sameInEveryVersion(name: DutyName): Omit<DutyPlace, "version"> & { readonly version: null } {
  return { ...placeOf(newestText(name)), version: null };
}

/** When the duty is law, as ISO days: from the first version that has it, until (exclusive) the last ends. */
export function validityOf(name: DutyName): { readonly from: string; readonly until: string | null } {
  const last = timelineOf(name).at(-1);
  const until = last === undefined || last.text !== null ? null : formatDay(last.from);
  return { from: formatDay(dutyBegins(name)), until };
}

/** The day that the first text with the duty bears, and its first day in force; a document can bear a day before it is published. */
export function datesOf(name: DutyName): { readonly dated: Day; readonly inForce: Day } {
  const { instrument: id, version } = firstText(name);
  const promulgated = instrumentVersion(id, version)?.promulgated ?? null;
  return { dated: promulgated === null ? dutyBegins(name) : day(promulgated), inForce: dutyBegins(name) };
}

/** Every duty by its name, for what goes through them all. */
export const allDuties = (): readonly DutyText[] => DUTY_NAMES.flatMap(dutyTexts);
