// The words of family L: the who must not be listed.
import { ageAtDecision, byEvents, byTurn } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const L = {
  "L-01": {
    broken: { zh: "不属于有能力而拒不履行", en: "No ability and refusal shown" },
    says: {
      zh: "第一项是有履行能力而拒不履行；按现有材料，{没有查明有能力|当时已经履行}。",
      en: "Item 1 means able but refusing; on this record {no ability was found|it had been performed}.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "off-list",
    choose: byTurn("no-ability", "performed"),
  },
  "L-02": {
    broken: { zh: "已有充分担保仍被纳入", en: "Listed despite adequate security" },
    says: {
      zh: "决定前已提供充分有效担保，不得以第一项纳入。",
      en: "Adequate security stood before it: item 1 must not be used.",
    },
    turnsOn: { zh: "担保和决定哪个在先", en: "which came first, the security or the decision" },
    paper: "FIL",
    stake: "off-list",
  },
  "L-03": {
    broken: { zh: "查封财产足以清偿仍被纳入", en: "Listed though seized assets suffice" },
    says: {
      zh: "决定时查封、冻结的财产足以还债，不得以第一项纳入。",
      en: "Assets seized or frozen by then covered the debt: item 1 must not be used.",
    },
    turnsOn: null,
    paper: "FIL",
    stake: "off-list",
  },
  "L-04": {
    broken: { zh: "履行顺序在后仍被纳入", en: "Listed before the client's turn" },
    says: {
      zh: "当时还没轮到您还债，不得以第一项纳入。",
      en: "It was not yet the client's turn to pay: item 1 must not be used.",
    },
    turnsOn: null,
    paper: "JUD",
    stake: "off-list",
  },
  "L-05": {
    broken: { zh: "未成年人被纳入", en: "A minor was listed" },
    says: {
      zh: "决定那天{age}岁；未成年人不得纳入名单。",
      en: "Aged {age} on the day of the decision; a minor must not be listed.",
    },
    turnsOn: { zh: "十八岁生日当天算不算成年", en: "whether the 18th birthday itself counts as adult" },
    paper: "ID",
    stake: "off-list",
    fill: ageAtDecision,
  },
  "L-06": {
    broken: { zh: "单位欠债却列入负责人", en: "Officer listed for the organisation's debt" },
    says: {
      zh: "欠债的是单位；按最高人民法院的意见，不得把您列入名单。",
      en: "The debtor is the organisation; under the SPC Opinions its officer must not be listed.",
    },
    turnsOn: { zh: "当时该意见是否已经施行", en: "whether the SPC Opinions applied by then" },
    paper: "JUD",
    stake: "off-list",
  },
  "L-07": {
    broken: { zh: "在校生因校园贷被纳入", en: "Student listed for a campus loan" },
    says: null,
    turnsOn: {
      zh: "这类学生一般不得纳入，法院有没有例外的理由",
      en: "whether the court gave a reason for an exception",
    },
    paper: "CLI",
    stake: "off-list",
  },
  "L-08": {
    broken: { zh: "应当暂缓却仍纳入", en: "Listed despite forbearance or enough assets" },
    says: {
      zh: "决定前{申请执行人已请求暂缓|法院已控制足够财产}，按最高人民法院的意见不得纳入。",
      en: "Before the decision {the creditor had asked to hold off|the court held enough assets}: under the SPC Opinions no listing.",
    },
    turnsOn: { zh: "该意见是否只管第一、第六项", en: "whether the Opinions reach items 1 and 6 only" },
    paper: "CRE",
    stake: "off-list",
    choose: byEvents(["creditor-forbearance"], ["assets-seized"]),
  },
  "L-09": {
    broken: { zh: "没有能力却被纳入（旧规定）", en: "Listed without ability (old text)" },
    says: {
      zh: "旧规定各项都要有履行能力；按现有材料，{当时没有|当时已经履行}。",
      en: "The old text asks for ability throughout; on this record {there was none|it had been performed}.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "off-list",
    choose: byTurn("no-ability", "performed"),
  },
  "L-10": {
    broken: { zh: "不是被执行人却被纳入", en: "Listed without being the debtor" },
    says: {
      zh: "名单只列被执行人；您不是这件案子的被执行人。",
      en: "Only a judgment debtor can be listed; the client is none in this case.",
    },
    turnsOn: null,
    paper: "JUD",
    stake: "off-list",
  },
  "L-11": {
    broken: { zh: "并非无故不履行和解却以此纳入", en: "Listed over a settlement, without a refusal to perform it" },
    says: {
      zh: "以不履行和解纳入，但当时{没有协议|还没到期|已经履行|有正当理由}。",
      en: "Listed for a broken settlement, but {there was none|it was not due|it was performed|there was good reason}.",
    },
    turnsOn: null,
    paper: "SET",
    stake: "off-list",
    choose: byTurn("no-settlement", "not-due", "performed", "good-reason"),
  },
  "L-12": {
    broken: { zh: "未违反限制消费令却以此纳入", en: "Listed over a restriction order, without a breach of it" },
    says: {
      zh: "以违反限制消费令纳入，但当时{没有这份令|令没有送达|没有违反行为}。",
      en: "Listed for breach of a restriction order, but {there was none|it was not served|there was no breach}.",
    },
    turnsOn: null,
    paper: "ORD",
    stake: "off-list",
    choose: byTurn("no-order", "not-served", "no-violation"),
  },
} as const satisfies FamilyWords;
