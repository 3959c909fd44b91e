// Papers of the enforcement case and their days: the enforcement notice, the reporting order, and when each was served.
import type { EventType } from "../../case/types.ts";
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import type { Subject } from "../../engine/rule.ts";
import { deemedService, periodAtIssue } from "../../engine/service.ts";
import { earliest, latest, on, type Term, EARLIEST_ACT } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import { isAnnounced } from "./services.ts";

/** Where the file shows the enforcement to begin: receipt of the application, else the filing; null where neither. */
export function enforcementStart(world: World): CaseEvent | null {
  return world.first(world.all("enforcement-requested")) ?? world.first(world.all("enforcement-filed"));
}

/** Once for each application for enforcement: its receipt, or a filing that answers no receipt on record. */
export function overApplications(view: CaseView): readonly Subject[] {
  return view
    .of("enforcement-requested", "enforcement-filed")
    .filter(({ type, parents }) => type === "enforcement-requested" || parents.length === 0)
    .map((anchor) => ({ thread: null, anchor }));
}

/** A paper: the kind of event that issues it, and the kind that serves it. */
export interface Paper {
  readonly issued: EventType;
  readonly served: EventType;
}

export const NOTICE: Paper = { issued: "enforcement-notice-issued", served: "enforcement-notice-served" };
export const REPORTING_ORDER: Paper = { issued: "asset-report-ordered", served: "asset-report-order-served" };

/**
 * The path of a paper of which the file records no issue. One paper, one path: anchored at the first record of how the
 * enforcement began, whatever its day, so that naming the question asks nothing.
 */
export function issuePath(world: World, paper: Paper, anchor: CaseEvent): string {
  const { view } = world;
  const at = view.of("enforcement-requested")[0] ?? view.of("enforcement-filed")[0] ?? anchor;
  return `events[+${paper.issued}@${at.id}]`;
}

/**
 * The first issue of a paper, from `from` on. Issue can happen unseen: unknown without a record. A paper that was served
 * was issued, on some unknown day up to then (`event` is then null). `belongs` leaves out what is about another application.
 */
export function issueOf(
  world: World,
  paper: Paper,
  path: string,
  from: Term | null,
  belongs: (event: CaseEvent) => boolean = () => true,
): Act {
  const inTime = (event: CaseEvent): boolean =>
    (from === null || latest(event.term) >= earliest(from)) && belongs(event);
  const issued = world.all(paper.issued).filter(inTime);
  const denials = world.view.denied(paper.issued).filter(belongs);
  const served = issued.length > 0 ? null : world.first(world.all(paper.served).filter(inTime));
  if (served !== null) {
    for (const denial of denials) world.use(denial);
    return { done: world.unknownDay(path, from ?? on(EARLIEST_ACT), world.day(served)), notDoneBy: null, event: null };
  }
  const act = world.unseenAct(path, issued, denials, from);
  if (from !== null && act.done !== null) world.assume(from, act.done);
  return act;
}

/**
 * The day on which a paper counts as served: an announcement after its period, by the law at its issue. For rules that
 * start no clock by the service; those that do read the disputes of `serviceDay`.
 */
export function servedOn(world: World, event: CaseEvent): Term {
  const stated = world.day(event);
  if (!isAnnounced(world, event)) return stated;
  return deemedService(stated, periodAtIssue(world, stated).period);
}

/** Adds that a rule about enforcement as a whole, or one that protects the creditor, leaves the listing as it is. */
export function sayListingStands(world: World): void {
  world.caution(
    "违反本项期限，不因此使纳入名单本身错误",
    "A breach of this period does not by itself make a listing wrong",
  );
}
