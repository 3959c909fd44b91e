// Filings: the papers drawn up from a case and its audit, every sentence with what it rests on.
import { isCourtList } from "../case/matter.ts";
import type { CaseFile } from "../case/types.ts";
import type { Audit, Finding } from "../engine/finding.ts";
import { contextOf, type DraftInput } from "./context.ts";
import type { DocumentInfo, DocumentKind } from "./document.ts";
import { administrativeReconsiderationRequest } from "./documents/administrative-reconsideration-request.ts";
import { agencyLetter } from "./documents/agency-letter.ts";
import { auditReport } from "./documents/audit-report.ts";
import { authority } from "./documents/authority.ts";
import { clientLeaflet } from "./documents/client-leaflet.ts";
import { compensationClaim } from "./documents/compensation-claim.ts";
import { correctionRequest } from "./documents/correction-request.ts";
import { creditObjection } from "./documents/credit-objection.ts";
import { deletionRequest } from "./documents/deletion-request.ts";
import { earlyRemovalRequest } from "./documents/early-removal-request.ts";
import { earlyDeletionRequest } from "./documents/early-deletion-request.ts";
import { evidenceList } from "./documents/evidence-list.ts";
import { lawyerNote } from "./documents/lawyer-note.ts";
import { listingBasisRequest } from "./documents/listing-basis-request.ts";
import { listingObjection } from "./documents/listing-objection.ts";
import { objectionRequest } from "./documents/objection-request.ts";
import { procuratorateApplication } from "./documents/procuratorate-application.ts";
import { reconsiderationRequest } from "./documents/reconsideration-request.ts";
import { restrictionRelief } from "./documents/restriction-relief.ts";
import { serviceAddress } from "./documents/service-address.ts";
import { supervisionRequest } from "./documents/supervision-request.ts";
import { urgingLetter } from "./documents/urging-letter.ts";
import { barOf, weighOf } from "./grounds/arguable.ts";
import type { DocumentName, Draft, DraftLang } from "./model.ts";
import type { Text } from "../text.ts";
import { isOnlyDeletion } from "./parts/deletion-first.ts";
import { withFills } from "./fills.ts";
import { introduced } from "./introduce.ts";
import { blanksIn, exhibitsIn, separateIds } from "./walk.ts";

export type { Choices, Fills } from "./choices.ts";
export type { DraftInput } from "./context.ts";
export type { DocumentInfo } from "./document.ts";
export { withEdits, type EditedDraft } from "./edits.ts";
export { numberExhibits } from "./exhibits.ts";
export * from "./model.ts";
export { textOf } from "./text.ts";
export { tooEarly } from "./too-early.ts";
export { traceOf, type DraftTrace } from "./trace.ts";
export { actObjectedTo } from "./parts/termination.ts";
export { isGap, isKeptToNext, numbersOf, partText, PEN, sentencesIn, sentenceText, shownParts } from "./walk.ts";

/** What goes to the authority of another list than the court's. */
const TO_AUTHORITIES: ReadonlySet<DocumentName> = new Set([
  "listing-objection",
  "listing-basis-request",
  "early-removal-request",
  "administrative-reconsideration-request",
]);

/** What can be drawn up in a case about another list than the court's: what goes to its authority, and what is about no list. */
const ELSEWHERE: ReadonlySet<DocumentName> = new Set([
  ...TO_AUTHORITIES,
  "evidence-list",
  "authority",
  "lawyer-note",
  "audit-report",
]);

/** Whether a document can be drawn up in a case: of the court's list all, for one file may hold several matters of a person. */
export const isOfCase = (document: DocumentName, { matter }: Pick<CaseFile, "matter">): boolean =>
  isCourtList(matter) || ELSEWHERE.has(document);

/** Whether a document is offered in a case: to an authority where the case is about its list, or an authority acted in it. */
export const isOffered = (document: DocumentName, file: Pick<CaseFile, "matter" | "events">): boolean =>
  isOfCase(document, file) &&
  (!TO_AUTHORITIES.has(document) ||
    !isCourtList(file.matter) ||
    file.events.some(({ type }) => type.startsWith("authority-")));

/** Papers that go with whatever is filed. */
export const COMPANIONS: readonly DocumentName[] = ["evidence-list", "service-address"];

