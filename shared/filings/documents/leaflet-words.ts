// The fixed words of the leaflet: what the terms mean, how an answer went, what to mind.
import type { EnumValue } from "../../case/enums.ts";
import type { AnyEvent, EventType } from "../../case/types.ts";
import type { Text } from "../../text.ts";
import type { Blank } from "../model.ts";
import { same } from "../parts/bilingual.ts";

/** Whether words are only for a client who was listed, who was restricted, in whose case an objection matters, who owes, or for all. */
export interface ForWhom {
  readonly of?: "listing" | "restriction" | "objection" | "debt";
  readonly text: Text;
}

/** The words that a client meets on the papers. */
export const WORDS: readonly ForWhom[] = [
  {
    of: "listing",
    text: {
      zh: "失信名单：法院公布的名单，列出没有履行判决等义务、并有法律规定的失信情形的人，全称是失信被执行人名单。",
      en: "The list (失信被执行人名单): the courts' public list of people who have not done what a judgment orders and whose conduct the rules name.",
    },
  },
  {
    of: "restriction",
    text: {
      zh: "限制消费：法院的命令，例如不得乘飞机、高铁，不得有其他高消费。",
      en: "Consumption restriction (限制消费): a court order against costly spending, such as flights and high-speed trains.",
    },
  },
  {
    text: {
      zh: "纠正：请执行法院改正、删除或者解除。复议：执行法院不同意纠正的，请上一级法院重新审查。",
      en: "Correction (纠正): asking the enforcing court to put it right, remove it or lift it. Reconsideration (复议): asking the next higher court to look again after a refusal.",
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
  return full === "no" ? { zh: "（部分）", en: " (in part)" } : same("");
}

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

/** The papers whose contents are asked about, as a client knows them. */
export const PAPER_NAMES: Readonly<Partial<Record<EventType, Text>>> = {
  "listing-decided": { zh: "失信决定书", en: "the listing decision" },
  "restriction-ordered": { zh: "限制消费令", en: "the consumption restriction order" },
  "enforcement-notice-issued": { zh: "执行通知书", en: "the enforcement notice" },
  "enforcement-notice-served": { zh: "执行通知书", en: "the enforcement notice" },
  "asset-report-ordered": { zh: "报告财产令", en: "the order to report assets" },
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

export const CAUTIONS: readonly ForWhom[] = [
  {
    of: "restriction",
    text: {
      zh: "请不要违反限制消费令，确有急需先向法院申请。",
      en: "Do not break the restriction order; in an emergency ask the court first.",
    },
  },
  {
    text: {
      zh: "收到法院的任何文书，请记下收到的日期，保留信封和快递单，当天告诉我们：期限从收到的次日起算。",
      en: "When anything comes from the court, note the day, keep the envelope and the courier slip, and tell us the same day: periods run from the day after.",
    },
  },
  {
    text: {
      zh: "提交材料时保留寄送凭证和法院的收件回执。",
      en: "When you file something, keep the proof of posting and the court's receipt.",
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

/** What a client may expect in vain. */
export const NEVER: readonly ForWhom[] = [
  {
    of: "listing",
    text: {
      zh: "提出申请，名单不会当天消失：在法院删除之前继续有效。",
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
