// The fixed words of the leaflet: what the terms mean, how an answer went, what to mind.
import type { EnumValue } from "../../case/enums.ts";
import type { AnyEvent, EventType } from "../../case/types.ts";
import type { Text } from "../../text.ts";
import type { Blank } from "../model.ts";
import { same } from "../parts/bilingual.ts";

/** Whether words are only for a client of whom something is so, or for all. */
export interface ForWhom {
  readonly of?: Matter;
  readonly text: Text;
  /** In its place where a guardian reads it for a child. */
  readonly child?: Text;
}

/** What a client's case may have: a listing or a restriction that may still stand, a way that is open or a word that occurs. */
export type Matter =
  | "listed"
  | "listing"
  | "restricted"
  | "restriction"
  | "correction"
  | "deletion"
  | "reconsideration"
  | "relief"
  | "objection"
  | "debt"
  | "staying";

/** What happened, in a sentence about the client. */
export const TOLD: Readonly<Partial<Record<EventType, Text>>> = {
  "enforcement-filed": { zh: "法院立案执行", en: "the court opened the enforcement case" },
  "enforcement-notice-served": { zh: "执行通知书送到", en: "the enforcement notice was delivered" },
  "listing-decided": { zh: "法院决定把{who}列入失信名单", en: "the court decided to put {who} on the list" },
  "listing-served": { zh: "失信决定书送到", en: "the listing decision was delivered" },
  "listing-published": { zh: "法院公布了{who}的失信信息", en: "the court published the entry about {who}" },
  "listing-discovered": { zh: "{who}得知上了名单", en: "it became known that {who} had been listed" },
  "listing-deleted": { zh: "法院删除了{who}的失信信息", en: "the court deleted the entry about {who}" },
  "listing-revoked": { zh: "法院撤销了{who}的失信信息", en: "the court revoked the entry about {who}" },
  "listing-corrected": { zh: "法院更正了{who}的失信信息", en: "the court amended the entry about {who}" },
  "restriction-ordered": { zh: "法院发出限制消费令", en: "the court issued a consumption restriction order" },
  "restriction-served": { zh: "限制消费令送到", en: "the restriction order was delivered" },
  "restriction-checked": { zh: "查了限制消费", en: "the restriction was looked up" },
  "restriction-lifted": { zh: "法院解除了限制消费", en: "the court lifted the restriction" },
  "restriction-relief-requested": { zh: "向法院申请解除限制消费", en: "the court was asked to lift the restriction" },
  "restriction-relief-decided": { zh: "法院答复了解除限制消费的申请", en: "the court answered the request to lift it" },
  "listing-checked": { zh: "查了失信名单", en: "the list was looked up" },
  "obligation-performed": { zh: "{who}履行了判决等文书要求的义务", en: "{who} did what the judgment orders" },
  "settlement-performed": { zh: "{who}履行了和解协议", en: "{who} performed the settlement" },
  "court-informed-of-performance": { zh: "法院知道了义务已经履行", en: "the court knew of the performance" },
  "enforcement-completed": { zh: "案件执行完毕", en: "the enforcement was completed" },
  "office-changed": {
    zh: "{who}不再担任公司的{office}",
    en: "{who} ceased to be the company's {office}",
  },
  "early-deletion-requested": { zh: "向法院申请提前删除", en: "the court was asked for early deletion" },
  "early-deletion-decided": { zh: "法院答复了提前删除的申请", en: "the court answered the request for early deletion" },
  "correction-requested": { zh: "向法院申请纠正", en: "the court was asked for a correction" },
  "correction-received": { zh: "法院收到纠正申请", en: "the court had the request for correction" },
  "correction-decided": { zh: "法院答复了纠正申请", en: "the court answered the request for correction" },
  "correction-served": { zh: "对纠正申请的答复送到", en: "the answer to the request was delivered" },
  "reconsideration-requested": { zh: "向上一级法院申请复议", en: "the next higher court was asked to reconsider" },
  "reconsideration-received": { zh: "上一级法院收到复议申请", en: "the next higher court had that request" },
  "reconsideration-decided": { zh: "上一级法院作出复议决定", en: "the next higher court decided on it" },
  "reconsideration-served": { zh: "复议决定书送到", en: "that decision was delivered" },
  "enforcement-terminated": { zh: "法院裁定终结执行", en: "the court ended the enforcement" },
  "round-concluded": { zh: "法院裁定终结本次执行程序", en: "the court concluded this round of enforcement" },
  "objection-filed": { zh: "向法院提出执行异议", en: "an objection was filed" },
  "objection-decided": { zh: "法院对执行异议作出裁定", en: "the court ruled on the objection" },
  "objection-served": { zh: "对执行异议的裁定送到", en: "the ruling on the objection was delivered" },
};

