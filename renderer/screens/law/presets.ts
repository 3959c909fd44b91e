// The periods of the field, ready to reckon with, as the law of a day has them: each with the provision that has it.
import type { BasisRef } from "../../../shared/engine/basis.ts";
import type { Day } from "../../../shared/calendar/civil.ts";
import { type DutyName, lawWords, periodWords, UNITS } from "../../../shared/law/duties.ts";
import { countedAs, dutyText, periodOf, placeOf } from "../../../shared/law/duty-index.ts";
import type { Text } from "../../../shared/text.ts";

export type Unit = "days" | "workingDays" | "months";

export interface Preset {
  readonly id: DutyName;
  readonly words: Text;
  readonly unit: Unit;
  readonly length: number;
  readonly roll: boolean;
  readonly basis: BasisRef;
}

/** What each period is for; `{}` stands for its length. */
const NAMES: readonly (readonly [duty: DutyName, zh: string, en: string])[] = [
  ["review", "纠正申请审查：收到之日起{}", "Review of a correction request: {} from receipt"],
  ["correction", "理由成立后纠正：{}", "Correction once well founded: {}"],
  ["reconsideration", "申请复议：决定书送达之日起{}", "Application for reconsideration: {} from service"],
  ["reconsideration-decision", "复议决定：收到申请之日起{}", "Decision on reconsideration: {} from receipt"],
  ["deletion", "删除失信信息：{}", "Deletion of the listing: {}"],
  ["notice-issue", "发出执行通知：收到申请后{}", "Enforcement notice: {} from the application"],
  ["supervision", "申请执行监督：复议裁定生效后{}", "Request for enforcement supervision: {} from its taking effect"],
  ["credit-objection", "征信异议答复：收到异议之日起{}", "Answer to a credit objection: {} from receipt"],
  ["compensation-decision", "赔偿决定：收到申请之日起{}", "Decision on compensation: {} from the claim"],
];

const UNIT_OF = { days: "days", "working-days": "workingDays", months: "months" } as const;
const LEGAL_UNIT = { days: "days", workingDays: "working-days", months: "months" } as const;

export const legalUnit = (unit: Unit) => LEGAL_UNIT[unit];

/** A unit beside the length it counts. */
export function unitName(unit: Unit): Text {
  const { zh, many } = UNITS[legalUnit(unit)];
  return { zh, en: many };
}

/** The periods as the law of a day has them. */
export function presetsOn(day: Day): readonly Preset[] {
  return NAMES.map(([id, zh, en]) => {
    const duty = dutyText(id, day);
    const period = periodOf(duty);
    const { unit, n, roll } = countedAs(period);
    const words = { zh: zh.replace("{}", lawWords(period)), en: en.replace("{}", periodWords(period).en) };
    return { id, words, unit: UNIT_OF[unit], length: n, roll, basis: placeOf(duty) };
  });
}
