// The words of family Z: the wages list.
import type { FamilyWords } from "./model.ts";

export const Z = {
  "Z-30": {
    broken: { zh: "列入欠薪名单没有情形", en: "No ground for the wages list" },
    says: {
      zh: "没有法定情形或者限期未满，不得列入。",
      en: "Without a ground, or before the time to pay has passed, there is no listing.",
    },
    turnsOn: null,
    paper: "AGY",
    stake: "off-list",
  },
  "Z-31": {
    broken: { zh: "不是可以列入的人员", en: "Not a person who can be listed" },
    says: { zh: "没有法定代表人等身份的，不得列入。", en: "Without one of the roles nobody is listed." },
    turnsOn: { zh: "是不是直接责任人员", en: "whether the client is directly responsible" },
    paper: "AGY",
    stake: "off-list",
  },
  "Z-32": {
    broken: { zh: "欠薪名单的期限", en: "Term of the wages list" },
    says: { zh: "名单期限自决定之日起算。", en: "The term runs from the decision." },
    turnsOn: null,
    paper: "AGY",
    stake: "effects",
  },
  "Z-33": {
    broken: { zh: "不符合提前移出的条件", en: "Conditions of early removal not met" },
    says: { zh: "提前移出的条件还不齐。", en: "The conditions of early removal are not met." },
    turnsOn: { zh: "从哪天算", en: "from which day it counts" },
    paper: "AGY",
    stake: "own-limit",
  },
  "Z-34": {
    broken: { zh: "列入前没有告知或者告知不全", en: "No full notice before the listing" },
    says: {
      zh: "列入前应当告知事由、依据、权利和可以不予列入的规定，没有做到。",
      en: "Reasons, basis, rights and when there is no listing were to be told first, and were not.",
    },
    turnsOn: null,
    paper: "AGY",
    stake: "listing",
  },
  "Z-35": {
    broken: { zh: "对拟列入提出异议已过{T wages-objection}", en: "Objection to the listing out of time" },
    says: {
      zh: "您提出异议的{T wages-objection}到{due}为止，还剩{days}天。",
      en: "The {T wages-objection} to object end on {due}, {days} days left.",
    },
    missed: {
      zh: "提出异议的{T wages-objection}到{due}已过。",
      en: "The {T wages-objection} to object ended on {due}.",
    },
    turnsOn: { zh: "哪天收到告知", en: "the day of the notice" },
    paper: "AGY",
    stake: "own-limit",
  },
  "Z-36": {
    broken: { zh: "异议核实逾期", en: "Objection verified late" },
    says: { zh: "{D告知核实结果}", en: "{D answer}" },
    turnsOn: null,
    paper: "AGY",
    stake: "answer",
  },
  "Z-37": {
    broken: { zh: "列入决定逾期作出", en: "Decision to list late" },
    says: { zh: "{D作出列入决定}", en: "{D decision}" },
    turnsOn: { zh: "有没有批准延长", en: "whether an extension was approved" },
    paper: "AGY",
    stake: "listing",
  },
  "Z-38": {
    broken: { zh: "列入决定书内容不全", en: "Decision to list not complete" },
    says: {
      zh: "决定书应当写明事由、依据、措施、提前移出和救济，没有写全。",
      en: "The decision must state reasons, basis, measures, early removal and remedies, and does not.",
    },
    turnsOn: null,
    paper: "AGY",
    stake: "listing",
  },
  "Z-39": {
    broken: { zh: "提前移出申请答复逾期", en: "Early removal decided late" },
    says: { zh: "{D决定是否准予提前移出}", en: "{D decision}" },
    turnsOn: null,
    paper: "AGY",
    stake: "answer",
  },
  "Z-3A": {
    broken: { zh: "没有按期移出欠薪名单", en: "Not removed from the wages list in time" },
    says: { zh: "{D移出名单}", en: "{D removal}" },
    turnsOn: null,
    paper: "AGY",
    stake: "off-list",
  },
  "Z-3B": {
    broken: { zh: "其他当事人没有一并移出", en: "Others not removed together" },
    says: {
      zh: "单位提前移出的，其他当事人应当一并移出。",
      en: "Where the employer is removed early the others go with it.",
    },
    turnsOn: null,
    paper: "AGY",
    stake: "off-list",
  },
  "Z-3C": {
    broken: { zh: "责令文书撤销后没有撤销列入", en: "Listing not revoked with the order" },
    says: { zh: "责令支付的文书撤销的，应当撤销列入。", en: "Where the order to pay is revoked the listing goes." },
    turnsOn: null,
    paper: "AGY",
    stake: "off-list",
  },
} as const satisfies FamilyWords;
