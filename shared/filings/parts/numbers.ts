// The number of a decision or order on record: no field of the file holds it for these, and a court finds nothing without it.
import type { EventType } from "../../case/types.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Text } from "../../text.ts";
import { gap, type Piece } from "../sentence.ts";

interface Numbered {
  readonly id: string;
  readonly hint: Text;
}

/** The papers that carry a number of their own, with the gap for it. */
const NUMBERED: Readonly<Partial<Record<EventType, Numbered>>> = {
  "restriction-ordered": {
    id: "restriction.number",
    hint: { zh: "限制消费令的文号", en: "number of the restriction order" },
  },
  "correction-decided": {
    id: "rejection.documentNumber",
    hint: {
      zh: "对纠正申请所作决定的文号；文书上没有的，写“没有文号”",
      en: "number of the decision on the correction request; “none” if the paper bears none",
    },
  },
  "objection-decided": {
    id: "ruling.documentNumber",
    hint: { zh: "异议裁定书的案号", en: "number of the ruling on the objection" },
  },
  "reconsideration-decided": {
    id: "reconsideration.documentNumber",
    hint: { zh: "复议决定书的文号", en: "number of the reconsideration decision" },
  },
  "supervision-decided": {
    id: "supervision.documentNumber",
    hint: { zh: "执行监督文书的文号", en: "number of the paper on supervision" },
  },
  "early-deletion-decided": {
    id: "early-deletion.documentNumber",
    hint: { zh: "提前删除决定的文号", en: "number of the decision on early deletion" },
  },
};

/** The gap for the number of one event's paper; null where it has none, or the file tells it. */
export function numberOf({ id, type, raw }: CaseEvent): Piece | null {
  const numbered = NUMBERED[type];
  const told = raw.documentNumber !== undefined || raw.happened === "no" || raw.form === "oral";
  // Bound to the event: what was written for one decision never stands for a later one.
  return numbered === undefined || told ? null : gap(`${numbered.id}@${id}`, numbered.hint);
}

/** The gap where no such event is on record. */
export function numberMissing(type: "restriction-ordered" | "correction-decided" | "objection-decided"): Piece {
  const { id, hint } = NUMBERED[type] ?? { id: type, hint: { zh: "文号", en: "number" } };
  return gap(id, hint);
}
