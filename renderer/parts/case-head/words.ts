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
  matter: { zh: "所涉名单（法院失信名单的不填）", en: "List it is about (empty: the court's)" },
  particulars: { zh: "个人信息和其他参与人", en: "Particulars and other persons" },
  particularsHint: {
    zh: "只用于文书；导出时默认不含，也不进入任何统计。",
    en: "For papers alone: left out of exports unless asked for, and of every statistic.",
  },
  addParty: { zh: "添加参与人", en: "Add a person" },
  moreOfParty: { zh: "更多：联系方式、证件、代理", en: "More: contact, document, agency" },
  birthUnread: {
    zh: "看不懂这个日期。例如 1985-03-05、1985年3月。",
    en: "This date cannot be read. Write it such as 1985-03-05, or March 1985.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Who a person in the list is: by name, else by part in the case, else by place. */
export function partyName(place: number, name: string, role: Text | null): Text {
  const named = name.trim();
  if (named !== "") return { zh: named, en: named };
  return role ?? { zh: `第${place}名参与人`, en: `Person ${place}` };
}
/** One click that puts the clinic's own lawyer among the persons of a case. */
export const lawyerOffer = (name: string): Text => ({
  zh: `用本机构的律师：${name}`,
  en: `Use the clinic's lawyer: ${name}`,
});
export const removeParty = ({ zh, en }: Text): Text => ({ zh: `删除参与人：${zh}`, en: `Delete person: ${en}` });
