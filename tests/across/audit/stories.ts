// How cases usually go: sequences of events, in days from a turning point, from which random cases and templates start.
import type { EventType } from "../../../shared/case/event-table.ts";

/** One event of a story. `day` counts from the turning point. */
export interface StoryEvent {
  readonly type: EventType;
  readonly day: number;
  readonly fields: { readonly [name: string]: unknown };
}

const at = (day: number, type: EventType, fields: { readonly [name: string]: unknown } = {}): StoryEvent => ({
  type,
  day,
  fields,
});

const SERVED = { service: { method: "direct", recipient: "self", proof: "yes" } };
const LISTED = { items: [1], termYears: null, written: "yes", reasons: "yes", signedByPresident: "yes" };
const TERM = { ...LISTED, items: [4], termYears: 2 };

/** From the creditor's application to the listing. */
const BEGINNING: readonly StoryEvent[] = [
  at(-60, "enforcement-requested"),
  at(-58, "enforcement-filed"),
  at(-55, "enforcement-measure-taken"),
  at(-52, "enforcement-notice-issued", { riskWarning: "yes" }),
  at(-52, "asset-report-ordered", { statesPeriod: "yes", statesScope: "yes", statesLiability: "yes" }),
  at(-50, "enforcement-notice-served", { ...SERVED, riskWarning: "yes" }),
  at(-50, "asset-report-order-served", SERVED),
  at(-30, "asset-report-filed", { complete: "yes" }),
  at(-10, "listing-requested"),
  at(0, "listing-decided", TERM),
];

/** Listed with item 1, paid, removed late. */
const PAID: readonly StoryEvent[] = [
  at(-20, "listing-decided", LISTED),
  at(-18, "listing-published", { where: "spc-database" }),
  at(-10, "listing-served", SERVED),
  at(0, "obligation-performed", { full: "yes" }),
  at(1, "court-informed-of-performance"),
  at(9, "listing-checked", { visible: "yes" }),
  at(12, "listing-deleted"),
];

/** A request for correction, rejected, and what follows. */
const CORRECTION: readonly StoryEvent[] = [
  at(-60, "listing-decided", LISTED),
  at(-50, "listing-served", SERVED),
  at(-5, "correction-requested", { written: "yes", method: "in-person", grounds: [1], addressee: "enforcing" }),
  at(-3, "correction-received"),
  at(10, "correction-decided", { outcome: "rejected", form: "decision", answered: "yes" }),
  at(12, "correction-served", SERVED),
  at(20, "reconsideration-requested", { method: "post", addressee: "upper" }),
  at(22, "reconsideration-received"),
  at(40, "reconsideration-decided", { outcome: "rejected" }),
  at(42, "reconsideration-served", SERVED),
];

/** A request that was granted, and the removal. */
const GRANTED: readonly StoryEvent[] = [
  at(-60, "listing-decided", LISTED),
  at(-55, "listing-published", { where: "both", inaccurate: ["performance"], missing: [] }),
  at(-5, "correction-requested", { written: "yes", method: "online", grounds: [2], addressee: "enforcing" }),
  at(-3, "correction-received"),
  at(5, "correction-decided", { outcome: "granted", form: "decision" }),
  at(10, "listing-revoked"),
];

/** A term of two years that ends at the turning point. */
const TERM_ENDS: readonly StoryEvent[] = [
  at(-731, "listing-decided", TERM),
  at(-729, "listing-published", { where: "spc-database" }),
  at(4, "listing-checked", { visible: "yes" }),
  at(9, "listing-deleted"),
];

/** The grounds of deletion that come from rulings and queries. */
const RULINGS: readonly StoryEvent[] = [
  at(-60, "listing-decided", LISTED),
  at(-30, "round-concluded"),
  at(-20, "asset-query", { result: "none", clues: "no" }),
  at(-10, "asset-query", { result: "none", clues: "no" }),
  at(0, "enforcement-suspended", { basis: "retrial" }),
  at(2, "enforcement-refused"),
  at(3, "enforcement-terminated"),
  at(9, "listing-deleted"),
];

