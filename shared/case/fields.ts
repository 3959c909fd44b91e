// The one definition of the case format: every object, field and event type. Types, validator, schema and document follow from it.

import type { EnumName } from "./enums.ts";

/** The value of one field. `date` is the EDTF subset of the contract; `birth-date` may start in 1900. */
export type FieldSpec =
  | { readonly kind: "text" | "id" | "date" | "birth-date" | "article-number" | "term-years" | "reference" }
  | { readonly kind: "format" }
  | { readonly kind: "event-type" }
  /** `court-list`, or the name of another list. */
  | { readonly kind: "matter" }
  /** The ids of pieces of evidence of the same file. */
  | { readonly kind: "evidence-ids" }
  | { readonly kind: "choice" | "choices"; readonly of: EnumName }
  /** Distinct whole numbers from 1 to `max`. */
  | { readonly kind: "numbers"; readonly max: number }
  | { readonly kind: "object" | "list"; readonly of: ObjectName };

/** The objects of a case file. */
export type ObjectName =
  | "case"
  | "client"
  | "party"
  | "idDocument"
  | "enforcement"
  | "court"
  | "upperCourt"
  | "eventCourt"
  | "basis"
  | "obligation"
  | "service"
  | "event"
  | "evidence"
  | "sanction";

const text = { kind: "text" } as const;
const id = { kind: "id" } as const;
const date = { kind: "date" } as const;
const tri = { kind: "choice", of: "tri" } as const;
const choice = <E extends EnumName>(of: E): { readonly kind: "choice"; readonly of: E } => ({ kind: "choice", of });
const choices = <E extends EnumName>(of: E): { readonly kind: "choices"; readonly of: E } => ({ kind: "choices", of });
const object = <O extends ObjectName>(of: O): { readonly kind: "object"; readonly of: O } => ({ kind: "object", of });
const list = <O extends ObjectName>(of: O): { readonly kind: "list"; readonly of: O } => ({ kind: "list", of });

const court = { name: text, level: choice("courtLevel"), region: text } as const;

