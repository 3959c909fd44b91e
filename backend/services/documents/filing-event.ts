// How the filing of a document is logged: as which event of the case.
import type { DocumentName } from "../../../shared/filings/index.ts";
import type { EventType } from "../../../shared/case/types.ts";

interface Filing {
  readonly type: EventType;
  /** Fields of the event beside its day. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Whether the event says how it was filed. */
  readonly method: boolean;
}

const OTHER: Filing = { type: "other", method: false };

export const FILINGS: Readonly<Record<DocumentName, Filing>> = {
  "correction-request": { type: "correction-requested", fields: { written: "yes" }, method: true },
  "reconsideration-request": { type: "reconsideration-requested", method: true },
  // Deletion is asked for as correction on the third ground of article 11.
  "deletion-request": { type: "correction-requested", fields: { written: "yes", grounds: [3] }, method: true },
  "early-deletion-request": { type: "early-deletion-requested", method: false },
  "restriction-relief": { type: "restriction-relief-requested", method: false },
  "supervision-request": { type: "supervision-requested", method: false },
  "procuratorate-application": { type: "procuratorate-requested", method: false },
  "credit-objection": { type: "credit-objection-filed", method: false },
  "agency-letter": { type: "agency-asked", method: false },
  "compensation-claim": { type: "compensation-claimed", method: false },
  "urging-letter": OTHER,
  "evidence-list": OTHER,
  authority: OTHER,
  "service-address": OTHER,
  "client-leaflet": OTHER,
  "lawyer-note": OTHER,
  "audit-report": OTHER,
};
