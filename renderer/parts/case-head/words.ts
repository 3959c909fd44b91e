// The words of the head of a case, and of its form.
import { TERMS, atHead } from "../../../shared/engine/glossary.ts";
import type { Text } from "../../../shared/text.ts";

export const HEAD = {
  toCaseload: { zh: "回到案件列表", en: "Go to the caseload" },
  noTab: { zh: "案件没有这一页。", en: "A case has no such page." },
  reference: TERMS.reference,
  clientName: { zh: "当事人姓名或者名称", en: "Client's name" },
  courtName: TERMS.court,
  courtLevel: TERMS.courtLevel,
  region: { zh: "所在地区", en: "Region" },
  caseNumber: { zh: "执行案号", en: "Enforcement case number" },
  caseworker: atHead(TERMS.caseworker),
  labels: { zh: "标签（用逗号隔开）", en: "Labels, separated by commas" },
  idType: { zh: "证件种类", en: "Identity document" },
  idNumber: { zh: "证件号码", en: "Its number" },
  kind: { zh: "当事人类别", en: "Kind of client" },
  role: { zh: "当事人地位", en: "The client's position" },
  notStated: TERMS.notStated,
} as const satisfies Readonly<Record<string, Text>>;
