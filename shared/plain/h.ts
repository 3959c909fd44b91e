// The words of family H: the restriction.
import { lackingIn } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const H = {
  "H-01": {
    broken: { zh: "列入名单却没有限制消费令", en: "Listed without a restriction order" },
    says: {
      zh: "列入名单的，应当同时限制消费；这里没有限制消费令。",
      en: "A listed debtor must be restricted too; there is no order.",
    },
    turnsOn: null,
    paper: "ORD",
    stake: "slight",
    weigh: true,
    alone: true,
  },
  "H-02": {
    broken: { zh: "履行后限制消费没有及时解除", en: "Restriction not lifted promptly" },
    says: null,
    turnsOn: { zh: "“及时”是几天，规定没有写", en: "how many days “promptly” is; the rule sets none" },
    paper: "PAY",
    stake: "effects",
  },
  "H-03": {
    broken: { zh: "限制消费纠正申请审查逾期", en: "Request on the restriction reviewed late" },
    says: {
      zh: "法院应当至迟在{due}审查完对限制消费的纠正申请，{L答复}。",
      en: "The court had until {due} to review the request on the restriction; {L its answer}.",
    },
    turnsOn: { zh: "这些天数怎样比照适用", en: "how these days apply by analogy" },
    paper: "POST",
    stake: "answer",
  },
  "H-04": {
    broken: { zh: "原负责人申请解除未获准许", en: "Former officer not released" },
    says: {
      zh: "您已卸任，查实不是实际控制人和直接责任人员的，应予准许；法院没有准许。",
      en: "Out of office and, once verified, neither controller nor directly responsible: relief must be granted; it was not.",
    },
    turnsOn: { zh: "您是不是实际控制人或者直接责任人员", en: "whether the client controls or is directly responsible" },
    paper: "REG",
    stake: "off-list",
  },
  "H-05": {
    broken: { zh: "限制消费令缺签发或内容", en: "Restriction order incomplete" },
    says: {
      zh: "限制消费令应当由院长签发，写明期间、项目、法律后果；这份缺{item}。",
      en: "The president must sign the order, and it must state period, items, consequences; this one lacks {item}.",
    },
    turnsOn: null,
    paper: "ORD",
    stake: "effects",
    fill: lackingIn("restriction-ordered", "signedByPresident", "statesPeriod", "statesItems", "statesConsequences"),
  },
  "H-06": {
    broken: { zh: "紧急情况可以申请暂时解除", en: "Temporary relief in an emergency" },
    says: {
      zh: "重病就医、近亲属丧葬等急事，可以申请暂时解除乘机、高铁限制；由法院批准，最长{T emergency-relief}。",
      en: "Grave illness, a funeral: relief for flights and fast trains, at most {T emergency-relief}, if approved.",
    },
    turnsOn: null,
    paper: "CLI",
    stake: "effects",
  },
  "H-07": {
    broken: { zh: "自己的钱因私消费可以申请", en: "Private spending may be applied for" },
    says: {
      zh: "单位被限制、您用自己的钱因私消费的，可以申请；审查属实的，应予准许。",
      en: "Private spending of own money can be asked for; once verified it must be granted.",
    },
    turnsOn: null,
    paper: "CLI",
    stake: "effects",
  },
  "H-08": {
    broken: { zh: "名单和限制消费不一致", en: "List and restriction differ" },
    says: null,
    turnsOn: { zh: "一个解除了，另一个该不该同时解除", en: "whether ending one ends the other" },
    paper: "LST",
    stake: "effects",
  },
  "H-09": {
    broken: { zh: "旧限制令的范围", en: "Scope of an old order" },
    says: {
      zh: "{E narrower-restriction}前的限制令，当时规定没有写高铁动车；请核对。",
      en: "Before {E narrower-restriction} the rule did not name fast trains; check the order.",
    },
    turnsOn: null,
    paper: "ORD",
    stake: "effects",
  },
} as const satisfies FamilyWords;