/** A route that is open or closing calls for its documents; what the deletion request asks for is not asked for twice. */
export function isCalledFor(
  { document, route }: DocumentInfo,
  { checklists, findings }: Pick<Audit, "checklists" | "findings">,
): boolean {
  if (document === "correction-request" && isOnlyDeletion({ checklists, findings })) return false;
  return checklists.some((list) => list.route === route && (list.state === "open" || list.state === "closing"));
}

const KINDS: readonly DocumentKind[] = [
  correctionRequest,
  reconsiderationRequest,
  objectionRequest,
  deletionRequest,
  earlyDeletionRequest,
  restrictionRelief,
  supervisionRequest,
  procuratorateApplication,
  creditObjection,
  agencyLetter,
  compensationClaim,
  listingObjection,
  listingBasisRequest,
  earlyRemovalRequest,
  administrativeReconsiderationRequest,
  urgingLetter,
  evidenceList,
  authority,
  serviceAddress,
  clientLeaflet,
  lawyerNote,
  auditReport,
];

/** What each document is, in the order in which a reader meets them. */
export const DOCUMENTS: readonly DocumentInfo[] = KINDS.map(({ document, title, route, forCourt, langs, needs }) => {
  return { document, title, route, forCourt, langs, needs };
});

export interface GroundCautions {
  /** Findings that no paper argues from, with the reason. */
  readonly barred: ReadonlyMap<string, Text>;
  /** Findings that may help the other side: left out of every paper unless chosen. */
  readonly weigh: ReadonlyMap<string, Text>;
}

/** What to mind about findings before they are argued. */
export function groundCautions(input: DraftInput): GroundCautions {
  const context = contextOf(input);
  const reasonsOf = (why: typeof barOf): ReadonlyMap<string, Text> =>
    new Map(
      input.audit.findings.flatMap((finding) => {
        const reason = why(context, finding);
        return reason === null ? [] : [[finding.id, reason] as const];
      }),
    );
  return { barred: reasonsOf(barOf), weigh: reasonsOf(weighOf) };
}

/** What to mind about one finding before it is argued. */
export interface GroundCaution {
  readonly finding: string;
  /** `barred`: no paper argues from it. `weigh`: it may help the other side. */
  readonly kind: "barred" | "weigh";
  readonly why: Text;
}

/** The cautions about all findings that a person might take up, as plain data; what is barred is not also to be weighed. */
export function cautionsOf(input: DraftInput): GroundCaution[] {
  const { barred, weigh } = groundCautions(input);
  return input.audit.findings.filter(mayBeTakenUp).flatMap(({ id }): GroundCaution[] => {
    const bar = barred.get(id);
    if (bar !== undefined) return [{ finding: id, kind: "barred", why: bar }];
    const why = weigh.get(id);
    return why === undefined ? [] : [{ finding: id, kind: "weigh", why }];
  });
}

/** The same of an audit that could not be worked out, whose case is not looked into: what is known of the rules alone. */
export function unreachedCautions({ findings }: Pick<Audit, "findings">): GroundCaution[] {
  return findings.filter(mayBeTakenUp).flatMap((finding): GroundCaution[] => {
    const why = weighOf({ reasons: new Map() }, finding);
    return why === null ? [] : [{ finding: finding.id, kind: "weigh", why }];
  });
}

const mayBeTakenUp = ({ status }: Finding): boolean => status !== "in-order" && status !== "not-applicable";

/**
 * Draws up a document. Pure: the same case, audit, choices and marks give the same document. What the file does not tell
 * is a gap. A language that the document does not have gives its usual one. Throws RangeError on a name that is no document.
 */
export function draftOf(document: DocumentName, input: DraftInput): Draft {
  const kind = KINDS.find((one) => one.document === document);
  if (kind === undefined) throw new RangeError(`no document ${document}`);
  const context = contextOf(input);
  const lang: DraftLang = kind.langs.find((one) => one === context.choices.lang) ?? kind.langs[0] ?? "zh";
  const { title, addressee, blocks: drawn, exhibits } = kind.draw(context, lang);
  const filled = withFills(separateIds(drawn), context.choices.fills ?? {});
  const blocks = kind.forCourt ? introduced(filled, context.asOf) : filled;
  const { caseId, asOf, rulePack, inputDigest } = input.audit;
  return {
    format: "redress.draft/1",
    document,
    caseId,
    asOf,
    rulePack,
    inputDigest,
    lang,
    title,
    forCourt: kind.forCourt,
    addressee,
    blocks,
    exhibits: exhibits ?? exhibitsIn(blocks, context.exhibits),
    ...blanksIn(blocks),
  };
}
