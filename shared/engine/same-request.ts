// A request, its receipt and its answer are one request: what names any of the three is linked alike, whichever it names.
import type { EventType } from "../case/types.ts";
import { type Answers, mayPrecede, relink } from "./answers.ts";
import { type CaseEvent, surelyPrecedes } from "./model.ts";

/** The kinds of events of one request, from the request to its answer. */
const REQUESTS: readonly (readonly EventType[])[] = [
  ["correction-requested", "correction-received", "correction-decided"],
  ["reconsideration-requested", "reconsideration-received", "reconsideration-decided"],
  ["creditor-deletion-requested", "creditor-deletion-approved"],
  ["early-deletion-requested", "early-deletion-decided"],
  ["objection-filed", "objection-decided"],
  ["supervision-requested", "supervision-decided"],
  ["procuratorate-requested", "procuratorate-suggestion"],
  ["restriction-relief-requested", "restriction-relief-decided"],
  ["credit-objection-filed", "credit-objection-answered"],
  ["agency-asked", "agency-answered"],
  ["compensation-claimed", "compensation-decided"],
];

const stagesOf = new Map(REQUESTS.flatMap((stages) => stages.map((type) => [type, stages] as const)));

/**
 * Links an event that names one of the three to the one that its kind answers (`kinds`, the nearest first), else to the last that
 * may come before it. Nothing changes where that leaves several. The links of the request's own events are settled before.
 */
export function relinkWithin(event: CaseEvent, kinds: readonly EventType[] | undefined, answers: Answers): void {
  const [named] = event.parents;
  const stages = named === undefined ? undefined : stagesOf.get(named.type);
  if (named === undefined || stages === undefined || !event.named) return;
  const members = membersOf(named, stages, answers, event);
  const wanted = kinds?.filter((kind) => members.some(({ type }) => type === kind)) ?? [];
  const possible = members.filter((one) => mayPrecede(one, event));
  const found = wanted.length > 0 ? firstOf(wanted, members, named) : firstOf(stages.toReversed(), possible, named);
  if (found !== null && found !== named) relink(event, found, answers);
}

/** The steps before a reconsideration, from the request or the objection to the service of its rejection. */
const BEFORE: readonly EventType[] = [
  "correction-requested",
  "correction-received",
  "correction-decided",
  "correction-served",
  "objection-filed",
  "objection-decided",
  "objection-served",
];
const STEPS: readonly EventType[] = [
  "reconsideration-requested",
  "reconsideration-received",
  "reconsideration-decided",
];

/**
 * Links a step of a reconsideration that names the rejection, its service or the request itself to the step of the reconsideration
 * of that request which its kind answers. Nothing changes where there is none, or several.
 */
export function leadToReconsideration(event: CaseEvent, kinds: readonly EventType[], answers: Answers): void {
  const [named] = event.parents;
  const wanted = kinds.filter((kind) => STEPS.includes(kind));
  if (named === undefined || !event.named || wanted.length === 0 || !BEFORE.includes(named.type)) return;
  const found = tiedTo(named, BEFORE, [...BEFORE, ...STEPS], answers, event);
  const steps = found.filter((one) => wanted.includes(one.type) && mayPrecede(one, event));
  for (const kind of wanted) {
    const [only, second] = steps.filter(({ type }) => type === kind);
    if (second !== undefined) return;
    if (only !== undefined) {
      relink(event, only, answers);
      return;
    }
  }
}

/** The events of the request that one of them belongs to, but for `event` and what answers it. */
function membersOf(
  named: CaseEvent,
  stages: readonly EventType[],
  answers: Answers,
  event: CaseEvent,
): readonly CaseEvent[] {
  const [root, ...others] = tiedTo(named, stages, stages, answers, event);
  // What is linked to the request by its days alone is of it where that leaves the order of the two beyond doubt.
  return [root, ...others].filter((one) => one === named || one === root || one.named || surelyPrecedes(one, event));
}

/** The beginning that single links lead up to among some kinds, first; then what follows from it among others, but for `event`. */
function tiedTo(
  named: CaseEvent,
  up: readonly EventType[],
  down: readonly EventType[],
  answers: Answers,
  event: CaseEvent,
): readonly [CaseEvent, ...CaseEvent[]] {
  let root = named;
  for (let [next] = root.parents; next !== undefined && isTied(root) && up.includes(next.type); [next] = root.parents)
    root = next;
  const found = new Set<CaseEvent>([root]);
  for (const one of found)
    for (const answer of answers.get(one) ?? [])
      if (answer !== event && isTied(answer) && down.includes(answer.type)) found.add(answer);
  found.delete(root);
  return [root, ...found];
}

const isTied = ({ parents, loose }: CaseEvent): boolean => parents.length === 1 && !loose;

/** Of the first kind that is there the only event, or the one named; null where there are several, or none. */
function firstOf(kinds: readonly EventType[], members: readonly CaseEvent[], named: CaseEvent): CaseEvent | null {
  for (const kind of kinds) {
    const own = members.filter(({ type }) => type === kind);
    if (own.includes(named)) return named;
    if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  }
  return null;
}
