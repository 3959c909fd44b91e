// Whose act an event is, and which acts a court owes: what decides the lane of a mark and where an empty slot stands.
import { EVENT_TYPES, type EventType } from "../../../shared/case/event-table.ts";

export type Who = "court" | "us" | "others";

const OURS: ReadonlySet<EventType> = new Set<EventType>([
  "asset-report-filed",
  "assets-changed",
  "security-provided",
  "obligation-performed",
  "court-informed-of-performance",
  "settlement-agreed",
  "settlement-performed",
  "listing-discovered",
  "listing-checked",
  "early-deletion-requested",
  "correction-requested",
  "reconsideration-requested",
  "obstacle-ended",
  "extension-requested",
  "objection-filed",
  "supervision-requested",
  "procuratorate-requested",
  "restriction-violated",
  "restriction-checked",
  "restriction-relief-requested",
  "office-changed",
  "credit-objection-filed",
  "agency-asked",
  "harm",
  "compensation-claimed",
  "committee-requested",
  "authority-hearing-requested",
  "authority-objection-filed",
  "authority-listing-known",
  "authority-listing-checked",
  "authority-correction-requested",
  "authority-misconduct-ended",
  "authority-removal-requested",
  "review-requested",
  "suit-filed",
]);

const OTHERS: ReadonlySet<EventType> = new Set<EventType>([
  "enforcement-requested",
  "creditor-forbearance",
  "listing-requested",
  "creditor-deletion-requested",
  "procuratorate-suggestion",
  "credit-objection-answered",
  "agency-answered",
  "employer-told",
  "authority-ordered",
  "authority-notified",
  "authority-objection-answered",
  "authority-listed",
  "authority-listing-served",
  "authority-promised",
  "authority-correction-answered",
  "authority-basis-revoked",
  "authority-removal-decided",
  "authority-removed",
  "review-received",
  "review-accepted",
  "review-decided",
  "review-served",
  "other",
]);

/** The client's side, the court, or anyone else: creditor, agencies, procuratorate. */
export const whoActs = (type: EventType): Who => (OURS.has(type) ? "us" : OTHERS.has(type) ? "others" : "court");

/** Acts that the rules ask of a court or body whenever what calls for them is there. */
const OWED: ReadonlySet<EventType> = new Set<EventType>([
  "enforcement-notice-issued",
  "enforcement-notice-served",
  "asset-report-ordered",
  "asset-report-order-served",
  "listing-decided",
  "listing-served",
  "listing-published",
  "listing-deleted",
  "listing-revoked",
  "correction-decided",
  "correction-served",
  "reconsideration-decided",
  "reconsideration-served",
  "objection-decided",
  "objection-served",
  "compensation-served",
  "restriction-ordered",
  "restriction-served",
  "restriction-lifted",
  "restriction-relief-decided",
  "credit-objection-answered",
  "court-replied",
]);

export const isOwed = (type: EventType): boolean => OWED.has(type);

/** Whether an act of the first type comes before one of the second in the order of the procedure. */
export const comesBefore = (first: EventType, second: EventType): boolean =>
  EVENT_TYPES.indexOf(first) < EVENT_TYPES.indexOf(second);
