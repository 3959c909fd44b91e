// The words of family X: the deletion.
import { byTurn } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const X = {
  "X-01": {
    broken: { zh: "履行完毕后删除逾期", en: "Deleted late after performance" },
    says: { zh: "义务已经履行，{D删除}", en: "The obligation was performed. {D deletion}" },
    turnsOn: {
      zh: "从履行算还是从法院知道算，有没有期限",
      en: "from performance or the court's knowledge; whether there is a term",
    },
    paper: "PAY",
    stake: "off-list",
  },
  "X-02": {
    broken: { zh: "和解履行后删除逾期", en: "Deleted late after the settlement" },
    says: { zh: "和解协议已履行完，{D删除}", en: "The settlement was performed. {D deletion}" },
    turnsOn: {
      zh: "从履行算还是从法院知道算，有没有期限",
      en: "from performance or the court's knowledge; whether there is a term",
    },
    paper: "PAY",
    stake: "off-list",
  },
  "X-03": {
    broken: { zh: "法院同意后删除逾期", en: "Deleted late after consent" },
    says: {
      zh: "法院已同意申请执行人的书面申请，{D删除}",
      en: "The court consented to the creditor's request. {D deletion}",
    },
    turnsOn: { zh: "有没有期限", en: "whether there is a term" },
    paper: "CRE",
    stake: "off-list",
  },
  "X-04": {
    broken: { zh: "查无财产后删除逾期", en: "Deleted late after nil queries" },
    says: {
      zh: "终本后两次以上查无财产、又无线索，{D删除}",
      en: "Two nil queries and no clue after the round. {D deletion}",
    },
    turnsOn: { zh: "中间查到过财产的还算不算", en: "whether a find between the queries counts" },
    paper: "FIL",
    stake: "off-list",
  },
  "X-05": {
    broken: { zh: "中止执行后删除逾期", en: "Deleted late after a stay" },
    says: {
      zh: "因{再审|破产}裁定中止执行，{D删除}",
      en: "Enforcement was stayed for {retrial|bankruptcy}. {D deletion}",
    },
    turnsOn: { zh: "从裁定算还是从送达算", en: "from the ruling or its service" },
    paper: "RUL",
    stake: "off-list",
    choose: ({ file, finding }) => {
      const stay = file.events.find(
        ({ id, type }) => type === "enforcement-suspended" && finding.subjects.includes(id),
      );
      return stay?.type === "enforcement-suspended" && stay.basis !== undefined && stay.basis !== "other"
        ? stay.basis === "retrial"
          ? 0
          : 1
        : null;
    },
  },
  "X-06": {
    broken: { zh: "不予执行后删除逾期", en: "Deleted late after refusal to enforce" },
    says: { zh: "已裁定不予执行，{D删除}", en: "Enforcement was refused. {D deletion}" },
    turnsOn: { zh: "从裁定算还是从送达算", en: "from the ruling or its service" },
    paper: "RUL",
    stake: "off-list",
  },
  "X-07": {
    broken: { zh: "终结执行后删除逾期", en: "Deleted late after termination" },
    says: { zh: "已裁定终结执行，{D删除}", en: "Enforcement was terminated. {D deletion}" },
    turnsOn: { zh: "从裁定算还是从送达算", en: "from the ruling or its service" },
    paper: "RUL",
    stake: "off-list",
  },
  "X-08": {
    broken: { zh: "有期限的名单不因还清而删除", en: "A term stands even after payment" },
    says: {
      zh: "名单有期限，还清了也不当然删除；可以申请提前删除，由法院决定。",
      en: "With a term, payment alone does not end it; early deletion may be asked for; the court decides.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "effects",
  },
  "X-09": {
    broken: { zh: "期限届满后删除逾期", en: "Deleted late after the term" },
    says: { zh: "名单期限已满，{D删除}", en: "The term is over. {D deletion}" },
    turnsOn: {
      zh: "从决定那天算还是从公布那天算，期限多长",
      en: "from decision or publication; the length of the term",
    },
    paper: "DEC",
    stake: "off-list",
  },
  "X-10": {
    broken: { zh: "可以申请提前删除", en: "Early deletion may be asked for" },
    says: {
      zh: "您积极履行或者主动纠正的，可以申请提前删除；法院可以同意，也可以不同意。",
      en: "After performing or putting things right, early deletion may be asked for; the court may grant it or not.",
    },
    turnsOn: null,
    paper: "PAY",
    stake: "effects",
  },
  "X-11": {
    broken: { zh: "应删未删（旧规定）", en: "Not deleted (old text)" },
    says: null,
    turnsOn: { zh: "多久算拖延，旧规定没有写天数", en: "how long is too long: the old text sets no days" },
    paper: "LST",
    stake: "off-list",
  },
  "X-12": {
    broken: { zh: "{T relisting-bar}内又依申请纳入", en: "Listed again within {T relisting-bar}" },
    says: {
      zh: "依申请执行人申请删除后{T relisting-bar}内，其再申请纳入的，法院不予支持；这次却纳入了。",
      en: "Deleted at the creditor's request; a new request within {T relisting-bar} is not to be granted, yet it was.",
    },
    turnsOn: null,
    paper: "FIL",
    stake: "off-list",
  },
  "X-13": {
    broken: { zh: "再次纳入没有新情形或新决定", en: "Listed again without new ground" },
    says: {
      zh: "删除后再次纳入，{没有新的失信情形|没有新的决定}。",
      en: "Listed again after deletion {without new conduct|without a new decision}.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "off-list",
    choose: byTurn("no-conduct", "no-decision"),
  },
  "X-14": {
    broken: { zh: "撤销逾期", en: "Wrong listing revoked late" },
    says: { zh: "已认定不应纳入，{D撤销}", en: "Found wrong. {D revocation}" },
    turnsOn: { zh: "从哪天起算认定", en: "from which finding it counts" },
    paper: "ANS",
    stake: "off-list",
  },
  "X-15": {
    broken: { zh: "应当删除后仍能查到", en: "Still on the list" },
    says: {
      zh: "{proof}还能在名单上查到，{删除的期限已过|法院却记录已经删除}。",
      en: "Still on the list on {proof}, though {deletion was due|the court records it as deleted}.",
    },
    turnsOn: null,
    paper: "LST",
    stake: "off-list",
    choose: byTurn("overdue", "removed"),
  },
} as const satisfies FamilyWords;
