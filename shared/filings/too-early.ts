// Papers that would be answered with "the entry still stands": what they wait for, and the way to it.
import { parseDay } from "../calendar/civil.ts";
import type { CaseFile } from "../case/types.ts";
import { viewCase } from "../engine/case-view.ts";
import type { Audit, RouteName } from "../engine/finding.ts";
import type { Text } from "../text.ts";
import type { DocumentName } from "./model.ts";
import { REMOVAL_STEPS } from "./parts/history.ts";

interface Waiting {
  readonly route: RouteName;
  readonly why: Text;
}

const WAITING: Readonly<Partial<Record<DocumentName, Waiting>>> = {
  "agency-letter": {
    route: "agency",
    why: {
      zh: "还不能起草“解除失信惩戒措施申请书”：没有法院删除、撤销或者更正失信信息的记录，也没有别的解除理由，对方可以答复名单仍在。请先向法院申请纠正或者删除；已经删除、撤销或者更正的，把它的日期和证明记入时间线，再来起草。",
      en: "The letter to an agency cannot be drawn up yet: no deletion, revocation or correction by the court is on record, nor any other ground to end the measure, and the answer would be that the entry still stands. Ask the court for correction or deletion first; if it has been done, enter its day and its proof in the timeline, then come back.",
    },
  },
  "credit-objection": {
    route: "credit-objection",
    why: {
      zh: "还不能起草“信用信息异议申请书”：没有法院删除、撤销或者更正失信信息的记录，也没有逾期保存等其他可以异议的理由，对方可以答复记录与名单一致。请先向法院申请纠正或者删除；已经删除、撤销或者更正的，把它的日期和证明记入时间线，再来起草。",
      en: "The objection to a credit entry cannot be drawn up yet: no deletion, revocation or correction by the court is on record, nor any other ground such as an entry kept too long, and the answer would be that the entry agrees with the list. Ask the court for correction or deletion first; if it has been done, enter its day and its proof in the timeline, then come back.",
    },
  },
};

/** Why a document is neither offered nor drawn up on the audit's day; null where it may be. */
export function tooEarly(
  document: DocumentName,
  { file, audit }: { readonly file: CaseFile; readonly audit: Pick<Audit, "asOf" | "checklists"> },
): Text | null {
  const waiting = WAITING[document];
  if (waiting === undefined) return null;
  const state = audit.checklists.find(({ route }) => route === waiting.route)?.state;
  if (state === "open" || state === "closing") return null;
  const asOf = parseDay(audit.asOf);
  // No audit of this program: nothing is known of the case.
  if (asOf === null) return waiting.why;
  const removed = viewCase(file, asOf)
    .of(...REMOVAL_STEPS)
    .some(({ doubtful, raw }) => !doubtful && raw.happened !== "no");
  return removed ? null : waiting.why;
}
