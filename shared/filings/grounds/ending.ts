// How a duty stands in the file: performed, performed in part, shown undone by a last day, or without any record.
import type { DayBounds, Finding } from "../../engine/finding.ts";
import { compareEvents, isAttached, type CaseEvent } from "../../engine/model.ts";
import { familyOf, type RuleCode } from "../../engine/rule-code.ts";
import { formatDay, parseDay } from "../../calendar/civil.ts";
import type { EventType } from "../../case/types.ts";
import type { Context } from "../context.ts";

export type Ending =
  | { readonly kind: "done"; readonly on: DayBounds }
  /** An answer is on record, but it left some of what was asked undealt with. */
  | { readonly kind: "partly"; readonly answer: CaseEvent; readonly on: DayBounds }
  /** `proof` shows it not done on its first possible day. */
  | { readonly kind: "undone"; readonly proof: CaseEvent; readonly on: DayBounds }
  /** The file holds neither the act nor anything that shows it undone: only that nothing is on record. */
  | { readonly kind: "silent" }
  /** Such an act is on record, and the audit does not take it for the performance. */
  | { readonly kind: "unclear" };

const REMOVAL: readonly EventType[] = ["listing-deleted", "listing-revoked"];
const SETTLED: readonly EventType[] = [...REMOVAL, "listing-corrected"];

/** The kinds of events that perform the duty of a time limit, by rule. */
const ACTS: Readonly<Partial<Record<RuleCode, readonly EventType[]>>> = {
  "E-01": ["enforcement-notice-issued"],
  "E-02": ["enforcement-notice-issued"],
  "D-07": ["listing-decided"],
  "P-05": SETTLED,
  "X-14": SETTLED,
  "C-03": ["correction-decided"],
  "C-04": SETTLED,
  "R-03": ["reconsideration-decided"],
  "O-02": ["objection-decided"],
  "H-03": ["correction-decided", "restriction-relief-decided", "restriction-lifted"],
  "N-02": ["credit-objection-answered"],
  "N-03": ["credit-objection-answered"],
  "N-06": ["credit-objection-answered"],
  "N-07": ["credit-objection-answered"],
  "K-02": ["court-replied"],
  "K-06": ["compensation-decided"],
  "ZA-02": ["review-decided", "review-served"],
  "ZA-13": ["authority-removed"],
  "Z-36": ["authority-objection-answered"],
  "Z-37": ["authority-listed"],
  "Z-39": ["authority-removal-decided"],
  "Z-3A": ["authority-removed"],
};

/** The kinds of events that would perform the duty; none where the rule names none. */
export function actsOf({ rule }: Finding): readonly EventType[] {
  return ACTS[rule] ?? (familyOf(rule) === "X" ? REMOVAL : []);
}

/** A time limit of which the audit holds that the act was not done. */
export function isClaimedUndone({ kind, done, due }: Finding): boolean {
  return kind === "time-limit" && done === null && due !== null;
}

/** How the duty of a finding stands on the audit's day. */
export function endingOf(context: Pick<Context, "view">, finding: Finding): Ending {
  const { done } = finding;
  if (done !== null) return { kind: "done", on: done };
  const own = eventsOf(context, finding);
  const acts = new Set(actsOf(finding));
  const performed = own.filter(({ type, raw }) => acts.has(type) && raw.happened !== "no");
  const answer = performed.find(({ raw }) => raw.answered === "no");
  if (answer !== undefined) return { kind: "partly", answer, on: boundsOf(answer) };
  const proof = looksOf(context, finding, own).findLast((event) => isAfter(event, finding));
  if (proof !== undefined) return { kind: "undone", proof, on: firstDay(proof) };
  return { kind: performed.length > 0 ? "unclear" : "silent" };
}

function eventsOf({ view }: Pick<Context, "view">, { subjects }: Finding): readonly CaseEvent[] {
  return subjects
    .flatMap((id) => view.byId(id) ?? [])
    .filter(({ doubtful }) => !doubtful)
    .toSorted(compareEvents);
}

/** What shows the act not done: a look that still found what was to go, or the record that nothing was done by its day. */
function looksOf({ view }: Pick<Context, "view">, finding: Finding, own: readonly CaseEvent[]): readonly CaseEvent[] {
  const acts = actsOf(finding);
  const ids = new Set(own.map(({ id }) => id));
  const listing = acts.some((type) => SETTLED.includes(type));
  const seen = listing
    ? view
        .of("listing-checked")
        .filter((event) => !event.doubtful && event.raw.visible === "yes" && stands(event, finding))
    : own.filter(({ type, raw }) => type === "restriction-checked" && raw.active === "yes");
  const denied = view
    .denied(...acts)
    .filter(({ id, undated, parents }) => !undated && (ids.has(id) || parents.some((parent) => ids.has(parent.id))));
  return [...seen, ...denied].toSorted((a, b) => a.lo - b.lo);
}

const stands = (event: CaseEvent, { thread }: Finding): boolean => isAttached(event) && event.threads[0]?.id === thread;

/** It shows lateness only where its first possible day lies after the last possible end of the period. */
function isAfter({ lo, undated }: CaseEvent, { due }: Finding): boolean {
  const last = due === null || due.latest === null ? null : parseDay(due.latest);
  return !undated && last !== null && lo > last;
}

const boundsOf = ({ lo, hi }: CaseEvent): DayBounds => ({ earliest: formatDay(lo), latest: formatDay(hi) });

/** Of an imprecise look only its first possible day is shown. */
function firstDay({ lo }: CaseEvent): DayBounds {
  const day = formatDay(lo);
  return { earliest: day, latest: day };
}
