// The words of the values of the closed lists.

import type { Text } from "../text.ts";
import type { EnumName, EnumValue } from "./enums.ts";

const t = (zh: string, en: string): Text => ({ zh, en });

const unknown = t("不清楚", "unknown");
const other = t("其他", "other");
const post = t("邮寄", "by post");

const publishedField = {
  name: t("姓名或者名称", "name"),
  "id-code": t("身份证号码或者组织机构代码", "identity number or organisation code"),
  representative: t("法定代表人或者负责人", "legal representative or principal officer"),
  sex: t("性别", "sex"),
  age: t("年龄", "age"),
  duty: t("生效法律文书确定的义务", "duty under the legal document"),
  performance: t("履行情况", "state of performance"),
  conduct: t("失信行为的具体情形", "conduct"),
  basis: t("执行依据的制作单位和文号", "issuer and number of the enforcement basis"),
  "case-number": t("执行案号", "enforcement case number"),
  "filing-date": t("立案时间", "filing date"),
  court: t("执行法院", "enforcing court"),
} as const;

/** The words of every value of every closed list. */
export const VALUE_WORDS: { readonly [E in EnumName]: Readonly<Record<EnumValue<E>, Text>> } = {
  tri: { yes: t("是", "yes"), no: t("否", "no"), unknown },
  yesNo: { yes: t("是", "yes"), no: t("否", "no") },
  clientKind: {
    "natural-person": t("自然人", "natural person"),
    "legal-person": t("法人", "legal person"),
    "other-organisation": t("其他组织", "other organisation"),
  },
  idDocumentType: {
    "resident-id": t("居民身份证", "resident identity card"),
    passport: t("护照", "passport"),
    "hk-macao-permit": t("港澳居民来往内地通行证", "Hong Kong or Macao resident's permit"),
    "taiwan-permit": t("台湾居民来往大陆通行证", "Taiwan resident's permit"),
    "unified-social-credit-code": t("统一社会信用代码", "unified social credit code"),
    "organisation-code": t("组织机构代码", "organisation code"),
    other,
  },
  debtOrigin: { "campus-loan": t("校园贷", "campus loan"), other, unknown },
  role: {
    debtor: t("被执行人", "judgment debtor"),
    "legal-representative": t("法定代表人", "legal representative"),
    "principal-officer": t("主要负责人", "principal officer"),
    "directly-responsible": t("影响债务履行的直接责任人员", "person directly responsible"),
    "actual-controller": t("实际控制人", "actual controller"),
    "guarantor-general": t("一般保证人", "general guarantor"),
    "guarantor-joint": t("连带责任保证人", "joint guarantor"),
    namesake: t("同名的其他人", "another person of the same name"),
    "not-a-party": t("不是案件当事人", "not a party"),
    unknown,
  },
  domicile: {
    mainland: t("中国大陆", "mainland China"),
    elsewhere: t("中国大陆以外", "outside the mainland"),
    unknown,
  },
  courtLevel: {
    basic: t("基层人民法院", "basic court"),
    intermediate: t("中级人民法院", "intermediate court"),
    high: t("高级人民法院", "high court"),
    supreme: t("最高人民法院", "Supreme People's Court"),
    special: t("专门人民法院", "special court"),
  },
  obligationKind: {
    payment: t("给付金钱", "payment"),
    act: t("履行行为", "an act"),
    apology: t("赔礼道歉", "an apology"),
    other,
  },
  sanctionKind: {
    "air-travel": t("乘坐飞机受限", "air travel"),
    rail: t("乘坐火车受限", "rail travel"),
    school: t("子女就读高收费私立学校受限", "school"),
    loan: t("贷款受限", "loan"),
    "credit-report": t("征信报告记载", "credit report entry"),
    post: t("任职受限", "post or office"),
    publicity: t("公开曝光", "publicity"),
    "mirror-site": t("商业网站转载", "copy on another website"),
    bidding: t("招标投标受限", "bidding"),
    licence: t("行政许可受限", "licence"),
    exit: t("限制出境", "exit from the country"),
    "public-platform": t("公共信用平台公示", "public credit platform"),
    other,
  },
  source: {
    "official-record": t("官方记录", "official record"),
    document: t("文书", "document"),
    "third-party": t("第三方资料", "third party"),
    "client-statement": t("当事人陈述", "client's statement"),
    inferred: t("推断", "inferred"),
  },
  serviceMethod: {
    direct: t("直接送达", "direct service"),
    left: t("留置送达", "left at the place"),
    electronic: t("电子送达", "electronic service"),
    post: t("邮寄送达", "service by post"),
    entrusted: t("委托送达", "entrusted service"),
    announcement: t("公告送达", "service by announcement"),
    unknown,
  },
  recipient: {
    self: t("本人", "the client"),
    "adult-family": t("同住的成年家属", "an adult family member in the household"),
    "minor-family": t("未成年家属", "a minor family member"),
    agent: t("代理人或者代收人", "an agent or named receiver"),
    "unit-receiver": t("单位负责收件的人", "the unit's receiver of mail"),
    other: t("其他人", "someone else"),
    unknown,
  },
  assetResult: { none: t("未发现可供执行的财产", "nothing found"), found: t("发现财产", "assets found") },
  suspensionBasis: { retrial: t("审判监督程序", "retrial"), bankruptcy: t("破产程序", "bankruptcy"), other },
  citedVersion: { "2013": t("2013年版", "the 2013 version"), "2017": t("2017年修正版", "the 2017 version") },
  conduct: {
    "able-refusal": t("有履行能力而拒不履行", "able to perform but refusing"),
    resist: t("以伪造证据、暴力、威胁等方法妨碍、抗拒执行", "obstructing or resisting enforcement"),
    evade: t("以虚假诉讼、虚假仲裁或者隐匿、转移财产等方法规避执行", "evading enforcement"),
    report: t("违反财产报告制度", "violating the asset report duty"),
    restriction: t("违反限制消费令", "violating a consumption restriction order"),
    settlement: t("无正当理由拒不履行执行和解协议", "refusing to perform a settlement without good reason"),
  },
  publishedField,
  excessiveField: {
    ...publishedField,
    "full-id": t("未作遮盖的完整身份证号码", "complete identity number"),
    address: t("住址", "address"),
    family: t("家庭成员信息", "family members"),
    minor: t("未成年人信息", "a minor's information"),
    secret: t("国家秘密、商业秘密或者个人隐私", "state or trade secret, or private matter"),
  },
  where: {
    "spc-database": t("最高人民法院失信名单库", "the Supreme People's Court's database"),
    local: t("地方公布渠道", "a local channel"),
    both: t("两处都有", "both"),
    unknown,
  },
  outcome: { granted: t("支持", "granted"), rejected: t("驳回", "rejected"), partly: t("部分支持", "partly granted") },
  target: { listing: t("失信名单", "the listing"), restriction: t("限制消费令", "the consumption restriction") },
  requestMethod: {
    "in-person": t("当面提交", "in person"),
    post,
    online: t("网上提交", "online"),
    fax: t("传真", "by fax"),
    oral: t("口头", "orally"),
  },
  addressee: {
    enforcing: t("执行法院", "the enforcing court"),
    upper: t("上一级法院", "the next higher court"),
    other: t("其他法院", "another court"),
    unknown,
  },
  form: {
    decision: t("决定", "decision"),
    ruling: t("裁定", "ruling"),
    notice: t("通知", "notice"),
    oral: t("口头", "oral"),
  },
  against: { client: t("针对您本人", "the client"), other: t("针对其他人", "someone else") },
  requestedBy: { creditor: t("申请执行人", "the creditor"), court: t("法院依职权", "the court of its own motion") },
  reliefReason: {
    "private-spending": t("以个人财产因私消费", "private spending from own money"),
    emergency: t("因紧急情况需要出行", "an emergency"),
    "office-changed": t("职务已经变更", "change of office"),
  },
  creditBody: {
    bureau: t("征信机构", "credit bureau"),
    provider: t("信息提供者", "information provider"),
    pboc: t("中国人民银行分支机构", "branch of the People's Bank of China"),
    "local-platform": t("地方信用平台", "local credit platform"),
    "debtor-register": t("被执行人信息查询平台", "register of persons subject to enforcement"),
  },
};
