// What a rule sees: one possible world with its facts, the law at a date, periods, and a place for its reasoning.
import { countingLaw } from "../law/counting-law.ts";
import { EVENT_MAX, partsOf, type Day } from "../calendar/civil.ts";
import { derivePeriod, endOfPeriod } from "../calendar/period.ts";
import type { DutyName, DutyText, LegalPeriod } from "../law/duties.ts";
import {
  countedAs,
  dutyBegins,
  dutyBoundaries,
  dutyChanges,
  dutyOn,
  dutyText,
  periodSteps,
  placeOf,
  type PeriodStep,
} from "../law/duty-index.ts";
import { boundaries, versionAt } from "../law/index.ts";
import type { Text } from "../text.ts";
import { citationOf, type Citation, NOT_TOLD } from "./citation.ts";
import { boundsWords } from "./decision-bounds.ts";
import type { DecisionBounds } from "./model.ts";
import { Facts } from "./facts.ts";
import type { Thread } from "./model.ts";
import { ROLL } from "./readings.ts";
import { READING, type DayForm, type Reason } from "./reason.ts";
import type { Said } from "./said.ts";
import { shownDay, shownWords } from "./shown-day.ts";
import { earliest, latest, mapTerm, on, termOf, type Due, type Term } from "./term.ts";
import { citedSteps, lastWhere, rollMode, unitWords, withCitation } from "./world-parts.ts";

export type { Act } from "./facts.ts";
export type { Due } from "./term.ts";

/** A day with its name. */
export interface NamedDay {
  /** For the forms `end` and `deemed` the Chinese without its verb, which the form adds. */
  readonly what: Text;
  /** An act, unless told otherwise. */
  readonly form?: DayForm;
  /** It is the day of an event that a paper tells in its own words. */
  readonly event?: boolean;
  /** It is the day on which an announcement counts as service, so long after its issue. */
  readonly deemedAfter?: LegalPeriod;
  /** The sentence, where it is not 名称：日期. */
  readonly words?: (what: Text, day: Text) => Text;
}

/** The verb that a form adds to the Chinese name of its day. */
const VERBS: Readonly<Record<DayForm, string>> = { act: "", limit: "", end: "届满", deemed: "送达" };

/** One possible world of a case. */
export class World extends Facts {
  /** A day off moved the end of a period, or may have, since this was last set to false. */
  moved = false;

  // Law

  /** The version of an instrument in force on the day; null where none was. Straddling days are tried under each. */
  version(instrument: string, day: Term): string | null {
    return versionAt(instrument, this.stretch(day, boundaries(instrument)));
  }

  /** The duty as in force on the day; null where no version in force has it. Straddling days are tried under each. */
  duty(name: DutyName, day: Term): DutyText | null {
    return dutyOn(name, this.stretch(day, dutyBoundaries(name)));
  }

  /** The duty as it stands on the day; as its first version before there was one. For rules that have asked whether it binds. */
  text(name: DutyName, day: Term): DutyText {
    return dutyText(name, this.stretch(day, dutyChanges(name)));
  }

  /** The period of a duty on the day; its first period before there was one. Days are told apart only where it changes. */
  periodStep(name: DutyName, day: Term): PeriodStep {
    const steps = periodSteps(name);
    const at = this.stretch(
      day,
      steps.slice(1).map(({ from }) => from),
    );
    const step = steps.findLast(({ from }) => from <= at) ?? steps[0];
    if (step === undefined) throw new RangeError(`${name} has no period`);
    return step;
  }

  /** The first day on which any version has the duty. */
  begins(name: DutyName): Term {
    return on(dutyBegins(name));
  }

  /** A day of the stretch of time, between the limits (ascending), in which the day lies in this world. */
  private stretch(day: Term, limits: readonly Day[]): Day {
    let low = this.x.min(day);
    const high = this.x.max(day);
    if (low !== high) {
      for (const limit of limits) {
        if (limit <= low || limit > high) continue;
        if (this.lt(day, on(limit))) break;
        low = limit;
      }
    }
    return this.x.min(day);
  }

