// The stages of a case in words, for lists on the screen and for tables that leave it.
import { FAMILY_WORDS } from "../engine/glossary.ts";
import type { Text } from "../text.ts";
import { STAGES } from "./caseload.ts";

export type Stage = (typeof STAGES)[number];

export const STAGE_WORDS: Readonly<Record<Stage, Text>> = {
  enforcement: { zh: "执行中", en: "Enforcement" },
  listed: { zh: "已纳入", en: "Listed" },
  deletion: { zh: "申请删除", en: "Deletion" },
  correction: { zh: "申请纠正", en: "Correction" },
  reconsideration: FAMILY_WORDS.R,
  objection: { zh: "执行异议", en: "Objection" },
  supervision: { zh: "执行监督", en: "Supervision" },
  procuratorate: { zh: "检察监督", en: "Procuratorate" },
  removed: { zh: "已删除或撤销", en: "Deleted or revoked" },
  "follow-up": { zh: "后续恢复", en: "Follow-up" },
  compensation: { zh: "国家赔偿", en: "Compensation" },
};

export const isStage = (value: string): value is Stage => STAGES.some((stage) => stage === value);
