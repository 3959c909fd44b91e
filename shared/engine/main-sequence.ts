// The order that the main acts of a case must have, where no link joins them: what certainly contradicts it is named beside the
// findings, which stand on the dates as written.
import { firstOfYear, partsOf, type Day } from "../calendar/civil.ts";
import type { CaseFile, EventType } from "../case/types.ts";
import type { Text } from "../text.ts";
import { holdsSeveralCases, yearOfDecisions, yearOfNumber } from "./decision-bounds.ts";
import { eventNamed, outOfOrder } from "./discrepancy.ts";
import type { Budget } from "./budget.ts";
import { compareEvents, type Discrepancy, isAttached, type CaseEvent, type Thread } from "./model.ts";

/** A kind that must come before each of the others. */
interface Sequence {
  readonly first: EventType;
  readonly after: readonly EventType[];
}

/** One case: what begins it comes before what is done in it. */
const IN_CASE: readonly Sequence[] = [
  {
    first: "enforcement-filed",
    after: [
      "listing-decided",
      "enforcement-notice-issued",
      "round-concluded",
      "enforcement-completed",
      "enforcement-resumed",
    ],
  },
  { first: "enforcement-requested", after: ["listing-decided", "enforcement-notice-issued"] },
  { first: "enforcement-notice-issued", after: ["enforcement-notice-served"] },
  { first: "restriction-ordered", after: ["restriction-served", "restriction-violated", "restriction-lifted"] },
];

/** One listing: what is published comes before its deletion. */
const IN_LISTING: Sequence = { first: "listing-published", after: ["listing-deleted"] };

/** What contradicts the main sequence, pair by pair in the order of the rules. Throws OVER where the budget does not suffice. */
export function outOfSequence(
  file: CaseFile,
  events: readonly CaseEvent[],
  threads: readonly Thread[],
  budget: Budget,
): readonly Discrepancy[] {
  const of = byType(events);
  const several = holdsSeveralCases(file);
  const rules = IN_CASE.map((rule) => withoutOtherCases(rule, several));
  budget.spend(4 * events.length);
  return [
    ...rules.flatMap((rule) => contrary(rule, of)),
    ...threads.flatMap((thread) => {
      const own = byType(thread.events.filter(isAttached));
      return contrary(IN_LISTING, own);
    }),
    ...againstNumber(file, of),
  ].filter(({ events: pair }) => !joined(pair));
}

/** With a transfer or a resumed case the filing may be that of another; so may the application, as far as decisions go. */
function withoutOtherCases({ first, after }: Sequence, several: boolean): Sequence {
  if (!several) return { first, after };
  if (first === "enforcement-filed") return { first, after: [] };
  return { first, after: after.filter((type) => type !== "listing-decided") };
}

type ByType = (type: EventType) => readonly CaseEvent[];

function byType(events: readonly CaseEvent[]): ByType {
  const map = new Map<EventType, CaseEvent[]>();
  for (const event of events) {
    if (event.raw.happened === "no") continue;
    const list = map.get(event.type);
    if (list === undefined) map.set(event.type, [event]);
    else list.push(event);
  }
  return (type) => map.get(type) ?? [];
}

/** Each event that comes certainly before every one that should have come first. */
function contrary({ first, after }: Sequence, of: ByType): readonly Discrepancy[] {
  const before = of(first).toSorted(compareEvents);
  const [earliest] = before;
  // One that may not have happened, or whose day may be any, leaves the order possible.
  if (earliest === undefined || before.some(({ doubtful, undated }) => doubtful || undated)) return [];
  const start = Math.min(...before.map(({ lo }) => lo));
  return after
    .flatMap(of)
    .filter((event) => !event.doubtful && event.hi < start && !isBounded(event))
    .map((event) => ({ said: outOfOrder(eventNamed(event), eventNamed(earliest)), events: [earliest, event] }));
}

/** Is it a decision whose days are cut by the same acts (decision-bounds.ts), which names what leaves it none? */
const isBounded = ({ type, lo, hi }: CaseEvent): boolean => type === "listing-decided" && lo !== hi;

/** Are the two joined by a written link? Then the order of links is theirs. */
function joined([first, then]: readonly CaseEvent[]): boolean {
  if (first === undefined || then === undefined) return false;
  const names = (one: CaseEvent, other: CaseEvent): boolean => one.named && one.parents[0] === other;
  return names(first, then) || names(then, first);
}

/** The year of the case number against decisions and the filing. */
function againstNumber(file: CaseFile, of: ByType): readonly Discrepancy[] {
  const year = yearOfNumber(file);
  if (year === null) return [];
  const named: Text = { zh: `案号的年份（${year}）`, en: `the year of the case number (${year})` };
  const decisions = yearOfDecisions(file) === null ? [] : of("listing-decided");
  const early = decisions.filter((event) => !event.doubtful && event.hi < firstOfYear(year) && !isBounded(event));
  const filings = of("enforcement-filed");
  const apart = filings.every(({ doubtful, undated, lo, hi }) => !doubtful && !undated && !isIn(year, lo, hi));
  return [
    ...early.map((event) => ({ said: outOfOrder(eventNamed(event), named), events: [event] })),
    ...(apart ? filings : []).map((event) => ({ said: [otherYear(event, year)], events: [event] })),
  ];
}

const isIn = (year: number, lo: Day, hi: Day): boolean => partsOf(lo).year <= year && partsOf(hi).year >= year;

function otherYear(event: CaseEvent, year: number): Text {
  const { zh, en } = eventNamed(event);
  return {
    zh: `${zh}与案号的年份（${year}）不一致`,
    en: `${en} does not agree with the year of the case number (${year})`,
  };
}
