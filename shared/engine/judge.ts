// Judges one rule about one subject: searches its worlds and makes the finding.
import { formatDay, type Day } from "../calendar/civil.ts";
import type { Calendar } from "../calendar/workdays.ts";
import { Budget } from "./budget.ts";
import type { CaseEvent, CaseView } from "./model.ts";
import { combineReadings, doneBounds, dueBounds, splitReadings, type Bounds, type ReadingResult } from "./combine.ts";
import { deriveSteps, shownLeaf, type Replayed } from "./derivation.ts";
import { type Depth, Explorer, type Leaf } from "./explorer.ts";
import type { DayBounds, Finding, MissingFact, Weight } from "./finding.ts";
import { oneADay } from "./one-a-day.ts";
import { periodData } from "./period-data.ts";
import { questionFor } from "./questions.ts";
import { READING, type Reason } from "./reason.ts";
import type { Rule, Subject } from "./rule.ts";
import type { BasisRef } from "./basis.ts";
import { contradicted, nonePossible, tooMany, type Stopped } from "./stopped.ts";
import type { Outcome, Status } from "./term.ts";
import { World } from "./world.ts";
import type { Record, Step } from "./step.ts";
import { pathOf } from "./world-parts.ts";

/** From the strongest source to the weakest. */
const WEIGHTS: readonly Weight[] = ["official-record", "document", "third-party", "client-statement", "inferred"];

/** Units of work to put a finding into words, beside the worlds that are run again for it. */
const WORDED = 1600;

const WHOLE_CASE: Subject = { thread: null, anchor: null };
const noSteps = (): readonly Step[] => [];

const NOT_LISTED: Outcome = {
  status: "not-applicable",
  because: () => ({ zh: "该纳入没有发生", en: "That listing did not happen" }),
};

/** What the steps of findings are. */
export type Reasons = Map<Finding, readonly Reason[]>;

/** Judges the rules of one case; one explorer serves them all. */
export class Judge {
  private readonly explorer: Explorer<Record>;
  private readonly world: World;
  private readonly view: CaseView;
  private readonly depth: Depth;
  private readonly reasons: Reasons | null;
  /** The search that came last went through every world. */
  complete = true;
  /** The undetermined findings that would be a breach in some world. */
  readonly nearBreach = new Set<Finding>();
  /** Of a brief: what the findings are about whose period a day off moved, or may have. */
  private readonly moved = new Map<Finding, readonly [Rule, Subject]>();
  /**
   * Whatever the depth, the findings are the same in everything that it does not leave out. `reasons` is filled with what
   * the steps of each finding are. Judging throws OVER where the budget does not suffice.
   */
  constructor(
    view: CaseView,
    calendar: Calendar,
    depth: Depth = "whole",
    reasons: Reasons | null = null,
    budget: Budget = new Budget(),
  ) {
    this.view = view;
    this.depth = depth;
    this.reasons = reasons;
    this.explorer = new Explorer<Record>(view.asOf, calendar, depth === "brief" ? "outline" : depth, budget);
    this.world = new World(view, calendar, this.explorer);
  }

  /** The most worlds that one finding took so far. */
  get mostWorlds(): number {
    return this.explorer.mostVisited;
  }

  /** The paths of the facts that were open in the world that came last. */
  asked(): readonly string[] {
    return this.explorer.asked.map(pathOf);
  }

  /** The finding of a rule about a subject, whatever its status. */
  judge(rule: Rule, subject: Subject): Finding {
    return this.finding(rule, subject, this.search(rule, subject));
  }

  /** The finding of a rule about a subject; null where it is not applicable, which is the most frequent and cheap. */
  judgeApplicable(rule: Rule, subject: Subject): Finding | null {
    const searched = this.search(rule, subject, true);
    if (searched === null || searched.result.status === "not-applicable") return null;
    return this.finding(rule, subject, searched);
  }

  /** The status of a rule about a subject, where nothing else is wanted of the finding. */
  status(rule: Rule, subject: Subject): Status {
    return this.search(rule, subject, true)?.result.status ?? "not-applicable";
  }

  /**
   * The readings of a finding of a brief with those that a finding about the audit tells of; null where there is none that
   * differs, for no day off moved an end.
   */
  told(finding: Finding): Finding["readings"] | null {
    const about = this.moved.get(finding);
    if (about === undefined) return null;
    this.explorer.depth = "brief";
    try {
      return namedReadings(this.search(...about).readings, this.depth);
    } finally {
      this.explorer.depth = "outline";
    }
  }

  /** The rule and the subject that are judged. */
  private rule: Rule | null = null;
  private subject: Subject = WHOLE_CASE;

  /** Judges one world. */
  private readonly run = (): Outcome => {
    const { world, rule, subject } = this;
    if (rule === null) throw new Error("no rule is judged");
    world.begin();
    const opener = subject.thread?.opener;
    if (opener !== undefined && opener.doubtful && !world.real(opener)) return NOT_LISTED;
    const outcome = rule.judge(world, subject);
    return world.tainted && outcome.status !== "not-applicable" ? contradicted(world.record().clashes) : outcome;
  };

