// Which event answers which, where the file leaves `regarding` out (case-format, "Links").
import type { EventType } from "../case/types.ts";
import type { Budget } from "./budget.ts";
import { isAbout, subjectNamed, unlink } from "./about-subject.ts";
import { type Answers, chainOf, mayPrecede, note } from "./answers.ts";
import { Candidates } from "./chains.ts";
import { type CaseEvent, retime, surelyPrecedes } from "./model.ts";
import { leadToReconsideration, relinkWithin } from "./same-request.ts";

/** What shows a listing by an authority, and is answered by what is done about it. */
const LISTING_BY_AUTHORITY: readonly EventType[] = [
  "authority-listing-served",
  "authority-listing-known",
  "authority-listed",
];

/**
 * The kinds of event that each kind answers, the nearest first. Kinds come in an order in which every parent is linked
 * before its children. Threads of listings are built apart (threads.ts).
 */
const LINKS: readonly (readonly [EventType, readonly EventType[]])[] = [
  ["enforcement-filed", ["enforcement-requested"]],
  ["enforcement-notice-issued", ["enforcement-filed", "enforcement-requested"]],
  ["enforcement-notice-served", ["enforcement-notice-issued"]],
  ["asset-report-order-served", ["asset-report-ordered"]],
  ["asset-report-filed", ["asset-report-order-served", "asset-report-ordered"]],
  ["court-informed-of-performance", ["obligation-performed", "settlement-performed"]],
  ["settlement-performed", ["settlement-agreed"]],
  ["enforcement-resumed", ["round-concluded"]],
  ["listing-unblocked", ["listing-blocked"]],
  ["creditor-deletion-approved", ["creditor-deletion-requested"]],
  ["early-deletion-decided", ["early-deletion-requested"]],
  ["correction-received", ["correction-requested"]],
  ["correction-decided", ["correction-received", "correction-requested"]],
  ["correction-served", ["correction-decided"]],
  ["objection-decided", ["objection-filed"]],
  ["objection-served", ["objection-decided", "objection-filed"]],
  ["reconsideration-requested", ["correction-served", "objection-served", "correction-decided", "objection-decided"]],
  [
    "reconsideration-received",
    ["reconsideration-requested", "correction-served", "objection-served", "correction-decided", "objection-decided"],
  ],
  ["reconsideration-decided", ["reconsideration-received", "reconsideration-requested"]],
  ["reconsideration-served", ["reconsideration-decided"]],
  ["obstacle-ended", ["correction-served"]],
  ["extension-requested", ["correction-served", "obstacle-ended"]],
  ["supervision-decided", ["supervision-requested"]],
  ["procuratorate-suggestion", ["procuratorate-requested"]],
  ["court-replied", ["procuratorate-suggestion"]],
  ["restriction-served", ["restriction-ordered"]],
  ["restriction-violated", ["restriction-ordered"]],
  ["restriction-lifted", ["restriction-ordered"]],
  ["restriction-checked", ["restriction-ordered"]],
  ["restriction-relief-requested", ["restriction-ordered"]],
  ["restriction-relief-decided", ["restriction-relief-requested"]],
  ["credit-objection-answered", ["credit-objection-filed"]],
  ["agency-answered", ["agency-asked"]],
  ["compensation-decided", ["compensation-claimed"]],
  ["compensation-served", ["compensation-decided", "compensation-claimed"]],
  ["committee-requested", ["compensation-served", "compensation-decided", "compensation-claimed"]],
  ["authority-notified", ["authority-ordered"]],
  ["authority-hearing-requested", ["authority-notified"]],
  ["authority-objection-filed", ["authority-notified"]],
  ["authority-objection-answered", ["authority-objection-filed"]],
  ["authority-listed", ["authority-notified", "authority-ordered"]],
  ["authority-listing-served", ["authority-listed"]],
  ["authority-listing-known", ["authority-listed"]],
  ["authority-listing-checked", LISTING_BY_AUTHORITY],
  ["authority-promised", LISTING_BY_AUTHORITY],
  ["authority-correction-requested", LISTING_BY_AUTHORITY],
  ["authority-correction-answered", ["authority-correction-requested"]],
  ["authority-basis-revoked", LISTING_BY_AUTHORITY],
  ["authority-removal-requested", LISTING_BY_AUTHORITY],
  ["authority-removal-decided", ["authority-removal-requested"]],
  ["authority-removed", LISTING_BY_AUTHORITY],
  ["review-requested", ["authority-removal-decided", ...LISTING_BY_AUTHORITY]],
  ["review-received", ["review-requested", ...LISTING_BY_AUTHORITY]],
  ["review-accepted", ["review-received", "review-requested"]],
  ["review-decided", ["review-accepted", "review-received", "review-requested"]],
  ["review-served", ["review-decided", "review-accepted", "review-received", "review-requested"]],
  [
    "suit-filed",
    [
      "review-served",
      "review-decided",
      "review-accepted",
      "review-received",
      "review-requested",
      "authority-correction-answered",
      "authority-removal-decided",
      ...LISTING_BY_AUTHORITY,
    ],
  ],
  ["suit-accepted", ["suit-filed"]],
  ["suit-decided", ["suit-accepted", "suit-filed"]],
  ["suit-served", ["suit-decided", "suit-accepted", "suit-filed"]],
];

