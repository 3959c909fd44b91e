// Which findings a document may argue from, and which it argues from now.
import {
  DOCUMENTS,
  type DocumentInfo,
  type DocumentName,
  type Draft,
  type DraftInput,
  groundCautions,
} from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";

/** What is known of a document. Every name of the contract has one. */
export function infoOf(document: DocumentName): DocumentInfo {
  const info = DOCUMENTS.find((one) => one.document === document);
  if (info === undefined) throw new TypeError(`no document ${document}`);
  return info;
}

export interface Ground {
  readonly finding: string;
  readonly rule: string;
  readonly title: Text;
  readonly status: string;
  readonly chosen: boolean;
  /** Why it is to be weighed before it is argued; null where nothing is. */
  readonly weigh: Text | null;
}

const GROUND_HEADING = /^ground\.(?<finding>.+)\.head$/u;

/** The findings that a document argues from: each has a heading of its own. Others it may mention in passing. */
export function arguedFindings({ blocks }: Pick<Draft, "blocks">): readonly string[] {
  return blocks.flatMap(({ kind, id }) =>
    kind === "heading" ? (GROUND_HEADING.exec(id)?.groups?.["finding"] ?? []) : [],
  );
}

/**
 * The wrongs of others, and what cannot be told yet; the client's own limits are no grounds against anybody, and what no
 * paper may argue from is not offered.
 */
export function groundsOf(drawing: DraftInput, { route }: DocumentInfo, draft: Draft): Ground[] {
  const used = new Set(arguedFindings(draft));
  const { barred, weigh } = groundCautions(drawing);
  return drawing.audit.findings
    .filter(({ id, status, holder, remedies }) => {
      if (used.has(id)) return true;
      if (barred.has(id)) return false;
      const arguable = status === "breach" || status === "contestable" || status === "undetermined";
      return arguable && holder !== "client" && (route === null || remedies.includes(route));
    })
    .map(({ id, rule, title, status }) => {
      return { finding: id, rule, title, status, chosen: used.has(id), weigh: weigh.get(id) ?? null };
    });
}
