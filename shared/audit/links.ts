// Which event answers which, where the file leaves `regarding` out (case-format, "Links").
import type { EventType } from "../case/types.ts";
import { rankOf, type CaseEvent } from "./model.ts";

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
  ["creditor-deletion-approved", ["creditor-deletion-requested"]],
  ["early-deletion-decided", ["early-deletion-requested"]],
  ["correction-received", ["correction-requested"]],
  ["correction-decided", ["correction-received", "correction-requested"]],
  ["correction-served", ["correction-decided"]],
  ["reconsideration-requested", ["correction-served", "correction-decided"]],
  ["reconsideration-received", ["reconsideration-requested", "correction-served", "correction-decided"]],
  ["reconsideration-decided", ["reconsideration-received", "reconsideration-requested"]],
  ["reconsideration-served", ["reconsideration-decided"]],
  ["obstacle-ended", ["correction-served"]],
  ["extension-requested", ["correction-served", "obstacle-ended"]],
  ["objection-decided", ["objection-filed"]],
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
];

/** May `a` lie on or before the day of `b`, in the order of one day? */
export function mayPrecede(a: CaseEvent, b: CaseEvent): boolean {
  return a.lo < b.hi || (a.lo === b.hi && rankOf(a.type) <= rankOf(b.type));
}

/** Does `a` certainly lie on or before the day of `b`? */
function surelyPrecedes(a: CaseEvent, b: CaseEvent): boolean {
  return a.hi < b.lo || (a.hi === b.lo && rankOf(a.type) <= rankOf(b.type));
}

/** Is `later` certainly later than `earlier`? On one day only another rank makes it so. */
function surelyLater(later: CaseEvent, earlier: CaseEvent): boolean {
  return later.lo > earlier.hi || (later.lo === earlier.hi && rankOf(later.type) > rankOf(earlier.type));
}

/** The topmost event of the chain of single parents: what two candidates share when they are of one request. */
function chainRoot(event: CaseEvent): CaseEvent {
  let at = event;
  for (let parent = at.parents[0]; at.parents.length === 1 && parent !== undefined; parent = at.parents[0]) at = parent;
  return at;
}

/**
 * The latest of the candidates that may lie on or before the event; several where none is certainly the later.
 * Events of one chain are one candidate: of them the nearest kind is answered, and of one kind the later.
 */
function latestBefore(
  event: CaseEvent,
  candidates: readonly CaseEvent[],
  kinds: readonly EventType[],
): readonly CaseEvent[] {
  const fitting = candidates.filter((candidate) => candidate !== event && mayPrecede(candidate, event));
  if (fitting.length <= 1) return fitting;
  const best = fitting.filter(
    (candidate) => !fitting.some((other) => surelyPrecedes(other, event) && surelyLater(other, candidate)),
  );
  return nearestOfChains(best.length > 0 ? withChainMates(best, fitting) : fitting, kinds);
}

/** The others of the same chains, so that the nearest kind is found whatever its own day is. */
function withChainMates(best: readonly CaseEvent[], fitting: readonly CaseEvent[]): readonly CaseEvent[] {
  const roots = new Set(best.map(chainRoot));
  return fitting.filter((candidate) => roots.has(chainRoot(candidate)));
}

function nearestOfChains(candidates: readonly CaseEvent[], kinds: readonly EventType[]): readonly CaseEvent[] {
  const byRoot = new Map<CaseEvent, CaseEvent>();
  for (const candidate of candidates) {
    const root = chainRoot(candidate);
    const other = byRoot.get(root);
    const kind = kinds.indexOf(candidate.type);
    const otherKind = other === undefined ? Number.POSITIVE_INFINITY : kinds.indexOf(other.type);
    if (other === undefined || kind < otherKind || (kind === otherKind && candidate.lo >= other.lo)) {
      byRoot.set(root, candidate);
    }
  }
  return [...byRoot.values()];
}

/** Does the chain of what `from` answers come to `target`? */
function leadsTo(from: CaseEvent, target: CaseEvent): boolean {
  return from === target || from.parents.some((parent) => leadsTo(parent, target));
}

/**
 * Links every event, and every denial, to what its `regarding` names. It comes before `linkEvents` for any of them: a
 * link that is worked out must not close a circle with one that is named.
 */
export function linkNamed(events: readonly CaseEvent[], byId: ReadonlyMap<string, CaseEvent>): void {
  for (const event of events) {
    const { regarding } = event.raw;
    const named = regarding === undefined || regarding === null ? undefined : byId.get(regarding);
    if (named !== undefined) event.parents = [named];
  }
}

/** Links every event that names nothing to what it answers; `among` gives the candidates where they are another list. */
export function linkEvents(events: readonly CaseEvent[], among: readonly CaseEvent[] = events): void {
  const byType = new Map<EventType, CaseEvent[]>();
  for (const event of among) byType.set(event.type, [...(byType.get(event.type) ?? []), event]);
  const mine = new Map<EventType, CaseEvent[]>();
  for (const event of events) mine.set(event.type, [...(mine.get(event.type) ?? []), event]);
  for (const [type, parents] of LINKS) {
    const list = mine.get(type);
    if (list === undefined) continue;
    const candidates = parents.flatMap((parent) => byType.get(parent) ?? []);
    if (candidates.length === 0) continue;
    for (const event of list) {
      if (event.parents.length > 0) continue;
      // A named link may lead back here: what answers this event is not answered by it.
      const possible = candidates.filter((candidate) => !leadsTo(candidate, event));
      event.parents = latestBefore(event, possible, parents);
    }
  }
}