  /** Notes the provision behind a duty as basis of the finding and gives its citation, of one of its items where named. */
  cite(text: DutyText, item: number | null = text.item ?? null): Citation {
    this.based(text);
    const { instrument, version, article, paragraph } = text;
    return this.x.tracing ? citationOf(instrument, version, article, paragraph ?? null, item) : NOT_TOLD;
  }

  /** Notes the provision behind a duty as basis of the finding. */
  based(text: DutyText): void {
    const { instrument, version, article, paragraph } = placeOf(text);
    for (const one of this.basis) {
      if (
        one.instrument === instrument &&
        one.version === version &&
        one.article === article &&
        one.paragraph === paragraph
      )
        return;
    }
    this.basis.push({ instrument, version, article, paragraph });
  }

  // Periods

  /** The end of a period after `start` (that day not counted). Rolled periods carry the readings of the contract. */
  period(start: Term, period: LegalPeriod): Due {
    return { start, period, ...this.endOf(start, period) };
  }

  private endOf(start: Term, period: LegalPeriod): { readonly raw: Term; readonly due: Term } {
    const spec = countedAs(period);
    const mode = spec.roll ? rollMode(this.reading(ROLL)) : "rolled";
    const end = (day: Day) => endOfPeriod(this.calendar, day, spec, mode);
    const raw = mapTerm(start, (day) => end(day).raw);
    if (start.v === null) {
      const { due } = end(start.c);
      if (spec.roll && due !== raw.c) this.moved = true;
      return { raw, due: due === null ? this.uncovered(raw.c, raw) : on(due) };
    }
    if (spec.roll) this.moved = true;
    this.withinCalendar(start, (day) => end(day).due !== null);
    if (end(this.x.min(start)).due === null) return { raw, due: this.uncovered(this.x.min(raw), raw) };
    // Days outside the calendar cannot occur in this world; for them the function only has to keep its order.
    const bounded = (day: Day): Day => end(day).due ?? (day < this.calendar.first ? end(day).raw : EVENT_MAX);
    return { raw, due: mapTerm(start, bounded) };
  }

  /** A due day in a year without an official calendar: not before the raw last day, otherwise unknown. */
  private uncovered(lo: Day, raw: Term): Term {
    const beyond = lo < this.calendar.first ? lo : Math.max(lo, this.calendar.last + 1);
    const due: Term = termOf(this.x.variable(`calendar[${partsOf(beyond).year}]`, lo, EVENT_MAX + 40000, true));
    this.x.assume(raw, due);
    return due;
  }

  /** Splits an imprecise start so that within a world the calendar covers all of its days or none. */
  private withinCalendar(start: Term, covered: (day: Day) => boolean): void {
    const v = start.v;
    if (v === null) return;
    const test = (day: Day) => covered(start.f === null ? day : start.f(day));
    const lo = this.x.min({ v, c: 0, f: null });
    const hi = this.x.max({ v, c: 0, f: null });
    if (test(lo) && test(hi)) return;
    const inside = Math.min(Math.max(lo, this.calendar.first), hi);
    if (!test(inside)) return;
    const day: Term = { v, c: 0, f: null };
    if (!test(hi)) {
      const last = lastWhere(inside, hi, test);
      if (!this.le(day, on(last))) return;
    }
    if (!test(lo)) {
      const firstCovered = lastWhere(inside, lo, test);
      this.lt(day, on(firstCovered));
    }
  }

  // Reasoning

  override decision(thread: Thread): Term {
    const day = super.decision(thread);
    if (this.x.tracing && thread.bounds !== null) this.sayBounds(thread.bounds, thread.decided !== null);
    return day;
  }

  /** Says once between which days a decision lies whose day is not exact, and what tells that. */
  private sayBounds(bounds: DecisionBounds, recorded: boolean): void {
    const said = boundsWords(bounds, recorded);
    if (!this.steps.some(({ zh }) => zh === said.zh)) this.add(said, { role: "note", text: said }, null);
  }

  /** True where the derivation of this world is wanted. */
  get tracing(): boolean {
    return this.x.tracing;
  }