/**
 * Links every event, and every denial, to what its `regarding` names. It comes before `linkEvents` for any of them: a
 * link that is worked out must not close a circle with one that is named.
 */
export function linkNamed(events: readonly CaseEvent[], byId: ReadonlyMap<string, CaseEvent>): void {
  for (const event of events) {
    const { regarding } = event.raw;
    const named = regarding === undefined || regarding === null ? undefined : byId.get(regarding);
    if (named === undefined) continue;
    event.parents = [named];
    event.named = true;
  }
}

function byTypeOf(events: readonly CaseEvent[]): (type: EventType) => readonly CaseEvent[] {
  const map = new Map<EventType, CaseEvent[]>();
  for (const event of events) {
    const list = map.get(event.type);
    if (list === undefined) map.set(event.type, [event]);
    else list.push(event);
  }
  return (type) => map.get(type) ?? NONE;
}

const NONE: readonly CaseEvent[] = [];
const NOTHING: ReadonlySet<CaseEvent> = new Set();

const ANSWERING: ReadonlySet<EventType> = new Set(LINKS.map(([type]) => type));

/** Papers that are served are always of a kind on record: where one alone can have been served, it is that one. */
const SERVICES: ReadonlySet<EventType> = new Set<EventType>([
  "enforcement-notice-served",
  "asset-report-order-served",
  "correction-served",
  "objection-served",
  "reconsideration-served",
  "restriction-served",
  "compensation-served",
  "authority-listing-served",
  "review-served",
  "suit-served",
]);

/** Is it the service of the only paper that it can be of? Then it lies not before the first day on which that paper can be. */
function settleService(event: CaseEvent): void {
  const [paper] = event.parents;
  if (paper === undefined || event.parents.length > 1 || !SERVICES.has(event.type)) return;
  event.loose = false;
  if (event.raw.happened === "no" || paper.lo <= event.lo) return;
  event.lo = paper.lo;
  retime(event);
}

/** What is answered once: an answer that names nothing belongs to none that has its own, named answer. */
const ANSWERS: ReadonlySet<EventType> = new Set<EventType>([
  ...SERVICES,
  "enforcement-filed",
  "correction-received",
  "reconsideration-requested",
  "reconsideration-received",
  "committee-requested",
  "creditor-deletion-approved",
  "early-deletion-decided",
  "correction-decided",
  "reconsideration-decided",
  "objection-decided",
  "supervision-decided",
  "procuratorate-suggestion",
  "court-replied",
  "restriction-relief-decided",
  "credit-objection-answered",
  "agency-answered",
  "compensation-decided",
  "authority-objection-answered",
  "authority-correction-answered",
  "authority-removal-decided",
  "review-received",
  "review-accepted",
  "review-decided",
  "suit-accepted",
  "suit-decided",
]);

/** The first step of the request that an event is a step of: as far up as single links lead among these kinds. */
function requestBehind(event: CaseEvent, kinds: readonly EventType[]): CaseEvent {
  let at = event;
  for (
    let [next] = at.parents;
    next !== undefined && at.parents.length === 1 && kinds.includes(next.type);
    [next] = at.parents
  )
    at = next;
  return at;
}

