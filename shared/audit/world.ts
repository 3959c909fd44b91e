// What a rule sees: one possible world with its facts, the law at a date, periods, and a place for its reasoning.
import { EVENT_MAX, formatDay, partsOf, type Day } from "../calendar/civil.ts";
import { derivePeriod, endOfPeriod, type PeriodSpec } from "../calendar/period.ts";
import { boundaries, citation, versionAt } from "../law/index.ts";
import type { Text } from "../text.ts";
import { Facts } from "./facts.ts";
import { ROLL } from "./readings.ts";
import { earliest, latest, mapTerm, on, termOf, type Term } from "./term.ts";
import { EARLIEST_ACT, EMPTY, lastWhere, rollMode, UNITS, citedSteps } from "./world-parts.ts";

export type { Act, Record, Step } from "./facts.ts";

/** The end of a period. `raw` is its last day before anything is looked up in a calendar. */
export interface Due {
  readonly raw: Term;
  readonly due: Term;
}

/** One possible world of a case. */
export class World extends Facts {
  // Law

  /** The version of an instrument in force on the day; null where none was. Straddling days are tried under each. */
  version(instrument: string, day: Term): string | null {
    let low = this.x.min(day);
    const high = this.x.max(day);
    if (low !== high) {
      for (const boundary of boundaries(instrument)) {
        if (boundary <= low || boundary > high) continue;
        if (this.lt(day, on(boundary))) break;
        low = boundary;
      }
    }
    return versionAt(instrument, this.x.min(day));
  }

  /** Is the day on or after an ISO day? */
  since(day: Term, first: Day): boolean {
    return this.le(on(first), day);
  }

  /** Notes a provision as basis of the finding and gives its citation. */
  cite(instrument: string, version: string, article: string, paragraph: number | null = null, item?: number): Text {
    this.based(instrument, version, article, paragraph);
    return this.x.tracing ? citation(instrument, version, article, paragraph, item) : EMPTY;
  }

  /** Notes a provision as basis of the finding. */
  based(instrument: string, version: string, article: string, paragraph: number | null = null): void {
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
  period(start: Term, spec: PeriodSpec): Due {
    const mode = spec.roll ? rollMode(this.reading(ROLL)) : "rolled";
    const end = (day: Day) => endOfPeriod(this.calendar, day, spec, mode);
    const raw = mapTerm(start, (day) => end(day).raw);
    if (start.v === null) {
      const { due } = end(start.c);
      return { raw, due: due === null ? this.uncovered(raw.c, raw) : on(due) };
    }
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

  /** True where the derivation of this world is wanted. */
  get tracing(): boolean {
    return this.x.tracing;
  }

  /** Adds a step; `day` is the day it arrives at. The text is made only where it is wanted. */
  say(text: () => Text, day: Term | null = null): void {
    if (!this.x.tracing) return;
    const { zh, en } = text();
    this.steps.push({ zh, en, date: day !== null && earliest(day) === latest(day) ? earliest(day) : null });
  }

  /** Adds the counting of a period as numbered steps; the law of counting is cited there, it is no basis of the finding. */
  sayPeriod(start: Term, spec: PeriodSpec, due: Due): void {
    if (!this.x.tracing) return;
    if (start.v !== null || due.due.v !== null) return this.sayImprecise(start, spec, due);
    for (const { text, date, basis } of derivePeriod(this.calendar, start.c, spec)) {
      const version = basis === null ? null : versionAt(basis.instrument, date ?? due.due.c);
      const cited =
        basis?.article === undefined || version === null
          ? null
          : citation(basis.instrument, version, basis.article, basis.paragraph ?? null);
      this.steps.push(...(cited === null ? [{ ...text, date }] : citedSteps(text, cited, date)));
    }
  }

  private sayImprecise(start: Term, spec: PeriodSpec, due: Due): void {
    const unit = UNITS[spec.unit];
    const from = this.show(start);
    this.say(() => ({
      zh: `起算日不计入期间（${from.zh}），数${spec.n}${unit.zh}`,
      en: `The first day (${from.en}) is not counted; ${spec.n} ${unit.en} follow`,
    }));
    const end = this.show(due.due);
    this.say(() => ({ zh: `期限届满：${end.zh}`, en: `The period ends: ${end.en}` }), due.due);
  }

  /** A day for people, as far as the file fixes it (before this world narrowed it). */
  show(term: Term): Text {
    if (term.v?.calendar === true) {
      const year = partsOf(Math.max(term.v.lo, this.calendar.last + 1)).year;
      return { zh: `${year}年无官方放假通知，无法确定`, en: `no official holiday notice for ${year}: cannot be told` };
    }
    const lo = earliest(term);
    const hi = latest(term);
    if (lo === hi) return { zh: formatDay(lo), en: formatDay(lo) };
    if (term.v?.unknown === true) return { zh: "日期不明", en: "date unknown" };
    const openLo = term.v !== null && term.v.lo <= EARLIEST_ACT;
    const openHi = hi >= EVENT_MAX;
    if (openLo && openHi) return { zh: "日期不明", en: "date unknown" };
    if (openLo) return { zh: `不晚于${formatDay(hi)}`, en: `on or before ${formatDay(hi)}` };
    if (openHi) return { zh: `不早于${formatDay(lo)}`, en: `on or after ${formatDay(lo)}` };
    return { zh: `${formatDay(lo)}至${formatDay(hi)}之间`, en: `between ${formatDay(lo)} and ${formatDay(hi)}` };
  }
}