/** The words that a client meets on the papers. */
export const WORDS: readonly ForWhom[] = [
  {
    of: "listed",
    text: {
      zh: "失信名单：法院公布的名单，列出没有履行判决等义务、并有法律规定的失信情形的人，全称是失信被执行人名单。",
      en: "The list (失信被执行人名单): the courts' public list of people who have not done what a judgment orders and whose conduct the rules name.",
    },
  },
  {
    of: "restricted",
    text: {
      zh: "限制消费：法院的命令，例如不得乘飞机、高铁，不得有其他高消费。",
      en: "Consumption restriction (限制消费): a court order against costly spending, such as flights and high-speed trains.",
    },
  },
  {
    of: "correction",
    text: {
      zh: "纠正：请执行法院把做错的改过来。不该列入的，撤销，就是取消这次列入；写错的，更正；该删的，删除。",
      en: "Correction (纠正): asking the enforcing court to put right what is wrong. A wrong entry is revoked, wrong details are amended, an entry that should be gone is deleted.",
    },
  },
  {
    of: "deletion",
    text: {
      zh: "删除：已经没有理由再列着的，请执行法院从名单上拿下来。",
      en: "Deletion (删除): asking the enforcing court to take off an entry for which there is no ground any more.",
    },
  },
  {
    of: "relief",
    text: {
      zh: "解除：请执行法院取消限制消费。",
      en: "Lifting (解除): asking the enforcing court to end the restriction.",
    },
  },
  {
    of: "reconsideration",
    text: {
      zh: "复议：执行法院不同意的，请上一级法院重新审查。",
      en: "Reconsideration (复议): asking the next higher court to look again after a refusal.",
    },
  },
  {
    of: "objection",
    text: {
      zh: "执行异议：认为法院在执行中的做法违反法律，例如终结执行，请这个法院审查、改正。对裁定不服的，可以请上一级法院复议。",
      en: "Objection (执行异议): asking the court to look at one of its own acts of enforcement, such as ending the enforcement, because it broke the law. If it rules against you, the next higher court can look again.",
    },
  },
];

const OUTCOMES = {
  granted: { zh: "（同意）", en: " (granted)" },
  rejected: { zh: "（不同意）", en: " (refused)" },
  partly: { zh: "（部分同意）", en: " (granted in part)" },
} as const satisfies Readonly<Record<string, Text>>;

/** How an answer or a look went; an announcement is issued on its day and counts as service only later. */
export function detailOf({ outcome, service, visible, active, full }: AnyEvent): Text {
  if (service?.method === "announcement")
    return {
      zh: "（公告送达，这是发出公告的日期，过一段法定时间才算送达）",
      en: " (by announcement: the day it was issued; it counts as served only after the period of the law)",
    };
  if (outcome !== undefined) return OUTCOMES[outcome];
  const seen = visible ?? active;
  if (seen === "yes") return { zh: "（还在）", en: " (still there)" };
  if (seen === "no") return { zh: "（已经没有）", en: " (gone)" };
  if (full === "yes") return { zh: "（全部）", en: " (in full)" };
  return full === "no" ? { zh: "（部分）", en: " (in part)" } : same("");
}

/** For a route whose last day is near. */
export const CLOSING: Text = {
  zh: "快到最后一天了，要马上提出",
  en: "the last day is near: it has to be filed at once",
};

