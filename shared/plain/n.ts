// The words of family N: the sanctions and credit records.
import type { FamilyWords } from "./model.ts";

export const N = {
  "N-01": {
    broken: { zh: "删除后惩戒没有及时解除", en: "Sanction outlived the deletion" },
    says: null,
    turnsOn: {
      zh: "“及时”是几天，这条规定管不管您",
      en: "how many days “promptly” is, and whether the rule covers the client",
    },
    paper: "AGY",
    stake: "effects",
  },
  "N-02": {
    broken: { zh: "征信异议答复逾期", en: "Credit objection answered late" },
    says: { zh: "{D书面答复异议}", en: "{D answer}" },
    turnsOn: null,
    paper: "CRD",
    stake: "effects",
  },
  "N-03": {
    broken: { zh: "征信投诉答复逾期", en: "Credit complaint answered late" },
    says: { zh: "{D书面答复投诉}", en: "{D answer}" },
    turnsOn: { zh: "何时受理", en: "when it was accepted" },
    paper: "CRD",
    stake: "effects",
  },
  "N-04": {
    broken: { zh: "不良信息保存超过{T retention}", en: "Negative record kept over {T retention}" },
    says: {
      zh: "不良信息自终止之日起保存{T retention}，到{due}已满，应当删除；{L删除}。",
      en: "Kept {T retention} from its end, until {due}; {L the deletion}.",
    },
    turnsOn: { zh: "从哪天算终止", en: "which day ended it" },
    paper: "CRD",
    stake: "effects",
  },
  "N-05": {
    broken: { zh: "网站没有及时更正或删除", en: "Website did not correct or delete" },
    says: null,
    turnsOn: { zh: "“及时”是几天，拒绝有没有理由", en: "how many days “promptly” is, and the reasons of a refusal" },
    paper: "AGY",
    stake: "effects",
  },
  "N-06": {
    broken: { zh: "地方信用平台处理逾期", en: "Local platform late" },
    says: { zh: "{D处理异议}", en: "{D handling}" },
    turnsOn: { zh: "有没有批准延长", en: "whether an extension was approved" },
    paper: "CRD",
    stake: "effects",
    by: "平台",
  },
  "N-07": {
    broken: { zh: "被执行人信息异议答复逾期", en: "Objection to debtor information late" },
    says: { zh: "{D答复对被执行人信息的异议}", en: "{D answer}" },
    turnsOn: null,
    paper: "CRD",
    stake: "effects",
  },
  "N-08": {
    broken: { zh: "信用中国仍在公示", en: "Still shown on Credit China" },
    says: {
      zh: "法院删除后，信用中国还在公示的，可以提出异议；几天内撤下，规定原文尚未核实。",
      en: "Still on Credit China after deletion: object; the number of days is not verified.",
    },
    turnsOn: null,
    paper: "AGY",
    stake: "effects",
  },
  "N-09": {
    broken: { zh: "只被限制消费，没有信用修复可办", en: "Only restricted: nothing to repair" },
    says: {
      zh: "您没有上名单、只被限制消费的，不必去信用中国申请修复；要解除，向执行法院申请。",
      en: "Restricted but not listed: no credit repair to ask for; apply to the enforcing court.",
    },
    turnsOn: null,
    paper: "ORD",
    stake: "effects",
  },
  "N-10": {
    broken: { zh: "惩戒落到别人身上", en: "Sanction hit a third person" },
    says: {
      zh: "江苏的条例禁止惩戒失信人以外的人，这次受影响的是{who}。",
      en: "Jiangsu forbids sanctions on others; this one hit {who}.",
    },
    turnsOn: {
      zh: "是单位的惩戒，还是法院限制消费的内容",
      en: "whether it is the agency's or part of the court's restriction",
    },
    paper: "AGY",
    stake: "effects",
  },
  "N-11": {
    broken: { zh: "依据撤销后平台处理逾期", en: "Platform late after the basis fell" },
    says: { zh: "依据已被撤销，{D处理}", en: "The basis was revoked. {D handling}" },
    turnsOn: null,
    paper: "AGY",
    stake: "effects",
    by: "平台",
  },
  "N-12": {
    broken: { zh: "公示期满仍在使用", en: "Still used after publication ended" },
    says: null,
    turnsOn: { zh: "“及时”撤下是几天", en: "how many days “promptly” is" },
    paper: "AGY",
    stake: "effects",
  },
} as const satisfies FamilyWords;
