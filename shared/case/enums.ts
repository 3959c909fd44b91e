// The closed value lists of the case format `redress.case/1`, exactly as the public contract names them.

const PUBLISHED_FIELDS = [
  "name",
  "id-code",
  "representative",
  "sex",
  "age",
  "duty",
  "performance",
  "conduct",
  "basis",
  "case-number",
  "filing-date",
  "court",
] as const;

/** Every closed list of the case format, by name; the order is that of the contract. */
export const ENUMS = {
  tri: ["yes", "no", "unknown"],
  yesNo: ["yes", "no"],
  clientKind: ["natural-person", "legal-person", "other-organisation"],
  idDocumentType: [
    "resident-id",
    "passport",
    "hk-macao-permit",
    "taiwan-permit",
    "unified-social-credit-code",
    "organisation-code",
    "other",
  ],
  debtOrigin: ["campus-loan", "other", "unknown"],
  role: [
    "debtor",
    "legal-representative",
    "principal-officer",
    "directly-responsible",
    "actual-controller",
    "guarantor-general",
    "guarantor-joint",
    "namesake",
    "not-a-party",
    "unknown",
  ],
  domicile: ["mainland", "elsewhere", "unknown"],
  courtLevel: ["basic", "intermediate", "high", "supreme", "special"],
  obligationKind: ["payment", "act", "apology", "other"],
  sanctionKind: [
    "air-travel",
    "rail",
    "school",
    "loan",
    "credit-report",
    "post",
    "publicity",
    "mirror-site",
    "bidding",
    "licence",
    "exit",
    "public-platform",
    "other",
  ],
  source: ["official-record", "document", "third-party", "client-statement", "inferred"],
  serviceMethod: ["direct", "left", "electronic", "post", "entrusted", "announcement", "unknown"],
  recipient: ["self", "adult-family", "minor-family", "agent", "unit-receiver", "other", "unknown"],
  assetResult: ["none", "found"],
  suspensionBasis: ["retrial", "bankruptcy", "other"],
  citedVersion: ["2013", "2017"],
  conduct: ["able-refusal", "resist", "evade", "report", "restriction", "settlement"],
  publishedField: PUBLISHED_FIELDS,
  excessiveField: [...PUBLISHED_FIELDS, "full-id", "address", "family", "minor", "secret"],
  where: ["spc-database", "local", "both", "unknown"],
  outcome: ["granted", "rejected", "partly"],
  target: ["listing", "restriction"],
  requestMethod: ["in-person", "post", "online", "fax", "oral"],
  addressee: ["enforcing", "upper", "other", "unknown"],
  form: ["decision", "ruling", "notice", "oral"],
  against: ["client", "other"],
  requestedBy: ["creditor", "court"],
  reliefReason: ["private-spending", "emergency", "office-changed"],
  creditBody: ["bureau", "provider", "pboc", "local-platform", "debtor-register"],
} as const;

/** The name of a closed list. */
export type EnumName = keyof typeof ENUMS;

/** A value of the closed list `E`. */
export type EnumValue<E extends EnumName> = (typeof ENUMS)[E][number];