/** Fields that every event may have. */
export const COMMON_FIELDS = {
  id,
  type: { kind: "event-type" },
  date,
  regarding: { kind: "reference" },
  source: choice("source"),
  evidence: { kind: "evidence-ids" },
  note: text,
  happened: tri,
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** Fields of the objects other than events. */
export const OBJECT_FIELDS = {
  case: {
    format: { kind: "format" },
    id,
    reference: text,
    matter: { kind: "matter" },
    client: object("client"),
    parties: list("party"),
    enforcement: object("enforcement"),
    events: list("event"),
    evidence: list("evidence"),
    sanctions: list("sanction"),
    notes: text,
  },
  client: {
    kind: choice("clientKind"),
    name: text,
    idDocument: object("idDocument"),
    birthDate: { kind: "birth-date" },
    sex: choice("sex"),
    ethnicity: text,
    occupation: text,
    address: text,
    phone: text,
    fullTimeStudent: tri,
    debtOrigin: choice("debtOrigin"),
    role: choice("role"),
    isDebtor: tri,
    enforceableNow: tri,
    domicile: choice("domicile"),
    operator: tri,
  },
  party: {
    id,
    role: choice("partyRole"),
    name: text,
    kind: choice("clientKind"),
    idDocument: object("idDocument"),
    sex: choice("sex"),
    birthDate: { kind: "birth-date" },
    address: text,
    phone: text,
    firm: text,
    licence: text,
    relation: text,
    addressForService: text,
    electronicService: tri,
  },
  idDocument: { type: choice("idDocumentType"), number: text },
  enforcement: {
    court: object("court"),
    upperCourt: object("upperCourt"),
    caseNumber: text,
    basis: object("basis"),
    obligation: object("obligation"),
    debtorKind: choice("clientKind"),
  },
  court,
  upperCourt: court,
  eventCourt: court,
  basis: { issuer: text, documentNumber: text },
  obligation: { kind: choice("obligationKind"), amount: text, description: text },
  service: {
    method: choice("serviceMethod"),
    proof: tri,
    recipient: choice("recipient"),
    recipientName: text,
    atResidence: tri,
    recorded: tri,
    witnessed: tri,
    consent: tri,
    othersFailed: tri,
    returned: tri,
    returnCause: choice("returnCause"),
    ownFault: tri,
    sent: date,
  },
  event: COMMON_FIELDS,
  evidence: { id, title: text, kind: text, date, sha256: text, file: text },
  sanction: {
    id,
    kind: choice("sanctionKind"),
    body: text,
    from: date,
    to: date,
    note: text,
    evidence: { kind: "evidence-ids" },
  },
} as const satisfies Readonly<Record<ObjectName, Readonly<Record<string, FieldSpec>>>>;

/** Fields that only some event types have. A name means the same kind of value wherever it occurs. */
export const EVENT_FIELDS = {
  abilityFound: tri,
  active: choice("yesNo"),
  actorKnown: tri,
  addressee: choice("addressee"),
  adequate: tri,
  against: choice("against"),
  amount: text,
  answered: tri,
  authority: text,
  basis: choice("suspensionBasis"),
  body: choice("creditBody"),
  caseNumber: text,
  citedCplArticle: { kind: "article-number" },
  citedVersion: choice("citedVersion"),
  clues: tri,
  commitment: tri,
  complete: tri,
  conduct: choices("conduct"),
  controls: tri,
  court: object("eventCourt"),
  coversGTrains: tri,
  criminal: tri,
  description: text,
  documentNumber: text,
  excessive: choices("excessiveField"),
  extendedTo: date,
  extensionApproved: tri,
  form: choice("form"),
  full: tri,
  goodReason: tri,
  graceUntil: date,
  ground: choice("wagesGround"),
  grounds: { kind: "numbers", max: 3 },
  heavyPenalty: tri,
  identity: tri,
  inaccurate: choices("publishedField"),
  items: { kind: "numbers", max: 6 },
  kind: text,
  knownOn: date,
  list: choice("otherList"),
  media: choices("medium"),
  method: choice("requestMethod"),
  missing: choices("publishedField"),
  newConduct: tri,
  of: choice("certificateOf"),
  othersRemoved: tri,
  outcome: choice("outcome"),
  performBy: date,
  reason: choice("reliefReason"),
  reasons: tri,
  repeated: tri,
  reportBy: date,
  requestedBy: choice("requestedBy"),
  result: choice("assetResult"),
  revoked: choice("revokedBasis"),
  riskWarning: tri,
  ruled: date,
  served: tri,
  service: object("service"),
  severeOrMultiple: tri,
  signedByPresident: tri,
  simple: tri,
  statesConsequences: tri,
  statesExemption: tri,
  statesGrounds: tri,
  statesItems: tri,
  statesLiability: tri,
  statesMeasures: tri,
  statesPeriod: tri,
  statesRemedy: tri,
  statesRemoval: tri,
  statesRights: tri,
  statesScope: tri,
  sufficient: tri,
  target: choice("target"),
  termFrom: date,
  termYears: { kind: "term-years" },
  title: text,
  toldLimit: choice("toldLimit"),
  until: date,
  visible: choice("yesNo"),
  where: choice("where"),
  wording: text,
  written: tri,
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** The name of a field that only some event types have. */
export type EventFieldName = keyof typeof EVENT_FIELDS;

/** Fields without which an object is refused; everything else may be absent. */
export const REQUIRED_FIELDS: Readonly<Partial<Record<ObjectName, readonly string[]>>> = {
  case: ["format", "id", "client", "enforcement", "events"],
  client: ["kind"],
  enforcement: ["court"],
  court: ["name", "level"],
  event: ["id", "type"],
};

/** The names of all objects of the format. */
export const OBJECT_NAMES: readonly ObjectName[] = Object.keys(OBJECT_FIELDS).filter((name): name is ObjectName =>
  Object.hasOwn(OBJECT_FIELDS, name),
);
