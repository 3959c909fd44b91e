// The facts of one possible world: every question that the file leaves open is answered the same way throughout it.
import type { Day } from "../calendar/civil.ts";
import type { Calendar } from "../calendar/workdays.ts";
import type { EventType, Tri } from "../case/types.ts";
import { Beside, isDoubtful, isDoubtfulOrLoose, plainOf, type Plain } from "./beside.ts";
import { countedView } from "./counted-view.ts";
import type { Explorer, ReadingRow } from "./explorer.ts";
import { type CaseEvent, type CaseView, isAttached, type Thread } from "./model.ts";
import type { BasisRef } from "./basis.ts";
import { latest, on, termOf, type Term, EARLIEST_ACT } from "./term.ts";
import { WorldLinks } from "./world-links.ts";
import { spanOf } from "./world-parts.ts";
import type { Record, Step } from "./step.ts";

/** An act in one world: its day, or that it was not done as of the audit's day. */
export interface Act {
  readonly done: Term | null;
  /** The day up to which the file establishes that it was not done. */
  readonly notDoneBy: Day | null;
  readonly event: CaseEvent | null;
  /** Neither recorded nor denied: this world only supposes it. */
  readonly unseen?: true;
}

/** What a list of events leaves open: whether one of them happened, or which listing it belongs to. */
interface OpenList {
  readonly doubtful: boolean;
  readonly shared: boolean;
}

const NOT_DONE: Act = { done: null, notDoneBy: null, event: null };

/** The facts of one world: events, acts, unknown values, and the order of days. */
export class Facts {
  readonly view: CaseView;
  /** The same view uncounted: the world counts for itself what it looks at. */
  private readonly whole: CaseView;
  private readonly plain: Plain;
  readonly calendar: Calendar;
  readonly asOf: Day;
  readonly today: Term;
  protected readonly x: Explorer<Record>;
  private used: CaseEvent[] = [];
  /** The same where they are many, so that none is looked for among all. */
  private usedSet: Set<CaseEvent> | null = null;
  protected basis: BasisRef[] = [];
  protected steps: Step[] = [];
  private triggerEvent: CaseEvent | null = null;
  private clashes: string[] = [];
  /** The record was handed out: the next run must not add to it. */
  private taken = false;
  private readonly besideListing = new Beside(isDoubtful);
  private readonly besideChain = new Beside(isDoubtfulOrLoose);
  private readonly lists = new WeakMap<readonly CaseEvent[], OpenList>();
  private readonly links: WorldLinks;

  constructor(view: CaseView, calendar: Calendar, explorer: Explorer<Record>) {
    this.whole = view;
    this.plain = plainOf(view);
    this.view = countedView(view, (units) => explorer.spend(units));
    this.calendar = calendar;
    this.asOf = view.asOf;
    this.today = on(view.asOf);
    this.x = explorer;
    this.links = new WorldLinks(explorer);
  }

  /** Begins a run anew. Most runs leave no record, for the rule does not apply: their lists are used again. */
  begin(): void {
    if (this.taken) {
      this.used = [];
      this.basis = [];
      this.steps = [];
      this.clashes = [];
      this.taken = false;
    } else {
      if (this.used.length > 0) this.used.length = 0;
      if (this.basis.length > 0) this.basis.length = 0;
      if (this.steps.length > 0) this.steps.length = 0;
      if (this.clashes.length > 0) this.clashes.length = 0;
    }
    this.usedSet = null;
    this.triggerEvent = null;
  }

  /** True where dates used contradict each other: nothing can rest on this world then. */
  get tainted(): boolean {
    return this.clashes.length > 0;
  }

  /** What the run collected. */
  record(): Record {
    this.taken = true;
    const { used, basis, steps, clashes } = this;
    return { used, trigger: this.triggerEvent, basis, steps, clashes };
  }

  // Facts

  /** Notes that a finding speaks of an event. */
  use(event: CaseEvent): void {
    if (!this.isUsed(event)) {
      this.used.push(event);
      this.usedSet?.add(event);
    }
    if (event.contradicted) this.clash(`events[${event.id}].date`);
  }

  private isUsed(event: CaseEvent): boolean {
    if (this.used.length < 32) return this.used.includes(event);
    this.usedSet ??= new Set(this.used);
    return this.usedSet.has(event);
  }

  /** Notes that the dates at these paths contradict each other and must be set right first. */
  clash(...paths: readonly string[]): void {
    for (const path of paths) if (!this.clashes.includes(path)) this.clashes.push(path);
  }

  /**
   * Names the event that triggers the rule: first among its subjects, and in the finding's id. What only may belong to the subject
   * names none, for on other days it is about something else.
   */
  trigger(event: CaseEvent): void {
    this.use(event);
    if (!event.loose) this.triggerEvent = event;
  }

  /** The day of an event. */
  day(event: CaseEvent): Term {
    this.use(event);
    return event.term;
  }