  /** Adds a step; `day` is the day it arrives at. Words and reason are made only where they are wanted. */
  private add(text: Text, reason: Reason, day: Term | null): void {
    const { zh, en } = text;
    const date = day !== null && earliest(day) === latest(day) ? earliest(day) : null;
    this.steps.push({ zh, en, date, reason });
  }

  /** Notes something that a court is told too; `day` is the day it arrives at. */
  note(text: () => Said, day: Term | null = null): void {
    if (!this.x.tracing) return;
    const said = text();
    this.add(said, { role: "note", text: said }, day);
  }

  /** Says something to the person who uses the program: a court is not told. */
  caution(zh: string, en: string): void {
    if (this.x.tracing) this.add({ zh, en }, { role: "caution", text: { zh, en } }, null);
  }

  /** Lists a view of the law that does not decide. */
  otherReading(zh: string, en: string): void {
    if (this.x.tracing) this.add({ zh, en }, READING, null);
  }

  /** Says what the law asks, with its provision in brackets. `court`: the duty for a court, where it differs. */
  law(duty: Text, cited: Citation, court: string = duty.zh): void {
    if (!this.x.tracing) return;
    const basis = cited.provision === null ? [] : [cited.provision];
    this.add(withCitation(duty, cited), { role: "law", duty: court, basis }, null);
  }

  /** Says which text or article (`what`) was in force on the day judged. */
  inForce(text: Text, what: string, cited: Citation): void {
    if (!this.x.tracing) return;
    const basis = cited.provision === null ? [] : [cited.provision];
    this.add(withCitation(text, cited), { role: "in-force", what, basis }, null);
  }

  /** Names a day. `words` makes the sentence of the name and the day. */
  named(named: NamedDay, day: Term): void {
    if (!this.x.tracing) return;
    const { what, form = "act", event = false, words } = named;
    const shown = shownDay(day, this.calendar.last);
    const reason: Reason =
      named.deemedAfter === undefined
        ? { role: "day", form, what: what.zh, day: shown, event }
        : { role: "deemed", period: named.deemedAfter, day: shown };
    const date = shownWords(shown);
    const text = { zh: `${what.zh}${VERBS[form]}：${date.zh}`, en: `${what.en}: ${date.en}` };
    this.add(words === undefined ? text : words(what, date), reason, day);
  }

  /** Adds the counting of a period as numbered steps; the law of counting is cited there, it is no basis of the finding. */
  sayPeriod(counted: Due): void {
    if (!this.x.tracing) return;
    const { start, period, due } = counted;
    if (start.v !== null || due.v !== null) return this.sayImprecise(counted);
    for (const { text, date, basis, fact } of derivePeriod(this.calendar, start.c, countedAs(period), countingLaw)) {
      const law = basis === null ? null : citationOf(basis.instrument, basis.version, basis.article, basis.paragraph);
      const provision = law?.provision ?? null;
      const reason: Reason = { role: "count", fact, basis: provision === null ? [] : [provision] };
      this.steps.push(...(law === null ? [{ ...text, date, reason }] : citedSteps(text, law, date, reason)));
    }
  }

  private sayImprecise({ start, period, due }: Due): void {
    const spec = countedAs(period);
    const unit = unitWords(spec.unit);
    const from = shownDay(start, this.calendar.last);
    const first = shownWords(from);
    const counted = {
      zh: `起算日不计入期间（${first.zh}），数${spec.n}${unit.zh}`,
      en: `The first day (${first.en}) is not counted; ${spec.n} ${unit.en} follow`,
    };
    this.add(counted, { role: "count-from", from, spec }, null);
    const day = shownDay(due, this.calendar.last);
    const end = shownWords(day);
    const ends = { zh: `期限届满：${end.zh}`, en: `The period ends: ${end.en}` };
    this.add(ends, { role: "count-end", day }, due);
  }

  /** A day for people, as far as the file fixes it (before this world narrowed it). */
  show(term: Term): Text {
    return shownWords(shownDay(term, this.calendar.last));
  }
}
