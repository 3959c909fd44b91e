// The words of the act that matters most now: what is done by each route, for each limit, and to get each paper.
import type { Remedy } from "../engine/basis.ts";
import type { Question } from "../engine/finding.ts";
import type { Paper } from "../plain/model.ts";
import type { Text } from "../text.ts";

const upTo = (text: string, mark: string): string => text.slice(0, text.lastIndexOf(mark) + 1) || text;

/** What a question asks, without what it says of how to write the answer: that stands where it is answered. */
export const askedIn = ({ zh, en }: Text): Text => ({ zh: upTo(zh, "？"), en: upTo(en, "?") });

/** A question of the audit as what is to be done. */
export function toFindOut({ question }: Question): Text {
  const { zh, en } = askedIn(question);
  return { zh: `先查清：${zh}`, en: `Find out first: ${en}` };
}

/** An act as a clause that follows "by … " or stands alone; `{court}` is whom it goes to. */
const ROUTE_ACTS: Readonly<Record<Remedy, Text>> = {
  "correction-request": { zh: "向{court}书面申请纠正", en: "file a correction request with {court}" },
  reconsideration: { zh: "向{court}申请复议", en: "apply to {court} for reconsideration" },
  objection: { zh: "向{court}提出执行异议", en: "file an enforcement objection with {court}" },
  deletion: { zh: "向{court}书面申请删除", en: "file a deletion request with {court}" },
  "early-deletion": { zh: "向{court}申请提前删除", en: "ask {court} for early deletion" },
  supervision: { zh: "向{court}申请执行监督", en: "apply to {court} for enforcement supervision" },
  procuratorate: { zh: "向{court}申请监督", en: "apply to {court} for supervision" },
  "credit-objection": { zh: "提出征信异议", en: "file a credit objection" },
  compensation: { zh: "向{court}申请国家赔偿", en: "claim state compensation from {court}" },
  "restriction-relief": { zh: "向{court}申请解除限制消费", en: "ask {court} to lift the restriction" },
  agency: { zh: "书面请该单位恢复", en: "ask the agency in writing to lift the sanction" },
  "administrative-reconsideration": {
    zh: "向{court}申请行政复议",
    en: "apply to {court} for administrative reconsideration",
  },
  "administrative-suit": { zh: "向{court}提起行政诉讼", en: "file an administrative suit with {court}" },
};

/** The acts that keep limits of the client's own, where the route does not say it all. */
const LIMIT_ACTS: Readonly<Record<string, Text>> = {
  "A-05": { zh: "向{court}补充报告财产", en: "report the changed assets to {court}" },
  "R-02": {
    zh: "向{court}申请顺延期限并同时申请复议",
    en: "ask {court} for an extension, and file for reconsideration with it",
  },
  "O-01": { zh: "对异议裁定向{court}申请复议", en: "apply to {court} for reconsideration of the ruling" },
  "K-11": { zh: "向赔偿委员会申请", en: "apply to the compensation committee" },
  "O-02": {
    zh: "向上一级人民法院提出异议，由其责令裁定",
    en: "object to the next higher court, which can order the ruling",
  },
  "ZA-06": { zh: "对复议结果提起行政诉讼", en: "sue about the outcome of the reconsideration" },
  "ZA-09": { zh: "对拒绝更正提起行政诉讼", en: "sue about the refusal to correct" },
  "Z-35": { zh: "对拟列入提出异议", en: "object to the intended listing" },
  "ZA-12": { zh: "要求听证", en: "ask for a hearing" },
  "C-08": { zh: "向{court}提出执行异议", en: "file an enforcement objection with {court}" },
};

/** Whom a route goes to where the file names no court. */
const UNNAMED: Readonly<Record<Remedy, Text>> = {
  "correction-request": { zh: "执行法院", en: "the enforcing court" },
  reconsideration: { zh: "上一级人民法院", en: "the next higher court" },
  objection: { zh: "执行法院", en: "the enforcing court" },
  deletion: { zh: "执行法院", en: "the enforcing court" },
  "early-deletion": { zh: "执行法院", en: "the enforcing court" },
  supervision: { zh: "上级人民法院", en: "the next higher court" },
  procuratorate: { zh: "检察院", en: "the procuratorate" },
  "credit-objection": { zh: "征信机构", en: "the credit bureau" },
  compensation: { zh: "执行法院", en: "the enforcing court" },
  "restriction-relief": { zh: "执行法院", en: "the enforcing court" },
  agency: { zh: "该单位", en: "the agency" },
  "administrative-reconsideration": { zh: "行政复议机关", en: "the reconsideration body" },
  "administrative-suit": { zh: "法院", en: "the court" },
};

/** The act of a route, or of a limit of the client's own by its rule, with whom it goes to in it. */
export function actWords(route: Remedy | null, rule: string | null, court: string | null): Text {
  const act = (rule === null ? undefined : LIMIT_ACTS[rule]) ?? (route === null ? null : ROUTE_ACTS[route]);
  if (act === null) return { zh: "办理这一项", en: "attend to it" };
  const whom = whomWords(route, court);
  return { zh: act.zh.replace("{court}", whom.zh), en: act.en.replace("{court}", whom.en) };
}

/** The court or body of a route by its name, else by what it is. */
export function whomWords(route: Remedy | null, court: string | null): Text {
  const unnamed = route === null ? UNNAMED["correction-request"] : UNNAMED[route];
  return { zh: court ?? unnamed.zh, en: court ?? unnamed.en };
}

/** A paper by its name, and who has it. */
interface PaperWords extends Text {
  readonly from: "court" | "upper-court" | "elsewhere" | "client";
}

/** The papers of the findings that are open. */
export const PAPER_WORDS: Readonly<Record<Paper, PaperWords>> = {
  DEC: { zh: "失信决定书", en: "the listing decision", from: "court" },
  NOT: { zh: "执行通知书", en: "the enforcement notice", from: "court" },
  SRV: { zh: "送达回证、签收或者退件记录", en: "the proof of service", from: "court" },
  FIL: { zh: "执行案卷", en: "the court file", from: "court" },
  LST: { zh: "名单查询截图", en: "a capture of the list", from: "client" },
  CLI: { zh: "当事人本人的回答", en: "the client's own answer", from: "client" },
  ID: { zh: "身份证件", en: "the identity document", from: "client" },
  CRE: { zh: "申请执行人的书面材料", en: "the creditor's papers", from: "client" },
  PAY: { zh: "付款、结案凭证", en: "the proof of performance", from: "client" },
  JUD: { zh: "判决书等执行依据", en: "the judgment", from: "client" },
  SET: { zh: "和解协议", en: "the settlement", from: "client" },
  RUL: { zh: "裁定书", en: "the ruling", from: "court" },
  RPT: { zh: "报告财产令", en: "the reporting order", from: "court" },
  ORD: { zh: "限制消费令", en: "the restriction order", from: "court" },
  ANS: { zh: "法院的答复或者决定", en: "the court's answer", from: "court" },
  POST: { zh: "寄送和签收凭证", en: "the proof of posting and receipt", from: "client" },
  REC: { zh: "复议决定书", en: "the reconsideration decision", from: "upper-court" },
  REG: { zh: "企业登记", en: "the company register", from: "client" },
  CRD: { zh: "信用报告和书面答复", en: "the credit report and the answer to the objection", from: "elsewhere" },
  AGY: { zh: "单位的拒绝或者答复", en: "the agency's refusal or answer", from: "elsewhere" },
  PRO: { zh: "检察院文书", en: "the procuratorate's paper", from: "elsewhere" },
  CAL: { zh: "放假通知", en: "the holiday notice", from: "elsewhere" },
};