  /** The day of a listing decision, on record or not. */
  decision(thread: Thread): Term {
    if (thread.decided !== null) return this.day(thread.decided);
    this.use(thread.opener);
    return thread.unrecorded;
  }

  /** A three-valued fact; both ways where it is unknown. `path` names it as in `missing`. */
  fact(path: string, value: Tri | null | undefined): boolean {
    if (value === "yes") return true;
    if (value === "no") return false;
    return this.x.value(path, 2) === 0;
  }

  /** A Tri field of an event, e.g. `written`; service fields as `service.proof`. */
  tri(event: CaseEvent, field: string): boolean {
    this.use(event);
    const [head = "", tail] = field.split(".");
    const raw = event.raw as unknown as { readonly [name: string]: unknown };
    const outer = raw[head];
    const value =
      tail === undefined ? outer : (outer as { readonly [name: string]: unknown } | null | undefined)?.[tail];
    return this.fact(`events[${event.id}].${field}`, value as Tri | null | undefined);
  }

  /** One of several values of a fact that is not on record; `path` names it as in `missing`. */
  choose<T>(path: string, options: readonly T[]): T {
    const option = options[this.x.value(path, options.length)];
    if (option === undefined) throw new Error(`${path} has no options`);
    return option;
  }

  /** A recorded value, or each of `options` in turn where it is absent or the word `unknown`. */
  known<T extends string>(path: string, value: string | null | undefined, options: readonly T[]): T {
    const found = options.find((option) => option === value);
    return found ?? this.choose(path, options);
  }

  /** A date field of an event (`performBy`, `reportBy`, `ruled`, …) or another date; an unknown day where absent. */
  date(path: string, value: string | null | undefined, bounds: { readonly lo: Day; readonly hi: Day }): Term {
    const span = value === null || value === undefined ? null : spanOf(value);
    if (span === null) return termOf(this.x.variable(path, bounds.lo, bounds.hi, false));
    return termOf(this.x.variable(path, span.lo, span.hi, false, false));
  }

  /** An optional date field of an event, or null where it is not recorded (for fields whose absence means "none"). */
  dateField(event: CaseEvent, field: string): Term | null {
    this.use(event);
    const value = (event.raw as unknown as { readonly [name: string]: unknown })[field];
    return typeof value === "string" ? this.date(`events[${event.id}].${field}`, value, { lo: 0, hi: 0 }) : null;
  }

  // Events and acts

  /** Did the event happen in this world? (`happened` may be "unknown".) */
  real(event: CaseEvent): boolean {
    return !event.doubtful || this.x.value(`events[${event.id}].happened`, 2) === 0;
  }

  /** The events of the kinds that happened. */
  all(...types: readonly EventType[]): readonly CaseEvent[] {
    return this.happened(this.counted(this.whole.of(...types)));
  }

  private counted(events: readonly CaseEvent[]): readonly CaseEvent[] {
    this.x.spend(events.length);
    return events;
  }

  private happened(events: readonly CaseEvent[]): readonly CaseEvent[] {
    if (this.plain.certain) return events;
    return this.open(events).doubtful ? events.filter((event) => this.real(event)) : events;
  }

  /** Whether a list leaves something open; the same lists are asked for in every world. */
  private open(events: readonly CaseEvent[]): OpenList {
    let open = this.lists.get(events);
    if (open === undefined) {
      open = {
        doubtful: events.some(isDoubtful),
        shared: events.some(({ threads, astray }) => threads.length > 1 || astray),
      };
      this.lists.set(events, open);
    }
    return open;
  }

  /** Does the event belong to the listing in this world? */
  inThread(event: CaseEvent, thread: Thread): boolean {
    this.x.spend(event.threads.length);
    return event.threads.includes(thread) && this.threadOf(event) === thread;
  }

  /** The listing that the event belongs to in this world; null where it belongs to none. */
  threadOf(event: CaseEvent): Thread | null {
    return isAttached(event) ? (event.threads[0] ?? null) : this.links.threadOf(event);
  }

  /** The events of the kinds that belong to the listing. */
  of(thread: Thread, ...types: readonly EventType[]): readonly CaseEvent[] {
    const own = this.counted(this.whole.ofThread(thread, types));
    if (this.plain.certain && this.plain.placed) return own;
    const events = this.besideListing.list(own, this.whole.of(...types));
    const happened = this.happened(events);
    return events === own && !this.open(own).shared
      ? happened
      : happened.filter((event) => this.inThread(event, thread));
  }

  /** The denials (`happened` no) of the kinds that belong to the listing. */
  deniedOf(thread: Thread, ...types: readonly EventType[]): readonly CaseEvent[] {
    const denials = this.counted(this.whole.deniedOfThread(thread, types));
    if (this.plain.placed) return denials;
    return this.open(denials).shared ? denials.filter((event) => this.threadOf(event) === thread) : denials;
  }

  /** What the event answers in this world, or null. */
  parent(event: CaseEvent): CaseEvent | null {
    return this.links.parent(event);
  }

