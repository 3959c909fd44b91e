// Between which days a listing decision lies whose day is not exact: not before the enforcement case began or the client was
// born, and not after what shows the listing. A decision is an act of the case it is made in.
import { EVENT_MIN, firstOfYear, formatDay } from "../calendar/civil.ts";
import { caseCodeOf, caseYearOf, isResumedNumber } from "../case/case-number.ts";
import type { CaseFile } from "../case/types.ts";
import { eventTitle } from "../case/words.ts";
import type { Text } from "../text.ts";
import { eventNamed, outOfOrder } from "./discrepancy.ts";
import type { Said } from "./said.ts";
import { type Bound, type CaseEvent, type DecisionBounds, type Discrepancy, retime, type Thread } from "./model.ts";
import { bornFrom } from "./person.ts";
import { termOf } from "./term.ts";

const NUMBER: Text = { zh: "案号的年份", en: "the year of the case number" };
const BIRTH: Text = { zh: "当事人出生", en: "the client's birth" };

/** Does the case hold a transfer, or the number of resumed enforcement (恢)? Its filings are then of several cases. */
export function holdsSeveralCases({ enforcement, events }: CaseFile): boolean {
  const resumed = (number: string | undefined): boolean => number !== undefined && isResumedNumber(number);
  if (resumed(enforcement.caseNumber)) return true;
  return events.some(
    (event) =>
      event.happened !== "no" &&
      (event.type === "enforcement-transferred" || (event.type === "enforcement-resumed" && resumed(event.caseNumber))),
  );
}

/** The year of the number of an ordinary case of enforcement (执); null where the file holds another case beside it. */
export function yearOfNumber(file: CaseFile): number | null {
  const { caseNumber } = file.enforcement;
  if (caseNumber === undefined || holdsSeveralCases(file) || caseCodeOf(caseNumber)?.code !== "执") return null;
  return caseYearOf(caseNumber);
}

/** The year from which on a decision of the case is made: none is told where enforcement was resumed, under whatever number. */
export function yearOfDecisions(file: CaseFile): number | null {
  const resumed = file.events.some(({ type, happened }) => type === "enforcement-resumed" && happened !== "no");
  return resumed ? null : yearOfNumber(file);
}

/** The first of the events that begins the case: certain, dated, and not that of a court or round which came later. */
function beginning(events: readonly CaseEvent[], type: "enforcement-filed" | "enforcement-requested"): Bound | null {
  let anew = Number.POSITIVE_INFINITY;
  for (const event of events)
    if (event.type === "enforcement-transferred" || event.type === "enforcement-resumed")
      anew = Math.min(anew, event.lo);
  const own = events.filter((event) => event.type === type);
  if (own.some(({ doubtful, lo, hi }) => doubtful || lo <= EVENT_MIN || hi >= anew)) return null;
  let first: CaseEvent | null = null;
  for (const event of own) if (first === null || event.lo < first.lo) first = event;
  return first === null ? null : { day: first.lo, source: eventTitle(type), event: first };
}

/** The latest day before which no listing of the case can have been decided; null where nothing tells. */
function earliestDecision(file: CaseFile, events: readonly CaseEvent[]): Bound | null {
  const year = yearOfDecisions(file);
  const born = bornFrom(file, events);
  const bounds: readonly (Bound | null)[] = [
    beginning(events, "enforcement-filed"),
    beginning(events, "enforcement-requested"),
    year === null ? null : { day: firstOfYear(year), source: NUMBER, event: null },
    born === null ? null : { day: born, source: BIRTH, event: null },
  ];
  let latest: Bound | null = null;
  for (const bound of bounds) if (bound !== null && (latest === null || bound.day > latest.day)) latest = bound;
  return latest;
}

/**
 * Cuts the days of every decision that is undated, imprecise or not on record. Where no day is left they stay as written, and
 * what leaves none is returned. Tells whether the days of an event changed.
 */
export function boundDecisions(
  file: CaseFile,
  events: readonly CaseEvent[],
  threads: readonly Thread[],
): { readonly changed: boolean; readonly none: readonly Discrepancy[] } {
  const from = earliestDecision(file, events);
  const none: Discrepancy[] = [];
  let changed = false;
  for (const thread of threads) {
    const { decided, opener } = thread;
    const latest = (decided ?? opener).hi;
    const exact = decided !== null && decided.lo === decided.hi;
    const leavesNone = from !== null && !exact && from.day > latest;
    if (leavesNone) none.push(noDayBetween(from, decided === null ? opener : (tied(decided, thread) ?? decided)));
    const cut = leavesNone || exact ? null : from;
    if (decided === null) boundUnrecorded(thread, cut);
    else if (cut !== null && cut.day > decided.lo) {
      decided.lo = cut.day;
      retime(decided);
      thread.bounds = { from: cut, to: null };
      changed = true;
    }
  }
  return { changed, none };
}

/** A decision that is not on record lies not after what shows the listing; nothing shows it by a day where that is undated. */
function boundUnrecorded(thread: Thread, from: Bound | null): void {
  const { opener } = thread;
  thread.unrecorded = termOf({
    key: `events[+listing-decided@${opener.id}]`,
    lo: from?.day ?? EVENT_MIN,
    hi: opener.hi,
    unknown: true,
    calendar: false,
  });
  const to = opener.undated ? null : { day: opener.hi, source: eventTitle(opener.type), event: opener };
  thread.bounds = from === null && to === null ? null : { from, to };
}

/** Of what names the decision the event by which it must have been made. */
function tied(decided: CaseEvent, { events }: Thread): CaseEvent | null {
  let first: CaseEvent | null = null;
  for (const event of events) {
    if (event.raw.regarding === decided.id && event.type !== "listing-requested" && event.raw.happened !== "no")
      if (first === null || event.hi < first.hi) first = event;
  }
  return first !== null && first.hi === decided.hi ? first : null;
}

function noDayBetween(from: Bound, shown: CaseEvent): Discrepancy {
  const first = from.event === null ? named(from) : eventNamed(from.event);
  return { said: outOfOrder(eventNamed(shown), first), events: from.event === null ? [shown] : [from.event, shown] };
}

/** The bounds in one sentence, each with its source; `recorded`: the decision itself is on record. */
export function boundsWords({ from, to }: DecisionBounds, recorded: boolean): Said {
  const made = madeWords(from === null ? null : sourced(from), to === null ? null : sourced(to));
  return recorded
    ? { zh: `纳入决定的日期不确切，${made.zh}`, en: `The day of the decision is not exact; it was made ${made.en}` }
    : {
        zh: `纳入决定没有记录，${made.zh}`,
        en: `The decision is not on record; it was made ${made.en}`,
        court: `纳入决定的日期不详，${made.zh}`,
      };
}

function madeWords(from: Text | null, to: Text | null): Text {
  if (from === null) return { zh: `最晚于${to?.zh ?? ""}作出`, en: `by ${to?.en ?? ""}` };
  if (to === null) return { zh: `最早于${from.zh}作出`, en: `on or after ${from.en}` };
  return { zh: `作出于${from.zh}与${to.zh}之间`, en: `between ${from.en} and ${to.en}` };
}

const sourced = ({ day, source }: Bound): Text => ({
  zh: `${formatDay(day)}（${source.zh}）`,
  en: `${formatDay(day)} (${source.en})`,
});

const named = ({ day, source }: Bound): Text => ({
  zh: `${source.zh}（${formatDay(day)}）`,
  en: `${source.en} (${formatDay(day)})`,
});