  /** Ends a world; only the first is traced. */
  private readonly finish = (): Record => {
    this.explorer.tracing = false;
    return this.world.record();
  };

  private readonly spend = (units: number): void => this.explorer.spend(units);

  /** Null only where `applicable` findings alone are wanted and nothing is open: it does not apply. */
  private search(rule: Rule, subject: Subject): Searched;
  private search(rule: Rule, subject: Subject, applicable: boolean): Searched | null;
  private search(rule: Rule, subject: Subject, applicable = false): Searched | null {
    const { explorer, world } = this;
    this.rule = rule;
    this.subject = subject;
    // Most rules have one world only: it is traced at once, so that its derivation needs no second run.
    explorer.tracing = this.depth === "whole";
    this.complete = false;
    world.moved = false;
    const searched = explorer.explore(this.run, this.finish, applicable);
    explorer.tracing = false;
    this.complete = searched?.complete ?? true;
    if (searched === null) return null;
    const { leaves, complete } = searched;
    if (!complete) return stopped(tooMany(leaves));
    // The run that came last to nothing left its record.
    if (leaves.length === 0) return stopped(nonePossible(world.record()));
    const split = splitReadings(leaves, this.spend);
    const readings = rule.oneReadingADay === true ? oneADay(split) : split;
    const result = combine(readings);
    const records = result.leaves.map(({ extra }) => extra);
    if (this.depth !== "whole") return { result, readings, records, steps: noSteps };
    const replay = (leaf: Leaf<Record>): Replayed => {
      explorer.tracing = true;
      try {
        if (leaf === leaves[0]) {
          // What the sentence cites is not to reach the record of the world that ran last.
          world.begin();
          return { record: leaf.extra, because: leaf.outcome.because() };
        }
        return explorer.replay(leaf, () => {
          const because = this.run().because();
          return { record: world.record(), because };
        });
      } finally {
        explorer.tracing = false;
      }
    };
    return { result, readings, records, steps: () => deriveSteps(result, readings, replay) };
  }

  private finding(rule: Rule, subject: Subject, { result, readings, records, steps: derive }: Searched): Finding {
    this.explorer.spend(WORDED);
    const active = result.leaves;
    const steps = derive();
    const { used, basis, trigger } = together(records);
    const anchor = trigger ?? subject.anchor ?? subject.thread?.opener ?? null;
    const doneSpan = doneBounds(active);
    const due = isoBounds(result.due);
    const finding: Finding = {
      id: `${rule.code}@${anchor?.id ?? "case"}`,
      rule: rule.code,
      thread: subject.thread?.id ?? null,
      title: rule.title,
      kind: rule.kind,
      status: result.status,
      subjects: subjectIds(used, trigger),
      holder: rule.holder,
      due: result.status === "not-applicable" ? null : due,
      period:
        due === null || result.status === "not-applicable" ? null : periodData(active, shownLeaf(result, readings)),
      done: doneSpan === null ? null : isoBounds(doneSpan),
      daysLate: late(result.status, active, this.view.asOf),
      readings: namedReadings(readings, this.depth),
      missing: this.missing(result),
      basis,
      derivation: steps.map(({ zh, en, date }) => ({ zh, en, date: date === null ? null : formatDay(date) })),
      remedies: result.status === "in-order" || result.status === "not-applicable" ? [] : rule.remedies,
      weight: weightOf(used),
    };
    if (result.status === "undetermined" && active.some(({ outcome }) => outcome.status === "breach")) {
      this.nearBreach.add(finding);
    }
    if (this.depth === "brief" && this.world.moved) this.moved.set(finding, [rule, subject]);
    this.reasons?.set(
      finding,
      steps.flatMap(({ reason }) => reason ?? []),
    );
    return finding;
  }

  private missing(result: Combined): readonly MissingFact[] {
    const paths = new Set(result.missing.map(pathOf));
    if (result.status === "undetermined" || result.status === "contestable") {
      for (const { outcome } of result.leaves) for (const path of outcome.lacks ?? []) paths.add(path);
    }
    if (result.status === "contestable") {
      for (const leaf of result.leaves) for (const key of leaf.split) paths.add(pathOf(key));
    }
    if (paths.size === 0) return [];
    return this.worthAsking([...paths].toSorted()).map((path) => ({
      path,
      question: questionFor(this.view.file, path),
    }));
  }

  /**
   * A day that may lie before all notices is open for want of the day, not of a notice from that time: nobody is asked for one
   * while something else is asked.
   */
  private worthAsking(paths: readonly string[]): readonly string[] {
    if (!paths.some((path) => path.startsWith("calendar["))) return paths;
    const first = formatDay(this.explorer.calendar.first);
    const rest = paths.filter((path) => !path.startsWith("calendar[") || path >= `calendar[${first.slice(0, 4)}]`);
    return rest.length === 0 ? paths : rest;
  }
}

