// The glossary: statuses, kinds, holders, families, remedies and the terms of art, each worded once, in both languages, for
// the derivation, the report, the window, the command line and what leaves as a table.
import { OBJECT_WORDS } from "../case/words-objects.ts";
import { VALUE_WORDS } from "../case/words-values.ts";
import type { InstrumentKind } from "../law/index.ts";
import type { Text } from "../text.ts";
import type { Holder, Kind, Remedy } from "./basis.ts";
import type { Checklist } from "./finding.ts";
import type { Family } from "./rule-code.ts";
import type { Status } from "./term.ts";

/** A status within a sentence or beside its mark. */
export const STATUS_WORDS: Readonly<Record<Status, Text>> = {
  "in-order": { zh: "合规", en: "in order" },
  breach: { zh: "违反", en: "broken" },
  contestable: { zh: "有争议", en: "disputed" },
  running: { zh: "期限内", en: "running" },
  undetermined: { zh: "待查明", en: "open" },
  advice: { zh: "提示", en: "advice" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
};

/** A status over the findings that have it. */
export const STATUS_TITLES: Readonly<Record<Status, Text>> = {
  "in-order": atHead(STATUS_WORDS["in-order"]),
  breach: atHead(STATUS_WORDS.breach),
  contestable: atHead(STATUS_WORDS.contestable),
  running: atHead(STATUS_WORDS.running),
  undetermined: atHead(STATUS_WORDS.undetermined),
  advice: atHead(STATUS_WORDS.advice),
  "not-applicable": atHead(STATUS_WORDS["not-applicable"]),
};

/** A limit of the client's own is missed, not broken. */
export const MISSED: Text = { zh: "已错过", en: "missed" };

/** What kind of duty a rule is about. */
export const KINDS: Readonly<Record<Kind, Text>> = {
  "time-limit": { zh: "期限", en: "time limit" },
  requirement: { zh: "要求", en: "requirement" },
  bar: { zh: "禁止", en: "bar" },
  consistency: { zh: "一致性", en: "consistency" },
  advice: STATUS_WORDS.advice,
};

/** What an instrument is; `many` heads a list of them. */
export const INSTRUMENT_KINDS: Readonly<Record<InstrumentKind, Text & { readonly many: string }>> = {
  statute: { zh: "法律", en: "statute", many: "Statutes" },
  "judicial-interpretation": { zh: "司法解释", en: "judicial interpretation", many: "Judicial interpretations" },
  "normative-document": {
    zh: "最高法规范性文件",
    en: "normative document of the Supreme People's Court",
    many: "Normative documents of the Supreme People's Court",
  },
  regulation: { zh: "行政法规", en: "regulation", many: "Regulations" },
  "departmental-rule": { zh: "部门规章", en: "departmental rule", many: "Departmental rules" },
  policy: { zh: "政策文件", en: "policy document", many: "Policy documents" },
  "local-regulation": { zh: "地方性法规", en: "local regulation", many: "Local regulations" },
};

/** Whose act a rule is about. */
export const HOLDERS: Readonly<Record<Holder, Text>> = {
  "enforcing-court": VALUE_WORDS.publishedField.court,
  "upper-court": { zh: "上一级法院", en: "next higher court" },
  client: { zh: "当事人", en: "client" },
  agency: { zh: "单位", en: "agency" },
  bureau: VALUE_WORDS.creditBody.bureau,
  procuratorate: { zh: "检察院", en: "procuratorate" },
};

/** What each family of rules is about. */
export const FAMILY_WORDS: Readonly<Record<Family, Text>> = {
  V: { zh: "适用的规定", en: "Which law applied" },
  L: { zh: "不得纳入", en: "Bars to listing" },
  E: { zh: "执行通知", en: "Enforcement notice" },
  A: { zh: "报告财产", en: "Report of property" },
  D: { zh: "纳入决定", en: "Listing decision" },
  S: { zh: "送达", en: "Service" },
  P: { zh: "公布内容", en: "Publication" },
  X: { zh: "删除", en: "Deletion" },
  C: { zh: "纠正申请", en: "Correction request" },
  R: { zh: "复议", en: "Reconsideration" },
  O: { zh: "执行异议", en: "Enforcement objection" },
  H: { zh: "限制消费", en: "Consumption restriction" },
  N: { zh: "下游恢复与征信", en: "Downstream and credit" },
  K: { zh: "监督与赔偿", en: "Supervision and compensation" },
  Z: { zh: "欠薪名单", en: "The wages list" },
  ZA: { zh: "行政复议与行政诉讼", en: "Administrative reconsideration and suits" },
  W: { zh: "日历", en: "Calendar" },
  Q: { zh: "案卷质量", en: "Quality of the file" },
};

/** The routes. */
export const REMEDIES: Readonly<Record<Remedy, Text>> = {
  "correction-request": { zh: "申请纠正失信信息", en: "Correction request" },
  reconsideration: { zh: "申请复议", en: "Reconsideration" },
  objection: { zh: "提出执行异议", en: "Enforcement objection" },
  deletion: { zh: "申请删除失信信息", en: "Request for deletion" },
  "early-deletion": { zh: "申请提前删除", en: "Request for early deletion" },
  supervision: { zh: "申请执行监督", en: "Enforcement supervision" },
  procuratorate: { zh: "申请检察监督", en: "Supervision by the procuratorate" },
  "credit-objection": { zh: "征信异议", en: "Objection to credit records" },
  compensation: { zh: "申请国家赔偿", en: "State compensation" },
  "restriction-relief": { zh: "申请解除限制消费", en: "Relief from the consumption restriction" },
  agency: { zh: "请单位恢复", en: "Agency request" },
  "administrative-reconsideration": { zh: "申请行政复议", en: "Administrative reconsideration" },
  "administrative-suit": { zh: "提起行政诉讼", en: "Administrative suit" },
};

/** The paper that is filed on each route. */
export const FILINGS: Readonly<Record<Remedy, Text>> = {
  "correction-request": { zh: "失信信息纠正申请书", en: "Correction request" },
  reconsideration: { zh: "复议申请书", en: "Request for reconsideration" },
  objection: { zh: "执行异议申请书", en: "Enforcement objection" },
  deletion: { zh: "删除失信信息申请书", en: "Request to delete the listing" },
  "early-deletion": { zh: "提前删除失信信息申请书", en: "Request for early deletion" },
  supervision: { zh: "执行监督申请书", en: "Request for enforcement supervision" },
  procuratorate: { zh: "民事执行监督申请书", en: "Application to the procuratorate" },
  "credit-objection": { zh: "信用信息异议申请书", en: "Objection to a credit bureau" },
  compensation: { zh: "国家赔偿申请书", en: "Claim for state compensation" },
  "restriction-relief": {
    zh: "解除（暂时解除）限制消费措施申请书",
    en: "Request to lift or suspend a consumption restriction",
  },
  agency: { zh: "解除失信惩戒措施申请书", en: "Letter to an agency after the deletion" },
  "administrative-reconsideration": { zh: "行政复议申请书", en: "Application for administrative reconsideration" },
  "administrative-suit": { zh: "行政起诉状", en: "Complaint in an administrative suit" },
};

/** How a route stands. */
export const ROUTE_STATES: Readonly<Record<Checklist["state"], Text>> = {
  open: { zh: "可以提出", en: "open" },
  closing: { zh: "即将届满，从速提出", en: "closing: act promptly" },
  missed: MISSED,
  "not-yet": { zh: "条件尚未具备", en: "not yet" },
  closed: { zh: "现不适用或者已经用过", en: "not applicable now, or used" },
};

/** The terms of art, for labels and for heads of columns; `atHead` for one that begins a line. */
export const TERMS = {
  reference: atHead(OBJECT_WORDS.case.reference.label),
  client: { zh: "当事人", en: "Client" },
  court: { zh: "执行法院", en: "Enforcing court" },
  courtLevel: { zh: "法院级别", en: "Court level" },
  caseNumber: { zh: "执行案号", en: "Case number" },
  caseworker: { zh: "承办人", en: "caseworker" },
  stage: { zh: "阶段", en: "Stage" },
  asOf: { zh: "审查日", en: "as of" },
  calendar: FAMILY_WORDS.W,
  case: { zh: "案件", en: "Case" },
  event: { zh: "事件", en: "Event" },
  facts: { zh: "事实", en: "Facts" },
  findings: { zh: "审查结论", en: "Findings" },
  evidence: { zh: "证据", en: "Evidence" },
  exhibits: { zh: "证据", en: "Exhibits" },
  documents: { zh: "文书", en: "Documents" },
  sanctions: { zh: "惩戒影响", en: "Sanctions" },
  history: { zh: "历史", en: "History" },
  steps: { zh: "推导", en: "Steps" },
  readings: { zh: "观点", en: "Readings" },
  remedies: { zh: "途径", en: "Routes" },
  basis: { zh: "依据", en: "Basis" },
  source: { zh: "来源", en: "Source" },
  what: { zh: "事项", en: "what" },
  due: { zh: "期限", en: "due" },
  until: { zh: "期限", en: "until" },
  left: { zh: "还剩", en: "left" },
  notChecked: { zh: "未审查", en: "Not checked" },
  nextDue: { zh: "下一期限", en: "Next deadline" },
  notStated: { zh: "未写明", en: "not stated" },
  unsettled: { zh: "待定", en: "to be settled" },
  listing: { zh: "失信名单", en: "The list" },
  restriction: FAMILY_WORDS.H,
} as const satisfies Readonly<Record<string, Text>>;

/** Words as they begin a line. */
export function atHead({ zh, en }: Text): Text {
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
}