  /** Does the event answer `ancestor`, directly or along the chain? */
  answers(event: CaseEvent, ancestor: CaseEvent): boolean {
    for (let at = this.parent(event); at !== null; at = this.parent(at)) if (at === ancestor) return true;
    return false;
  }

  /** The events of the kinds that answer `ancestor`, directly or along the chain. */
  answersTo(ancestor: CaseEvent, ...types: readonly EventType[]): readonly CaseEvent[] {
    const own = this.counted(this.whole.chainOf(ancestor, types));
    if (this.plain.certain && this.plain.linked) return own;
    const events = this.besideChain.list(own, this.whole.of(...types));
    return this.happened(events).filter((event) => this.answers(event, ancestor));
  }

  /** The first of the events by day; null where there are none. */
  first(events: readonly CaseEvent[]): CaseEvent | null {
    return events.length <= 1 ? (events[0] ?? null) : this.extreme(events, "first");
  }

  /** The last of the events by day; null where there are none. */
  last(events: readonly CaseEvent[]): CaseEvent | null {
    return events.length <= 1 ? (events[0] ?? null) : this.extreme(events, "last");
  }

  private extreme(events: readonly CaseEvent[], end: "first" | "last"): CaseEvent | null {
    return (
      events[
        this.x.extreme(
          events.map((event) => event.term),
          end,
        )
      ] ?? null
    );
  }

  /** An act of which only records count: own acts, and answers owed to the client's own request. */
  recordedAct(events: readonly CaseEvent[]): Act {
    const event = this.first(events);
    return event === null ? NOT_DONE : { done: this.day(event), notDoneBy: null, event };
  }

  /**
   * An act that can happen unseen: unknown until an event says that it happened, or did not.
   * `path` names the missing event, e.g. `events[+listing-deleted@e1]`; `from` is the first day it could have happened.
   */
  unseenAct(path: string, events: readonly CaseEvent[], denials: readonly CaseEvent[], from: Term | null): Act {
    let denied: Day | null = null;
    for (const denial of denials) {
      this.use(denial);
      if (!denial.undated && (denied === null || denial.lo > denied)) denied = denial.lo;
    }
    const event = this.first(events);
    if (event !== null) {
      const done = this.day(event);
      if (denied !== null && done.v !== null && latest(done) > denied) this.x.assume(on(denied + 1), done);
      return { done, notDoneBy: denied, event };
    }
    return this.unrecordedAct(path, denied, from);
  }

  /** An act without any record since `notDoneBy`: done on some day after it, or not done. */
  unrecordedAct(path: string, notDoneBy: Day | null, from: Term | null): Act {
    const lo = Math.max(
      EARLIEST_ACT,
      from === null ? EARLIEST_ACT : this.x.min(from),
      notDoneBy === null ? EARLIEST_ACT : notDoneBy + 1,
    );
    if (lo > this.asOf || this.x.value(path, 2) === 1) return { done: null, notDoneBy, event: null };
    const done = termOf(this.x.variable(path, lo, this.asOf, false));
    if (from !== null) this.assume(from, done);
    return { done, notDoneBy, event: null, unseen: true };
  }

  /** An unknown day between two others. */
  unknownDay(path: string, from: Term, to: Term): Term {
    const day = termOf(this.x.variable(path, this.x.min(from), Math.max(this.x.min(from), this.x.max(to)), false));
    this.assume(from, day);
    this.assume(day, to);
    return day;
  }

  /** An imprecise day between two others: it happened, and only the day is not exact. */
  impreciseDay(path: string, from: Term, to: Term): Term {
    const lo = this.x.min(from);
    const day = termOf(this.x.variable(path, lo, Math.max(lo, this.x.max(to)), false, false));
    this.assume(from, day);
    this.assume(day, to);
    return day;
  }

  /**
   * Whether an act that can happen unseen happened at all (duties without a number of days): a record of it, else a
   * denial, else both ways.
   */
  happenedAtAll(path: string, events: readonly CaseEvent[], denials: readonly CaseEvent[]): boolean {
    const event = this.first(events);
    if (event !== null) {
      this.use(event);
      return true;
    }
    for (const denial of denials) this.use(denial);
    return denials.length > 0 ? false : this.x.value(path, 2) === 0;
  }

  // Order

  /** Is `a` on or before `b`? */
  le(a: Term, b: Term): boolean {
    return this.x.le(a, b);
  }

  /** Is `a` before `b`? */
  lt(a: Term, b: Term): boolean {
    return this.x.lt(a, b);
  }

  /** Keeps only the worlds with `a` on or before `b`. */
  assume(a: Term, b: Term): void {
    this.x.assume(a, b);
  }

  /** The later of two days. */
  later(a: Term, b: Term): Term {
    return this.le(a, b) ? b : a;
  }

  /** The earlier of two days. */
  earlier(a: Term, b: Term): Term {
    return this.le(a, b) ? a : b;
  }

  /** Takes a reading of a disputed question; its id. */
  reading(row: ReadingRow): string {
    return this.x.reading(row).id;
  }
}
