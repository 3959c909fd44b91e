// Which fields each event type has, beside the common ones: the Events table of the case format, row by row.

import type { EventFieldName } from "./fields.ts";

const none = [] as const;
const outcome = ["outcome"] as const;
const ruled = ["ruled"] as const;
const service = ["service"] as const;
const restrictionRelief = ["reason", "outcome", "until"] as const;

/** Every event type with its own fields, in the order of the contract. */
export const EVENT_TABLE = {
  "enforcement-requested": none,
  "enforcement-filed": none,
  "enforcement-transferred": ["court"],
  "enforcement-measure-taken": none,
  "enforcement-notice-issued": ["riskWarning", "performBy"],
  "enforcement-notice-served": ["service", "riskWarning"],
  "asset-report-ordered": ["statesPeriod", "statesScope", "statesLiability"],
  "asset-report-order-served": ["service", "reportBy", "extendedTo", "goodReason"],
  "asset-report-filed": ["complete"],
  "assets-changed": none,
  "security-provided": ["adequate"],
  "assets-seized": ["sufficient", "served"],
  "creditor-forbearance": none,
  "obligation-performed": ["full"],
  "court-informed-of-performance": none,
  "enforcement-completed": none,
  "settlement-agreed": ["performBy"],
  "settlement-performed": ["goodReason"],
  "round-concluded": ["knownOn"],
  "enforcement-resumed": ["caseNumber"],
  "asset-query": ["result", "clues"],
  "enforcement-suspended": ["basis", "ruled"],
  "enforcement-refused": ruled,
  "enforcement-terminated": ruled,
  "listing-requested": none,
  "listing-decided": [
    "documentNumber",
    "items",
    "citedVersion",
    "conduct",
    "citedCplArticle",
    "written",
    "reasons",
    "signedByPresident",
    "abilityFound",
    "severeOrMultiple",
    "newConduct",
    "termYears",
    "termFrom",
    "graceUntil",
  ],
  "listing-served": service,
  "listing-published": ["missing", "inaccurate", "excessive", "conduct", "where", "wording", "media"],
  "listing-discovered": none,
  "listing-checked": ["visible"],
  "listing-deleted": none,
  "listing-revoked": none,
  "listing-corrected": none,
  "listing-blocked": none,
  "listing-unblocked": none,
  "certificate-issued": ["of"],
  "creditor-deletion-requested": ["written"],
  "creditor-deletion-approved": none,
  "early-deletion-requested": outcome,
  "early-deletion-decided": outcome,
  "correction-requested": ["target", "written", "method", "grounds", "addressee"],
  "correction-received": none,
  "correction-decided": ["outcome", "form", "answered"],
  "correction-served": service,
  "reconsideration-requested": ["method", "addressee"],
  "reconsideration-received": none,
  "reconsideration-decided": outcome,
  "reconsideration-served": service,
  "obstacle-ended": none,
  "extension-requested": none,
  "objection-filed": outcome,
  "objection-decided": outcome,
  "objection-served": service,
  "supervision-requested": outcome,
  "supervision-decided": outcome,
  "procuratorate-requested": none,
  "procuratorate-suggestion": ["extensionApproved"],
  "court-replied": none,
  "restriction-ordered": [
    "against",
    "requestedBy",
    "statesPeriod",
    "statesItems",
    "statesConsequences",
    "signedByPresident",
    "coversGTrains",
  ],
  "restriction-served": service,
  "restriction-violated": none,
  "restriction-lifted": none,
  "restriction-checked": ["active"],
  "restriction-relief-requested": restrictionRelief,
  "restriction-relief-decided": restrictionRelief,
  "office-changed": ["controls"],
  "credit-objection-filed": ["body", "extensionApproved"],
  "credit-objection-answered": ["body"],
  "agency-asked": outcome,
  "agency-answered": outcome,
  "employer-told": none,
  harm: ["kind", "amount", "description"],
  "compensation-claimed": outcome,
  "compensation-decided": outcome,
  "compensation-served": service,
  "committee-requested": none,
  "authority-ordered": ["performBy"],
  "authority-notified": ["list", "statesGrounds", "statesRights", "statesExemption", "heavyPenalty"],
  "authority-hearing-requested": none,
  "authority-objection-filed": none,
  "authority-objection-answered": none,
  "authority-listed": [
    "list",
    "authority",
    "documentNumber",
    "ground",
    "statesGrounds",
    "statesMeasures",
    "statesRemoval",
    "statesRemedy",
    "toldLimit",
    "extensionApproved",
  ],
  "authority-listing-served": service,
  "authority-listing-known": ["actorKnown"],
  "authority-listing-checked": ["visible"],
  "authority-promised": none,
  "authority-correction-requested": ["identity"],
  "authority-correction-answered": outcome,
  "authority-basis-revoked": ["revoked"],
  "authority-misconduct-ended": none,
  "authority-removal-requested": ["commitment", "repeated", "criminal"],
  "authority-removal-decided": ["outcome", "statesGrounds", "statesRemedy"],
  "authority-removed": ["othersRemoved"],
  "review-requested": none,
  "review-received": none,
  "review-accepted": ["simple", "extensionApproved"],
  "review-decided": ["outcome", "statesRemedy"],
  "review-served": service,
  "suit-filed": none,
  "suit-accepted": none,
  "suit-decided": outcome,
  "suit-served": service,
  other: ["title"],
} as const satisfies Readonly<Record<string, readonly EventFieldName[]>>;

/** The type of an event. */
export type EventType = keyof typeof EVENT_TABLE;

const typeSet: ReadonlySet<string> = new Set(Object.keys(EVENT_TABLE));

/** Whether a string is the name of an event type. */
export function isEventType(value: string): value is EventType {
  return typeSet.has(value);
}

/** All event types, in the order of the contract. */
export const EVENT_TYPES: readonly EventType[] = Object.keys(EVENT_TABLE).filter(isEventType);

/** The fields of an event type beside the common ones. */
export function fieldsOf(type: EventType): readonly EventFieldName[] {
  return EVENT_TABLE[type];
}
