// How the filing of a document is logged: as which event of the case.
import { actObjectedTo, type DocumentName, type Draft } from "../../../shared/filings/index.ts";
import type { EventType } from "../../../shared/case/types.ts";
import { groundNumber } from "../../../shared/law/correction-grounds.ts";

interface Filing {
  readonly type: EventType;
  /** Fields of the event beside its day. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Whether the event says how it was filed. */
  readonly method: boolean;
}

const OTHER: Filing = { type: "other", method: false };

const FILINGS: Readonly<Record<DocumentName, Filing>> = {
  "correction-request": { type: "correction-requested", fields: { written: "yes" }, method: true },
  "reconsideration-request": { type: "reconsideration-requested", method: true },
  "objection-request": { type: "objection-filed", method: false },
  // Deletion is asked for as correction on the ground that it is due.
  "deletion-request": {
    type: "correction-requested",
    fields: { written: "yes", grounds: [groundNumber("deletion")] },
    method: true,
  },
  "early-deletion-request": { type: "early-deletion-requested", method: false },
  "restriction-relief": { type: "restriction-relief-requested", method: false },
  "supervision-request": { type: "supervision-requested", method: false },
  "procuratorate-application": { type: "procuratorate-requested", method: false },
  "credit-objection": { type: "credit-objection-filed", method: false },
  "agency-letter": { type: "agency-asked", method: false },
  "compensation-claim": { type: "compensation-claimed", method: false },
  "listing-objection": { type: "authority-objection-filed", method: false },
  // To ask for the basis asks for nothing to be changed.
  "listing-basis-request": OTHER,
  "early-removal-request": { type: "authority-removal-requested", method: false },
  "administrative-reconsideration-request": { type: "review-requested", method: false },
  "urging-letter": OTHER,
  "evidence-list": OTHER,
  authority: OTHER,
  "service-address": OTHER,
  "client-leaflet": OTHER,
  "lawyer-note": OTHER,
  "audit-report": OTHER,
};

/** How a paper is logged, and the act that it names. */
export function filingOf(draft: Pick<Draft, "document" | "blocks">): Filing & { readonly regarding?: string } {
  const filing = FILINGS[draft.document];
  if (draft.document !== "objection-request") return filing;
  const named = actObjectedTo(draft);
  // To the court above after silence: no new objection, whose time for a ruling would begin anew.
  if (named === null) return OTHER;
  return named.act === null ? filing : { ...filing, regarding: named.act };
}
