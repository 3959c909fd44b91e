// Correction requests (纠正申请) and what follows them: receipt, decision, service, reconsideration.
import type { EventType } from "../../case/types.ts";
import { notApplicable } from "../../engine/limit.ts";
import type { CaseEvent, CaseView, Thread } from "../../engine/model.ts";
import type { Subject } from "../../engine/rule.ts";
import { on, type Outcome, type Term, EARLIEST_ACT } from "../../engine/term.ts";
import { aboutRestriction } from "../../engine/threads.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";

const REQUEST: readonly EventType[] = [
  "correction-requested",
  "correction-received",
  "correction-decided",
  "correction-served",
];

/** The events of which each stands for a request of its own: those that answer no other event of a request. */
export function requestRoots(view: CaseView, target: "listing" | "restriction"): readonly CaseEvent[] {
  return view
    .of(...REQUEST)
    .filter((event) => !event.parents.some((parent) => REQUEST.includes(parent.type)))
    .filter((event) => aboutRestriction(event) === (target === "restriction"));
}

/** Once for each correction request about a listing. */
export const overRequests = (view: CaseView): readonly Subject[] => requestRoots(view, "listing").map(subjectOf);

/** Once for each correction request about a consumption restriction. */
export const overRestrictionRequests = (view: CaseView): readonly Subject[] =>
  requestRoots(view, "restriction").map(subjectOf);

function subjectOf(anchor: CaseEvent): Subject {
  return { thread: anchor.threads.length === 1 ? (anchor.threads[0] ?? null) : null, anchor };
}

/** Once for each correction request, whatever it is about. */
export const overAllRequests = (view: CaseView): readonly Subject[] => [
  ...overRequests(view),
  ...overRestrictionRequests(view),
];

/** One request in one world. */
export interface CorrectionRequest {
  readonly root: CaseEvent;
  readonly requested: CaseEvent | null;
  readonly received: CaseEvent | null;
  readonly decided: CaseEvent | null;
  readonly served: CaseEvent | null;
}

/** What belongs to the request of `subject` in this world. Throws where the subject has no anchor. */
function requestOf(world: World, subject: Subject): CorrectionRequest {
  const root = subject.anchor;
  if (root === null) throw new Error("a rule about requests was asked about no request");
  const find = (type: EventType): CaseEvent | null =>
    root.type === type ? root : world.first(world.answersTo(root, type));
  return {
    root,
    requested: root.type === "correction-requested" ? root : null,
    received: find("correction-received"),
    decided: find("correction-decided"),
    served: find("correction-served"),
  };
}

/** The outcome where the request of the subject was not made after all (`happened` may be unknown). */
export const NO_REQUEST: Outcome = notApplicable("没有纠正申请的记录", "No correction request is on record");

/** The request of `subject`; null where it did not happen in this world. */
export function requestIn(world: World, subject: Subject): CorrectionRequest | null {
  return subject.anchor !== null && world.real(subject.anchor) ? requestOf(world, subject) : null;
}

const OUTCOMES = ["granted", "rejected", "partly"] as const;

/** How the request was decided; every way where that is not on record. Ask only where a decision or its service is. */
export function outcomeOf(world: World, { decided, root }: CorrectionRequest): (typeof OUTCOMES)[number] {
  if (decided === null) return world.choose(qualified(`events[+correction-decided@${root.id}]`, "outcome"), OUTCOMES);
  world.use(decided);
  return world.known(`events[${decided.id}].outcome`, decided.raw.outcome, OUTCOMES);
}

const WRITTEN_FORMS = ["decision", "ruling", "notice"] as const;
const FORMS = [...WRITTEN_FORMS, "oral"] as const;

/** The form of the answer; every way where it is not on record, but what was served was not oral. */
export function formOf(world: World, { decided, served, root }: CorrectionRequest): (typeof FORMS)[number] {
  if (decided?.raw.form === "oral") return "oral";
  const possible: readonly (typeof FORMS)[number][] = served === null ? FORMS : WRITTEN_FORMS;
  if (decided === null) return world.choose(qualified(`events[+correction-decided@${root.id}]`, "form"), possible);
  world.use(decided);
  return world.known(`events[${decided.id}].form`, decided.raw.form, possible);
}

/** The listing that the request is about; null where none is on record. */
export function threadOf(world: World, { root }: CorrectionRequest): Thread | null {
  return world.threadOf(root);
}

/** Is the request addressed to the enforcing court? Absent means yes (case-format). */
export function toEnforcingCourt(world: World, requested: CaseEvent): boolean {
  const { addressee } = requested.raw;
  world.use(requested);
  if (addressee === undefined || addressee === null || addressee === "enforcing") return true;
  if (addressee !== "unknown") return false;
  return world.choose(`events[${requested.id}].addressee`, [true, false]);
}

/** Whether a request filed by the method is in writing; in person it may be either. */
const WRITTEN_BY_METHOD: Readonly<Record<string, boolean | undefined>> = {
  post: true,
  online: true,
  fax: true,
  oral: false,
};