/** What the search through the worlds found, before it is put into words. */
interface Searched {
  readonly result: Combined;
  readonly readings: readonly ReadingResult<Record>[];
  /** What the runs collected: subjects, trigger and basis of the finding. */
  readonly records: readonly Record[];
  readonly steps: () => readonly Step[];
}

/** The active readings taken together. */
export interface Combined {
  readonly status: Status;
  readonly missing: readonly string[];
  readonly due: Bounds | null;
  readonly leaves: readonly Leaf<Record>[];
}

/** A search without an answer as one that found nothing but what is missing. */
function stopped({ because, missing, records }: Stopped): Searched {
  const result: Combined = { status: "undetermined", missing, due: null, leaves: [] };
  // Why nothing was worked out is no reservation about the case.
  return { result, readings: [], records, steps: () => [{ ...because, date: null, reason: READING }] };
}

function combine(readings: readonly ReadingResult<Record>[]): Combined {
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return only;
  const active = readings.filter((reading) => reading.active);
  const status = combineReadings(active.map((reading) => reading.status));
  const leaves = [...new Set(active.flatMap((reading) => reading.leaves))];
  const missing = new Set<string>();
  if (status === "undetermined" || status === "contestable") {
    for (const reading of active) for (const key of reading.missing) missing.add(key);
  }
  return { status, missing: [...missing], due: dueBounds(leaves), leaves };
}

/** The readings as data; nothing that a brief shows or follows from rests on the period of one. */
function namedReadings(readings: readonly ReadingResult<Record>[], depth: Depth): Finding["readings"] {
  if (readings.length <= 1 && (readings[0]?.id ?? "") === "") return [];
  return readings.map(({ id, active, status, due, leaves }) => ({
    id,
    active,
    status,
    due: isoBounds(due),
    period: due === null || depth === "brief" ? null : periodData(leaves, null),
  }));
}

function isoBounds(bounds: Bounds | null): DayBounds | null {
  if (bounds === null) return null;
  return { earliest: formatDay(bounds.earliest), latest: bounds.latest === null ? null : formatDay(bounds.latest) };
}

function sameBasis(a: BasisRef, b: BasisRef): boolean {
  return (
    a.instrument === b.instrument && a.version === b.version && a.article === b.article && a.paragraph === b.paragraph
  );
}

/** What several runs collected, each thing once. */
function together(records: readonly Record[]): Pick<Record, "used" | "basis" | "trigger"> {
  const [only] = records;
  if (only !== undefined && records.length === 1) return only;
  const basis: BasisRef[] = [];
  for (const record of records) {
    for (const one of record.basis) if (!basis.some((other) => sameBasis(one, other))) basis.push(one);
  }
  const used = new Set(records.flatMap((record) => record.used));
  const trigger = records.find((record) => record.trigger !== null)?.trigger ?? null;
  return { used: [...used], basis, trigger };
}

function subjectIds(used: readonly CaseEvent[], trigger: CaseEvent | null): readonly string[] {
  const rest = used
    .filter((event) => event !== trigger)
    .toSorted((a, b) => a.lo - b.lo || a.hi - b.hi || (a.id < b.id ? -1 : 1));
  return (trigger === null ? rest : [trigger, ...rest]).map((event) => event.id);
}

function weightOf(used: readonly CaseEvent[]): Weight | null {
  let weakest = -1;
  for (const { raw } of used) weakest = Math.max(weakest, WEIGHTS.indexOf(raw.source ?? "client-statement"));
  return WEIGHTS[weakest] ?? null;
}

/**
 * Calendar days late over the worlds: done (or the audit's day) minus due. From zero where some day the facts allow is
 * in time; null where the finding is neither a breach nor contestable.
 */
function late(
  status: Status,
  leaves: readonly Leaf<Record>[],
  asOf: Day,
): { readonly min: number; readonly max: number } | null {
  if (status !== "breach" && status !== "contestable") return null;
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  for (const { outcome, due, done } of leaves) {
    if (outcome.status !== "breach") min = 0;
    if (due === null || (outcome.status !== "breach" && outcome.status !== "contestable")) continue;
    // A breach of something else: this period has not passed, or the act came within it.
    if ((done?.hi ?? asOf) <= due.lo) {
      min = 0;
      continue;
    }
    const notDoneBy = outcome.notDoneBy ?? null;
    // It may have been done later on the last day that shows it undone.
    const first = done?.lo ?? (notDoneBy === null ? asOf : Math.min(asOf, notDoneBy));
    min = Math.min(min, Math.max(1, first - due.hi));
    max = Math.max(max, (done?.hi ?? asOf) - due.lo);
  }
  return max === 0 ? null : { min: Math.min(min, max), max };
}
