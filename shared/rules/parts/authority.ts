// What an authority did that can be attacked: a listing, or the refusal of early removal; and when the client knew of it.
import { EVENT_MIN } from "../../calendar/civil.ts";
import type { EventType } from "../../case/types.ts";
import { notApplicable } from "../../engine/limit.ts";
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import type { Subject } from "../../engine/rule.ts";
import { on, type Outcome, type Term } from "../../engine/term.ts";
import type { Act, Due, World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { isAnnounced, isProved } from "./services.ts";

const LISTED = [
  "authority-listed",
  "authority-listing-served",
  "authority-listing-known",
] as const satisfies readonly EventType[];

const isListed = ({ type }: CaseEvent): boolean => LISTED.some((one) => one === type);

/** Once for each listing by an authority: for its first event, which answers no other of it. */
export const overListings = (view: CaseView): readonly Subject[] =>
  view
    .of(...LISTED)
    .filter(({ parents }) => !parents.some(isListed))
    .map((anchor) => ({ thread: null, anchor }));

/** The same, and once for each answer to an application for early removal. */
export const overActs = (view: CaseView): readonly Subject[] => [
  ...overListings(view),
  ...view.of("authority-removal-decided").map((anchor) => ({ thread: null, anchor })),
];

/** An act that can be attacked, in one world. */
interface AttackedAct {
  readonly root: CaseEvent;
  /** The listing decision, or the refusal; null where the decision is not on record. */
  readonly decision: CaseEvent | null;
  /** What the file says of its day for whom it concerns. */
  readonly closed: null;
}

export type Attacked = AttackedAct | { readonly closed: Outcome };

/** The act that a rule is asked about; an outcome where there is nothing to attack. Names the trigger. */
export function attacked(world: World, anchor: CaseEvent | null): Attacked {
  if (anchor === null || !world.real(anchor))
    return { closed: notApplicable("没有列入名单的记录", "No listing by an authority is on record") };
  world.trigger(anchor);
  if (anchor.type === "authority-removal-decided") {
    const outcome = world.known(`events[${anchor.id}].outcome`, anchor.raw.outcome, ["granted", "rejected", "partly"]);
    if (outcome === "granted") return { closed: notApplicable("申请得到准许", "The application was granted") };
    return { root: anchor, decision: anchor, closed: null };
  }
  const decision =
    anchor.type === "authority-listed" ? anchor : world.first(world.answersTo(anchor, "authority-listed"));
  return { root: anchor, decision, closed: null };
}

const withRoot = (world: World, root: CaseEvent, type: EventType): CaseEvent | null =>
  root.type === type ? root : world.first(world.answersTo(root, type));

/** Was the decision handed over in fact? One put up by announcement, or without proof, tells nobody of itself. */
const reached = (world: World, served: CaseEvent): boolean => !isAnnounced(world, served) && isProved(world, served);

/**
 * The day on which the client knew of the act: of its service, or of learning otherwise, whichever came first; unknown where
 * neither is on record. `actor`: a day on which it was not known who had acted does not count.
 */
export function knownOn(world: World, { root, decision }: AttackedAct, { actor }: { readonly actor: boolean }): Term {
  if (root.type === "authority-removal-decided") return world.day(root);
  const served = withRoot(world, root, "authority-listing-served");
  const learned = withRoot(world, root, "authority-listing-known");
  const days: Term[] = [];
  if (served !== null && reached(world, served)) days.push(world.day(served));
  if (learned !== null && !(actor && !world.tri(learned, "actorKnown"))) days.push(world.day(learned));
  const [first, second] = days;
  if (first !== undefined) return second === undefined ? first : world.earlier(first, second);
  const from = decision === null ? on(EVENT_MIN) : world.day(decision);
  return world.unknownDay(`events[+authority-listing-known@${root.id}]`, from, world.today);
}

/** Did the decision tell of the remedies and their time limits? */
export function toldRemedies(world: World, { root, decision }: AttackedAct): boolean {
  if (decision !== null) return world.tri(decision, "statesRemedy");
  return world.fact(qualified(`events[+authority-listed@${root.id}]`, "statesRemedy"), null);
}

const TOLD = ["statutory", "longer", "shorter"] as const;

/**
 * What the decision tells of its time limits as against the law; null where the file says nothing of that. What it calls
 * unknown is each in turn.
 */
export function toldLimit(world: World, { decision }: AttackedAct): (typeof TOLD)[number] | null {
  const told = decision?.raw.toldLimit ?? null;
  return decision === null || told === null ? null : world.known(`events[${decision.id}].toldLimit`, told, TOLD);
}

/** What the client did against the act by one of the kinds; not on record is not done. */
export const ownAct = (world: World, root: CaseEvent, ...types: readonly EventType[]): Act =>
  world.recordedAct(world.answersTo(root, ...types));

/** The day that an act of the client's is measured by: its own, or today while it is not done. */
export const measured = (world: World, { done }: Act): Term => done ?? world.today;

/** A limit that may have passed, for a reason that somebody has to weigh. */
export const disputed = (due: Due, { done }: Act, zh: string, en: string): Outcome => ({
  status: "contestable",
  due: due.due,
  period: due,
  done,
  because: () => ({ zh, en, disputed: true }),
});

/** Said wherever somebody may take a mere request for correction for a remedy. */
export function warnOfRequest(world: World): void {
  world.caution(
    "只向机关请求更正不算复议也不算起诉，期限照样过；过了期限再请求更正，法院不立案",
    "Asking the authority to correct is neither reconsideration nor a suit and stops no limit; once the limit has passed, a suit about the refusal to correct is not docketed",
  );
}

/** Being able to know starts limits too. */
export function warnOfKnowing(world: World): void {
  world.caution(
    "“应当知道”的那天也起算：名单早已公示的，机关可能主张更早的日子，请尽早提出",
    "The limit also runs from the day on which the act should have been known: where the list was public earlier the authority may claim an earlier day, so file early",
  );
}