/**
 * Is the request in writing? What the file calls unwritten is not. Where the file does not say, what was posted, faxed or
 * uploaded is, and an oral one is not. Where an oral one is called written: both ways.
 */
export function inWriting(world: World, request: CorrectionRequest): boolean {
  const { requested, root } = request;
  if (requested === null) {
    world.use(root);
    return world.choose(qualified(`events[+correction-requested@${root.id}]`, "written"), [true, false]);
  }
  const { method, written } = requested.raw;
  const byMethod = method === undefined || method === null ? undefined : WRITTEN_BY_METHOD[method];
  world.use(requested);
  if (written === "yes" && byMethod === false) return world.choose(`events[${requested.id}].written`, [true, false]);
  if (written === undefined || written === null) return byMethod ?? world.tri(requested, "written");
  return world.tri(requested, "written");
}

/** Ways of filing by which a court has the request the same day. */
const AT_ONCE: ReadonlySet<string> = new Set(["in-person", "online", "fax", "oral"]);

/** Does filing by this method put the request into the hands of the court addressed on the same day? */
export function receivedAtOnce({ raw }: CaseEvent): boolean {
  return raw.method !== undefined && raw.method !== null && AT_ONCE.has(raw.method);
}

/** The denials of a receipt that an answer leaves standing: what was answered was received by then, whatever is denied after it. */
export const deniedBefore = (world: World, denials: readonly CaseEvent[], answered: Term): readonly CaseEvent[] =>
  denials.filter((denial) => !denial.undated && world.lt(on(denial.lo), answered));

/** Does the file establish that the court did not have on that day what was handed over on it? Both ways where the day of that is not exact. */
export const deniedOn = (world: World, denials: readonly CaseEvent[], handed: Term): boolean =>
  denials.some((denial) => !denial.undated && world.le(handed, denial.term));

/** The unknown day of a receipt in the span, after the last day for which it is denied. */
export function receivedBetween(
  world: World,
  path: string,
  denials: readonly CaseEvent[],
  { from, to }: { readonly from: Term; readonly to: Term },
): Term {
  let start = from;
  for (const denial of denials) {
    world.use(denial);
    start = world.later(start, on(denial.lo + 1));
  }
  return world.unknownDay(path, start, to);
}

/**
 * The day on which the enforcing court had the request; null where it did not (yet). Handed in, uploaded or faxed to
 * that court is received the same day; otherwise receipt can happen unseen. What was answered was received before.
 */
export function receiptOf(
  world: World,
  request: CorrectionRequest,
): { readonly day: Term; readonly event: CaseEvent } | null {
  const { received, requested, decided, served, root } = request;
  if (received !== null) return { day: world.day(received), event: received };
  if (requested !== null && !toEnforcingCourt(world, requested)) return null;
  const handed = requested === null ? null : world.day(requested);
  const path = `events[+correction-received@${root.id}]`;
  const answer = decided ?? served;
  const all = world.view.denied("correction-received").filter((denial) => denial.parents.includes(root));
  const denials = answer === null ? all : deniedBefore(world, all, world.day(answer));
  if (requested !== null && handed !== null && receivedAtOnce(requested) && !deniedOn(world, denials, handed)) {
    return { day: handed, event: requested };
  }
  if (answer !== null) {
    // A request about a listing came after it, whatever else is unknown of it.
    const thread = handed === null && targetOf(request) === "listing" ? threadOf(world, request) : null;
    const from = handed ?? (thread === null ? on(EARLIEST_ACT) : world.decision(thread));
    return { day: receivedBetween(world, path, denials, { from, to: world.day(answer) }), event: root };
  }
  const act = world.unseenAct(path, [], denials, handed);
  return act.done === null ? null : { day: act.done, event: root };
}

/** What carries a request out without naming it. */
const CARRIED_OUT: Readonly<Record<"listing" | "restriction", readonly EventType[]>> = {
  listing: ["listing-deleted", "listing-revoked", "listing-corrected"],
  restriction: ["restriction-lifted"],
};

/**
 * Acts of courts on the request that answer it: a decision, or the change of the list or the order itself that names
 * the request. Where no answer is on record, a later change that names no request may be one: both ways.
 */
export function answersOf(world: World, request: CorrectionRequest): readonly CaseEvent[] {
  const { root } = request;
  const target = targetOf(request);
  const answers = world.answersTo(root, "correction-decided", ...CARRIED_OUT[target]);
  if (root.type === "correction-decided") return [root, ...answers];
  if (answers.length > 0) return answers;
  const thread = target === "listing" ? threadOf(world, request) : null;
  const changes = thread === null ? world.all(...CARRIED_OUT[target]) : world.of(thread, ...CARRIED_OUT[target]);
  return changes.filter(
    (change) =>
      !change.parents.some((parent) => REQUEST.includes(parent.type)) &&
      world.le(root.term, change.term) &&
      world.choose(qualified(`events[${change.id}].regarding`, root.id), [true, false]),
  );
}

/** What the request is about. */
export function targetOf({ root }: CorrectionRequest): "listing" | "restriction" {
  return aboutRestriction(root) ? "restriction" : "listing";
}