/** The requests that have an answer of this type which names them. */
function answeredBy(type: EventType, kinds: readonly EventType[], all: readonly CaseEvent[]): ReadonlySet<CaseEvent> {
  if (!ANSWERS.has(type)) return NOTHING;
  const found = new Set<CaseEvent>();
  for (const { named, parents } of all) {
    const [parent] = parents;
    if (named && parent !== undefined && kinds.includes(parent.type)) found.add(requestBehind(parent, kinds));
  }
  return found;
}

/** Links the steps that name what their request is about to the step of such a request; they stay as they are where there is none. */
function linkAboutSubject(
  events: readonly CaseEvent[],
  kinds: readonly EventType[],
  allOf: (type: EventType) => readonly CaseEvent[],
  answers: Answers,
  budget: Budget,
): void {
  const lost = events.filter((event) => {
    const subject = subjectNamed(event);
    return subject !== null && !kinds.includes(subject.type);
  });
  const [first] = lost;
  if (first === undefined) return;
  const answered = answeredBy(first.type, kinds, allOf(first.type));
  for (const event of lost) {
    const subject = subjectNamed(event);
    if (subject === null) continue;
    const chain = chainOf(event, answers);
    budget.spend(16 + 4 * chain.size);
    const own = (kind: EventType): readonly CaseEvent[] =>
      allOf(kind).filter(
        (one) => !chain.has(one) && !answered.has(requestBehind(one, kinds)) && isAbout(one, subject) !== false,
      );
    const found = new Candidates(kinds, own, budget).latestBefore(event);
    if (found.events.length === 0) continue;
    unlink(event, answers);
    event.parents = found.events;
    event.loose = !found.sure || found.events.some((one) => isAbout(one, subject) === null);
    note(answers, event);
  }
}

/**
 * Links every event that names nothing to what it answers, and one that names a request, its receipt or its answer to that of the
 * three which its kind answers; `among` gives the candidates where they are another list. Both
 * are in the order of the days. Throws OVER where the budget does not suffice.
 */
export function linkEvents(
  events: readonly CaseEvent[],
  answers: Answers,
  budget: Budget,
  among: readonly CaseEvent[] = events,
): void {
  const allOf = byTypeOf(among);
  const mine = byTypeOf(events);
  for (const [type, parents] of LINKS) {
    const own = mine(type);
    if (own.length === 0) continue;
    for (const event of own) {
      relinkWithin(event, parents, answers);
      leadToReconsideration(event, parents, answers);
    }
    linkAboutSubject(own, parents, allOf, answers, budget);
    const list = own.filter((event) => event.parents.length === 0);
    if (list.length === 0 || parents.every((parent) => allOf(parent).length === 0)) continue;
    const answered = answeredBy(type, parents, allOf(type));
    const candidatesOf =
      answered.size === 0
        ? allOf
        : (kind: EventType) => allOf(kind).filter((one) => !answered.has(requestBehind(one, parents)));
    const [only, second] = parents.flatMap((parent) => candidatesOf(parent).slice(0, 2));
    const all = second === undefined ? null : new Candidates(parents, candidatesOf, budget);
    // A chain that begins with one of the list has another beginning once that is linked.
    const lasting = all !== null && !all.beginWith(type);
    for (const event of list) {
      // A named link may lead back here: what answers this event is not answered by it.
      const chain = answers.has(event) ? chainOf(event, answers) : NOTHING;
      budget.spend(16 + 4 * chain.size);
      if (all === null) {
        const fits = only !== undefined && mayPrecede(only, event) && !chain.has(only);
        event.parents = fits ? [only] : [];
        event.loose = fits && !surelyPrecedes(only, event);
      } else {
        const leadsBack = chain.size > 1 && [...chain].some((one) => parents.includes(one.type));
        const rest = (kind: EventType): readonly CaseEvent[] => candidatesOf(kind).filter((one) => !chain.has(one));
        const candidates = lasting && !leadsBack ? all : new Candidates(parents, rest, budget);
        const found = candidates.latestBefore(event);
        event.parents = found.events;
        event.loose = found.events.length > 0 && !found.sure;
      }
      settleService(event);
      note(answers, event);
    }
  }
  for (const event of events) if (!ANSWERING.has(event.type)) relinkWithin(event, undefined, answers);
}
