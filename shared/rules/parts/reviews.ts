// Administrative reconsiderations: each one once, its acceptance, its decision, and the end of the time for it.
import { EVENT_MIN } from "../../calendar/civil.ts";
import type { EventType } from "../../case/types.ts";
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import type { Subject } from "../../engine/rule.ts";
import { on, type Term } from "../../engine/term.ts";
import type { Due, World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { periodWords } from "../../law/duties.ts";
import { longestOf, periodOf } from "../../law/duty-index.ts";
import { sayDay, sayEnd, sayLaw } from "./say.ts";

const STEPS = [
  "review-requested",
  "review-received",
  "review-accepted",
  "review-decided",
  "review-served",
] as const satisfies readonly EventType[];

/** Once for each reconsideration: for its first event on record. */
export const overReviews = (view: CaseView): readonly Subject[] =>
  view
    .of(...STEPS)
    .filter(({ parents }) => !parents.some(({ type }) => STEPS.some((one) => one === type)))
    .map((anchor) => ({ thread: null, anchor }));

/** A reconsideration in one world. */
export interface Review {
  readonly root: CaseEvent;
  readonly accepted: CaseEvent | null;
  readonly decided: CaseEvent | null;
  readonly served: CaseEvent | null;
}

export function reviewOf(world: World, root: CaseEvent): Review {
  const find = (type: EventType): CaseEvent | null =>
    root.type === type ? root : world.first(world.answersTo(root, type));
  return {
    root,
    accepted: find("review-accepted"),
    decided: find("review-decided"),
    served: find("review-served"),
  };
}

/** The day on which the application was accepted, or counts as accepted. Says where it comes from. */
function acceptedOn(world: World, { root, accepted }: Review): Term {
  if (accepted !== null) {
    const day = world.day(accepted);
    sayDay(world, "行政复议申请受理", "The application for reconsideration was accepted", day);
    return day;
  }
  const had = root.type === "review-received" ? root : world.first(world.answersTo(root, "review-received"));
  const from = root.type === "review-requested" ? world.day(root) : on(EVENT_MIN);
  const received =
    had === null ? world.unknownDay(`events[+review-received@${root.id}]`, from, world.today) : world.day(had);
  sayDay(world, "行政复议机关收到申请", "The reconsideration body had the application", received);
  const duty = world.duty("review-acceptance", received);
  if (duty === null) {
    const before = world.text("review-receipt", received);
    sayLaw(world, "收到之日即为受理", "It is accepted as soon as it is received", world.cite(before));
    return received;
  }
  const { zh, en } = periodWords(periodOf(duty));
  sayLaw(
    world,
    `应当在${zh}内审查，期满未决定不予受理的视为受理`,
    `Examined within ${en}; accepted where no refusal came by then`,
    world.cite(duty),
  );
  sayLaw(
    world,
    "这里的日是工作日",
    "Those days are working days",
    world.cite(world.text("review-working-days", received)),
  );
  const due = world.period(received, periodOf(duty));
  world.sayPeriod(due);
  return due.due;
}

/** The end of the time to decide, seen from the day of the decision, or from today while there is none. */
export function reviewEnd(world: World, review: Review, at: Term): Due | null {
  const accepted = acceptedOn(world, review);
  const duty = world.duty("review-decision", accepted);
  if (duty === null) return null;
  const { root, accepted: event } = review;
  const open = (field: string): boolean =>
    event === null
      ? world.fact(qualified(`events[+review-accepted@${root.id}]`, field), null)
      : world.tri(event, field);
  const simple = world.duty("review-simple", accepted);
  if (simple !== null) {
    const short = world.period(accepted, periodOf(simple));
    if (event?.raw.simple === "yes" || (!world.le(at, short.due) && open("simple"))) {
      const { zh, en } = periodWords(periodOf(simple));
      sayLaw(world, `适用简易程序的，应当在${zh}内决定`, `In the simple procedure, within ${en}`, world.cite(simple));
      world.sayPeriod(short);
      return short;
    }
  }
  const { zh, en } = periodWords(periodOf(duty));
  sayLaw(
    world,
    `应当自受理之日起${zh}内决定，可以延长`,
    `To be decided within ${en} of acceptance; it can be extended`,
    world.cite(duty),
  );
  const ordinary = world.period(accepted, periodOf(duty));
  const due =
    !world.le(at, ordinary.due) && open("extensionApproved") ? world.period(accepted, longestOf(duty)) : ordinary;
  world.sayPeriod(due);
  return due;
}

/** Says that the time to decide ended without a decision. */
export const sayOverdue = (world: World, end: Due): void =>
  sayEnd(world, "行政复议的期限", "The time for the reconsideration ends", end.due);
