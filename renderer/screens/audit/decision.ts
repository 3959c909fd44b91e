// What a person decided about a finding: taken up as a ground of the filings, or set aside with a reason; marks of the case.
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import type { Text } from "../../../shared/text.ts";

export type Decision =
  | { readonly kind: "none" }
  | { readonly kind: "accepted" }
  | { readonly kind: "set-aside"; readonly reason: string };

/** Marks of one case share their ids: the kind stands before the finding's. */
export const markOf = ({ id }: Pick<Finding, "id">): string => `finding/${id}`;

export function decisionOf({ marks }: Pick<CaseView, "marks">, finding: Pick<Finding, "id">): Decision {
  const mark = marks.find(({ id, subject }) => subject === "finding" && id === markOf(finding));
  if (mark?.state === "accepted") return { kind: "accepted" };
  return mark?.state === "set-aside" ? { kind: "set-aside", reason: mark.reason ?? "" } : { kind: "none" };
}

/** The mark of a finding as the window has it. */
export const markIn = (
  { marks }: Pick<CaseView, "marks">,
  finding: Pick<Finding, "id">,
): CaseView["marks"][number] | null => marks.find(({ id }) => id === markOf(finding)) ?? null;

/** The change that records a decision in place of the mark there was; "none" takes that back. */
export function decide(
  caseId: string,
  finding: Pick<Finding, "id">,
  decision: Decision,
  before: CaseView["marks"][number] | null,
): ApiChange {
  const id = markOf(finding);
  if (decision.kind === "none") {
    if (before === null) throw new RangeError("there is no mark to take off");
    return { kind: "mark-delete", caseId, id, base: before };
  }
  const reason = decision.kind === "set-aside" ? { reason: decision.reason } : {};
  return { kind: "mark-set", caseId, mark: { id, subject: "finding", state: decision.kind, ...reason }, base: before };
}

/** The entry of the history. */
export function decisionLabel({ rule, title }: Pick<Finding, "rule" | "title">, decision: Decision): Text {
  const name = { zh: `${rule} ${title.zh}`, en: `${rule} ${title.en}` };
  if (decision.kind === "accepted") return { zh: `作为理由：${name.zh}`, en: `Taken up as a ground: ${name.en}` };
  if (decision.kind === "set-aside") return { zh: `搁置：${name.zh}`, en: `Set aside: ${name.en}` };
  return { zh: `取消对结论的标记：${name.zh}`, en: `Mark taken off: ${name.en}` };
}