/** For a route that is open, in place of the one word of a report. */
export const OPEN: Text = { zh: "现在就可以提出", en: "it can be filed now" };

/** What proves who the client is, for the one who reads this leaflet. */
export const IDENTITY = {
  adult: { zh: "您的身份证", en: "your identity document" },
  minor: {
    zh: "孩子的户口簿或者出生医学证明（有身份证的，也带来），您的身份证，证明您是监护人的材料",
    en: "the child's household register or birth certificate (and identity card, if there is one), your identity card, and proof that you are the guardian",
  },
  person: {
    zh: "您的身份证；未成年人另带监护关系证明",
    en: "your identity document; for a minor also proof of who the guardian is",
  },
  unit: {
    zh: "营业执照、公章，法定代表人（负责人）的身份证明",
    en: "the business licence, the seal, and proof of who the legal representative or person in charge is",
  },
  organisation: {
    zh: "登记证书、公章，负责人的身份证明",
    en: "the registration certificate, the seal, and proof of who is in charge",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The document of an adult who is known by another than the identity card. */
export const DOCUMENTS_OF: Readonly<Partial<Record<EnumValue<"idDocumentType">, Text>>> = {
  passport: { zh: "您的护照", en: "your passport" },
  "hk-macao-permit": { zh: "您的港澳居民来往内地通行证", en: "your Hong Kong or Macao resident's permit" },
  "taiwan-permit": { zh: "您的台湾居民来往大陆通行证", en: "your Taiwan resident's permit" },
};

/** The papers to bring, whole: those whose contents are asked about, and those that a filing rests on. */
export const PAPER_NAMES: Readonly<Partial<Record<EventType, Text>>> = {
  "listing-decided": { zh: "失信决定书", en: "the listing decision" },
  "restriction-ordered": { zh: "限制消费令", en: "the consumption restriction order" },
  "enforcement-notice-issued": { zh: "执行通知书", en: "the enforcement notice" },
  "enforcement-notice-served": { zh: "执行通知书", en: "the enforcement notice" },
  "asset-report-ordered": { zh: "报告财产令", en: "the order to report assets" },
  "correction-decided": {
    zh: "法院对纠正申请的答复（例如驳回决定书）",
    en: "the court's answer to the request for correction",
  },
  "reconsideration-decided": { zh: "复议决定书", en: "the decision on reconsideration" },
  "objection-decided": { zh: "对执行异议的裁定书", en: "the ruling on the objection" },
  "restriction-relief-decided": { zh: "法院对解除申请的答复", en: "the court's answer on lifting the restriction" },
};

/** What shows that the debt is paid. */
export const PAYMENT: Text = {
  zh: "还款的凭证：转账凭证、收条、对方写的收清证明，法院的结案证明；交给法院的，还有法院的收据",
  en: "proof of payment: transfer slips, receipts, the creditor's word that all is paid, the court's certificate; for what went to the court, the court's receipt",
};

/** What came with the papers of a court. */
export const COVERS = {
  none: {
    zh: "法院来件的信封、快递单，法院发来的短信和邮件",
    en: "envelopes and slips of what the court sent, its messages and e-mails",
  },
  listing: {
    zh: "法院来件的信封、快递单，法院发来的短信和邮件，网上查到名单或者限制消费的截图",
    en: "envelopes and slips of what the court sent, its messages and e-mails, captures of the list or the restriction",
  },
  restriction: {
    zh: "法院来件的信封、快递单，法院发来的短信和邮件，网上查到限制消费的截图",
    en: "envelopes and slips of what the court sent, its messages and e-mails, captures of the restriction",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What an officer of the company that owes has to show. */
export const COMPANY_PAPERS: Text = {
  zh: "公司的材料：变更登记（离任、接任的日期）、股东会决议或者离任的文件、公司章程、股权转让的材料、能说明离任以后谁在管公司的材料",
  en: "papers of the company: the registered change with its days, the resolution or what ended the office, the articles, any transfer of shares, and whatever shows who has run the company since",
};

/** What only a former officer can tell. */
export const LEAVING: Text = {
  zh: "为什么离任？谁接任？变更登记是哪天办的？离任以后公司由谁管，您还签字、管账、拿钱吗？股份转出去了吗？",
  en: "Why did you leave, and who took over? When was the change registered? Who has run the company since, and do you still sign, keep its books or draw money? Were your shares transferred?",
};

/** What a client sees on the page, in place of three questions of the audit. */
export const ON_THE_PAGE: Text = {
  zh: "请看一看公布的页面或者截图：姓名、证件号码、金额、履行情况有没有写错、漏写，有没有写出不该公开的私事？",
  en: "Please look at the published page or a capture: is a name, number, amount or the state of performance wrong or left out, or is something private shown?",
};

/** What decides the most for an officer who is restricted because of a company. */
export const OFFICE = (office: Text): Text => ({
  zh: `您现在还是公司的${office.zh}吗？已经不是的，是哪一天离任的，之后还管不管公司的事？请带来变更登记或者离任的材料。`,
  en: `Are you still the company's ${office.en}? If not, on which day did you leave, and did you have a say in the company after that? Please bring the registered change or other proof.`,
});

/** Whom to call: the clinic's own, filled in by hand. */
export const CONTACT: Blank = {
  id: "leaflet.contact",
  hint: { zh: "承办人姓名和电话", en: "name and telephone of the caseworker" },
  path: null,
};

/** What it costs: the clinic's own, filled in by hand. */
export const COST: Blank = {
  id: "leaflet.cost",
  hint: {
    zh: "我们收不收费，寄费、复印费由谁付，法院要不要交费",
    en: "our fee if any, who pays for post and copies, what the court charges if anything",
  },
  path: null,
};

export const CAUTIONS: readonly ForWhom[] = [
  {
    text: {
      zh: "自己去交或者寄材料的，保留寄送凭证和法院的收件回执。",
      en: "When you file something yourself, keep the proof of posting and the court's receipt.",
    },
  },
  {
    of: "restriction",
    text: {
      zh: "请不要违反限制消费令，确有急需先向法院申请。",
      en: "Do not break the restriction order; in an emergency ask the court first.",
    },
    child: {
      zh: "限制的是孩子：请不要让孩子违反限制消费令，确有急需先向法院申请。",
      en: "The restriction is on the child: see that the child does not break the order; in an emergency ask the court first.",
    },
  },
  {
    of: "listing",
    text: {
      zh: "名单删除之后，航空、铁路、银行等单位的系统未必同时更新；仍被限制的，请留下截图或者书面答复。",
      en: "After the court deletes the entry, airlines, railways and banks may still show it for a time; if you are still refused, keep a screenshot or a written answer.",
    },
  },
];

/** What a client may expect in vain, and what comes of doing nothing. */
export const NEVER: readonly ForWhom[] = [
  {
    of: "listing",
    text: {
      zh: "什么都不做，名单一般照旧。",
      en: "If nothing is done the entry as a rule stays.",
    },
  },
  {
    of: "restriction",
    text: {
      zh: "什么都不做，限制消费一般照旧。",
      en: "If nothing is done the restriction as a rule stays.",
    },
  },
  {
    of: "listing",
    text: {
      zh: "提出申请，名单不会当天消失：在法院删除或者撤销之前继续有效。",
      en: "The entry does not vanish because you file: it stays in force until the court removes it.",
    },
  },
  {
    of: "restriction",
    text: {
      zh: "提出申请，限制消费不会自动停止：在法院解除之前继续有效。",
      en: "The restriction does not stop because you file: it stays in force until the court lifts it.",
    },
  },
  {
    of: "staying",
    text: {
      zh: "申请复议、申请监督，都不停止原决定的执行。",
      en: "Neither reconsideration nor supervision suspends the decision.",
    },
  },
  {
    of: "debt",
    text: {
      zh: "申请成功了，没有还的钱、没有做的事也不会因此免掉。",
      en: "Even if the application succeeds, what is still owed is not forgiven.",
    },
  },
  {
    text: {
      zh: "结果由法院决定，我们不能保证结果。",
      en: "The court decides; no outcome can be promised.",
    },
  },
];
