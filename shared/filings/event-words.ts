// What happened, as a paper says it: who did it, and the verb with its object.
import type { EventType } from "../case/types.ts";

/** Whose act it is; null where the words name nobody. */
export type Actor = "court" | "upper" | "self" | "debtor" | "creditor" | "procuratorate" | "body" | null;

export interface EventPhrase {
  readonly who: Actor;
  /** After the actor, or after 没有. */
  readonly did: string;
}

const phrase = (who: Actor, did: string): EventPhrase => ({ who, did });
const SERVE = "送达";

/** The words of each kind of event. */
export const PHRASES: Readonly<Record<EventType, EventPhrase>> = {
  "enforcement-requested": phrase("court", "收到执行申请或者移送执行的材料"),
  "enforcement-filed": phrase("court", "立案执行"),
  "enforcement-transferred": phrase("court", "将本案执行移交其他人民法院"),
  "enforcement-measure-taken": phrase("court", "先行采取执行措施"),
  "enforcement-notice-issued": phrase("court", "发出执行通知"),
  "enforcement-notice-served": phrase("court", `${SERVE}执行通知`),
  "asset-report-ordered": phrase("court", "发出报告财产令"),
  "asset-report-order-served": phrase("court", `${SERVE}报告财产令`),
  "asset-report-filed": phrase("debtor", "报告财产"),
  "assets-changed": phrase(null, "财产状况发生变动"),
  "security-provided": phrase("debtor", "提供担保"),
  "assets-seized": phrase("court", "采取查封、扣押、冻结等措施"),
  "creditor-forbearance": phrase("creditor", "请求暂不采取惩戒措施"),
  "obligation-performed": phrase("debtor", "履行生效法律文书确定的义务"),
  "court-informed-of-performance": phrase("court", "收到履行义务的证明"),
  "enforcement-completed": phrase(null, "执行完毕"),
  "settlement-agreed": phrase(null, "达成执行和解协议"),
  "settlement-performed": phrase("debtor", "履行执行和解协议"),
  "round-concluded": phrase("court", "裁定终结本次执行程序"),
  "enforcement-resumed": phrase("court", "恢复执行"),
  "asset-query": phrase("court", "通过网络执行查控系统查询财产"),
  "enforcement-suspended": phrase("court", `${SERVE}中止执行的裁定`),
  "enforcement-refused": phrase("court", `${SERVE}不予执行的裁定`),
  "enforcement-terminated": phrase("court", `${SERVE}终结执行的裁定`),
  "listing-requested": phrase("creditor", "申请将被执行人纳入失信被执行人名单"),
  "listing-decided": phrase("court", "作出纳入失信被执行人名单的决定"),
  "listing-served": phrase("court", `${SERVE}纳入失信被执行人名单的决定书`),
  "listing-published": phrase("court", "公布失信信息"),
  "listing-discovered": phrase("self", "得知被纳入失信被执行人名单"),
  "listing-checked": phrase(null, "查询失信被执行人名单"),
  "listing-deleted": phrase("court", "删除失信信息"),
  "listing-revoked": phrase("court", "撤销失信信息"),
  "listing-corrected": phrase("court", "更正失信信息"),
  "creditor-deletion-requested": phrase("creditor", "申请删除失信信息"),
  "creditor-deletion-approved": phrase("court", "审查同意申请执行人的删除申请"),
  "early-deletion-requested": phrase("self", "申请提前删除失信信息"),
  "early-deletion-decided": phrase("court", "就提前删除申请作出决定"),
  "correction-requested": phrase("self", "提出纠正申请"),
  "correction-received": phrase("court", "收到纠正申请"),
  "correction-decided": phrase("court", "就纠正申请作出答复"),
  "correction-served": phrase("court", `${SERVE}对纠正申请的答复`),
  "reconsideration-requested": phrase("self", "申请复议"),
  "reconsideration-received": phrase("upper", "收到复议申请"),
  "reconsideration-decided": phrase("upper", "作出复议决定"),
  "reconsideration-served": phrase("upper", `${SERVE}复议决定`),
  "obstacle-ended": phrase(null, "耽误期限的障碍消除"),
  "extension-requested": phrase("self", "申请顺延期限"),
  "objection-filed": phrase("self", "提出执行异议"),
  "objection-decided": phrase("court", "就执行异议作出处理"),
  "objection-served": phrase("court", `${SERVE}对执行异议的裁定`),
  "supervision-requested": phrase("self", "申请执行监督"),
  "supervision-decided": phrase(null, "执行监督申请得到答复"),
  "procuratorate-requested": phrase("self", "申请检察监督"),
  "procuratorate-suggestion": phrase("procuratorate", "提出检察建议"),
  "court-replied": phrase("court", "回复检察建议"),
  "restriction-ordered": phrase("court", "发出限制消费令"),
  "restriction-served": phrase("court", `${SERVE}限制消费令`),
  "restriction-violated": phrase(null, "被指违反限制消费令"),
  "restriction-lifted": phrase("court", "解除限制消费措施"),
  "restriction-checked": phrase(null, "查询限制消费措施的状态"),
  "restriction-relief-requested": phrase("self", "申请解除或者暂时解除限制消费措施"),
  "restriction-relief-decided": phrase("court", "就解除限制消费的申请作出答复"),
  "office-changed": phrase("self", "不再担任原职务"),
  "credit-objection-filed": phrase("self", "提出信用信息异议"),
  "credit-objection-answered": phrase("body", "答复信用信息异议"),
  "agency-asked": phrase("self", "请求有关单位解除措施"),
  "agency-answered": phrase("body", "答复申请"),
  "compensation-claimed": phrase("self", "申请国家赔偿"),
  "compensation-decided": phrase("court", "就赔偿申请作出决定"),
  "compensation-served": phrase("court", `${SERVE}国家赔偿决定书`),
  "committee-requested": phrase("self", "向上一级人民法院赔偿委员会申请作出赔偿决定"),
  other: phrase(null, "另有下列事项"),
};