/** A settlement, the creditor's consent, and a second listing. */
const SETTLED: readonly StoryEvent[] = [
  at(-90, "listing-decided", LISTED),
  at(-60, "settlement-agreed", { performBy: "2024-03-01" }),
  at(-30, "settlement-performed"),
  at(-20, "creditor-deletion-requested", { written: "yes" }),
  at(-15, "creditor-deletion-approved"),
  at(-10, "listing-deleted"),
  at(60, "listing-requested"),
  at(65, "listing-decided", { ...LISTED, newConduct: "no" }),
];

/** An order restricting consumption and what becomes of it. */
const RESTRICTED: readonly StoryEvent[] = [
  at(-60, "listing-decided", TERM),
  at(-58, "restriction-ordered", { against: "client", requestedBy: "creditor" }),
  at(-50, "restriction-served", SERVED),
  at(-20, "office-changed", { controls: "no" }),
  at(-10, "restriction-relief-requested", { reason: "office-changed" }),
  at(0, "correction-requested", { target: "restriction", written: "yes", method: "in-person" }),
  at(2, "correction-received"),
  at(30, "obligation-performed", { full: "yes" }),
  at(40, "restriction-lifted"),
];

/** What follows outside the court. */
const DOWNSTREAM: readonly StoryEvent[] = [
  at(-90, "listing-decided", LISTED),
  at(-30, "obligation-performed", { full: "yes" }),
  at(-20, "listing-deleted"),
  at(-10, "credit-objection-filed", { body: "bureau" }),
  at(5, "credit-objection-answered", { body: "bureau" }),
  at(6, "agency-asked"),
  at(30, "agency-answered", { outcome: "rejected" }),
  at(31, "harm", { kind: "退票", amount: "800" }),
];

/** Hidden for a while, and shown again: a look in between finds nothing. */
const HIDDEN: readonly StoryEvent[] = [
  at(-60, "listing-decided", LISTED),
  at(-58, "listing-published", { where: "spc-database", media: ["web", "screen"] }),
  at(-40, "employer-told"),
  at(0, "obligation-performed", { full: "yes" }),
  at(2, "listing-blocked"),
  at(3, "listing-checked", { visible: "no" }),
  at(20, "listing-unblocked"),
  at(25, "listing-checked", { visible: "yes" }),
  at(40, "listing-deleted"),
  at(41, "certificate-issued", { of: "deletion" }),
];

/** Supervision by the court above and the procuratorate, and compensation. */
const SUPERVISED: readonly StoryEvent[] = [
  at(-90, "listing-decided", LISTED),
  at(-60, "correction-received"),
  at(-40, "supervision-requested"),
  at(-20, "procuratorate-requested"),
  at(0, "procuratorate-suggestion"),
  at(80, "court-replied"),
  at(90, "enforcement-completed"),
  at(100, "compensation-claimed"),
  at(150, "compensation-decided"),
];

/** An objection to a termination, ruled on and taken to the court above; a claim decided late and taken to the committee. */
const OBJECTED: readonly StoryEvent[] = [
  at(-90, "listing-decided", LISTED),
  at(-40, "round-concluded"),
  at(-20, "enforcement-terminated"),
  at(0, "objection-filed"),
  at(17, "objection-decided", { outcome: "rejected" }),
  at(20, "objection-served", SERVED),
  at(29, "reconsideration-requested", { method: "post", addressee: "upper" }),
  at(31, "reconsideration-received"),
  at(40, "compensation-claimed"),
  at(105, "compensation-decided", { outcome: "rejected" }),
  at(108, "compensation-served", SERVED),
  at(130, "committee-requested"),
];

/** A rejection missed because of an obstacle, and the extension asked for. */
const HINDERED: readonly StoryEvent[] = [
  at(-60, "listing-decided", LISTED),
  at(-30, "correction-requested", { written: "yes", method: "in-person", grounds: [1] }),
  at(-20, "correction-decided", { outcome: "rejected", form: "decision" }),
  at(-15, "correction-served", SERVED),
  at(10, "obstacle-ended"),
  at(15, "extension-requested"),
  at(18, "reconsideration-requested", { method: "in-person", addressee: "upper" }),
];

export const STORIES: readonly (readonly StoryEvent[])[] = [
  PAID,
  CORRECTION,
  GRANTED,
  TERM_ENDS,
  RULINGS,
  SETTLED,
  RESTRICTED,
  DOWNSTREAM,
  HIDDEN,
  SUPERVISED,
  BEGINNING,
  OBJECTED,
  HINDERED,
];
