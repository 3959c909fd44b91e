// The periods of the field, ready to reckon with: each with the provision that has it.
import type { BasisRef } from "../../../shared/audit/rule.ts";
import type { Text } from "../../../shared/text.ts";

export type Unit = "days" | "workingDays" | "months";

export interface Preset {
  readonly id: string;
  readonly words: Text;
  readonly unit: Unit;
  readonly length: number;
  readonly roll: boolean;
  readonly basis: BasisRef;
}

const defaulters = (article: string, paragraph: number | null): BasisRef => ({
  instrument: "spc-defaulters",
  version: "2017",
  article,
  paragraph,
});

export const PRESETS: readonly Preset[] = [
  {
    id: "review",
    words: { zh: "纠正申请审查：收到之日起十五日", en: "Review of a correction request: 15 days of receipt" },
    unit: "days",
    length: 15,
    roll: true,
    basis: defaulters("12", 1),
  },
  {
    id: "correction",
    words: { zh: "理由成立后纠正：三个工作日", en: "Correction once well founded: 3 working days" },
    unit: "workingDays",
    length: 3,
    roll: false,
    basis: defaulters("12", 1),
  },
  {
    id: "reconsideration",
    words: { zh: "申请复议：决定书送达之日起十日", en: "Application for reconsideration: 10 days of service" },
    unit: "days",
    length: 10,
    roll: true,
    basis: defaulters("12", 1),
  },
  {
    id: "reconsideration-decision",
    words: { zh: "复议决定：收到申请之日起十五日", en: "Decision on reconsideration: 15 days of receipt" },
    unit: "days",
    length: 15,
    roll: true,
    basis: defaulters("12", 1),
  },
  {
    id: "deletion",
    words: { zh: "删除失信信息：三个工作日", en: "Deletion of the listing: 3 working days" },
    unit: "workingDays",
    length: 3,
    roll: false,
    basis: defaulters("10", 1),
  },
  {
    id: "notice",
    words: { zh: "发出执行通知：收到申请后十日", en: "Enforcement notice: 10 days of the application" },
    unit: "days",
    length: 10,
    roll: true,
    basis: { instrument: "cpl-interpretation", version: "2022", article: "480", paragraph: null },
  },
  {
    id: "supervision",
    words: { zh: "申请执行监督：复议裁定生效后六个月", en: "Request for enforcement supervision: 6 months of effect" },
    unit: "months",
    length: 6,
    roll: true,
    basis: { instrument: "supervision", version: "2023", article: "text", paragraph: null },
  },
  {
    id: "credit-objection",
    words: { zh: "征信异议答复：收到异议之日起20日", en: "Answer to a credit objection: 20 days of receipt" },
    unit: "days",
    length: 20,
    roll: true,
    basis: { instrument: "credit-reporting", version: "2013", article: "25", paragraph: 2 },
  },
  {
    id: "compensation",
    words: { zh: "赔偿决定：收到申请之日起两个月", en: "Decision on compensation: 2 months of the claim" },
    unit: "months",
    length: 2,
    roll: true,
    basis: { instrument: "state-compensation", version: "2012", article: "23", paragraph: 1 },
  },
];
