// Deletion and correction side by side: one request a paper. What must come off the list altogether (art. 10) needs no entry put
// right first, and art. 11 counts revocation, correction and deletion as three grounds: the deletion request takes its own.
import type { Audit, Finding } from "../../engine/finding.ts";
import { isWrong } from "../context.ts";
import { legOf } from "../grounds/index.ts";

type Judged = Pick<Audit, "checklists" | "findings">;

/** Grounds of deletion, certain or in dispute, with which the deletion request can be filed. */
export function deletionGrounds({ checklists, findings }: Judged): readonly Finding[] {
  const list = checklists.find(({ route }) => route === "deletion");
  if (list?.state !== "open" && list?.state !== "closing") return [];
  const named = new Set(list.because);
  return findings.filter((finding) => named.has(finding.id) && isWrong(finding) && legOf(finding) === "delete");
}

/**
 * What is left for a correction request beside it. Where deletion is certainly due, nothing of the entry is to be put right any more;
 * where it is in dispute that stays, for the case that it is not.
 */
export function besideDeletion(audit: Judged, findings: readonly Finding[]): readonly Finding[] {
  const grounds = deletionGrounds(audit);
  if (grounds.length === 0) return findings;
  const isDue = grounds.some(({ status }) => status === "breach");
  return findings.filter((finding) => {
    const leg = legOf(finding);
    return leg !== "delete" && !(isDue && leg === "correct");
  });
}

/** Whether nothing of what a correction request would argue is left beside the deletion request. */
export function isOnlyDeletion(audit: Judged): boolean {
  const list = audit.checklists.find(({ route }) => route === "correction-request");
  const named = new Set(list?.because);
  const wrong = audit.findings.filter((finding) => named.has(finding.id) && isWrong(finding));
  return wrong.length > 0 && besideDeletion(audit, wrong).length === 0;
}
