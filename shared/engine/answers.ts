// What answers each event, directly: kept while links are worked out.
import { gapBetween, type CaseEvent } from "./model.ts";

/** What answers each event, directly; grows as links are worked out. */
export type Answers = Map<CaseEvent, CaseEvent[]>;

/** The answers that the named links give. */
export function answersNamed(events: readonly CaseEvent[]): Answers {
  const answers: Answers = new Map();
  for (const event of events) note(answers, event);
  return answers;
}

/** Notes what an event answers. */
export function note(answers: Answers, event: CaseEvent): void {
  for (const parent of event.parents) {
    const list = answers.get(parent);
    if (list === undefined) answers.set(parent, [event]);
    else list.push(event);
  }
}

/** Makes an event answer another one than before. */
export function relink(event: CaseEvent, parent: CaseEvent, answers: Answers): void {
  for (const before of event.parents) {
    const list = answers.get(before) ?? [];
    answers.set(
      before,
      list.filter((one) => one !== event),
    );
  }
  event.parents = [parent];
  note(answers, event);
}

/** The event, and after it what may answer it, directly or along a chain. */
export function chainOf(event: CaseEvent, answers: Answers): ReadonlySet<CaseEvent> {
  const found = new Set<CaseEvent>([event]);
  for (const one of found) for (const answer of answers.get(one) ?? []) found.add(answer);
  return found;
}

/** May `a` lie on or before the day of `b`, in the order of one day? */
export function mayPrecede(a: CaseEvent, b: CaseEvent): boolean {
  return a.lo + gapBetween(a, b) <= b.hi;
}
