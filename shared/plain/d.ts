// The words of family D: the listing decision.
import { gracePeriod, statedTerm } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const D = {
  "D-01": {
    broken: { zh: "没有书面决定书", en: "No written decision" },
    says: { zh: "列入名单应当制作决定书，这里没有。", en: "A listing needs a written decision; there is none." },
    turnsOn: null,
    paper: "FIL",
    stake: "listing",
  },
  "D-02": {
    broken: { zh: "决定书没有写理由", en: "Reasons are missing from the decision" },
    says: { zh: "决定书应当写明理由，这份没有写。", en: "The decision must give reasons; this one gives none." },
    turnsOn: null,
    paper: "DEC",
    stake: "listing",
  },
  "D-03": {
    broken: { zh: "决定书没有写纳入期限", en: "Term is missing from the decision" },
    says: {
      zh: "有期限的，决定书应当写明，这份没有写。",
      en: "Where there is a term the decision must state it; this one does not.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "listing",
  },
  "D-04": {
    broken: { zh: "决定书不是院长签发", en: "Not signed by the president" },
    says: {
      zh: "决定书应当由院长签发，这份不是。",
      en: "The president must sign the decision; this one was not so signed.",
    },
    turnsOn: null,
    paper: "FIL",
    stake: "listing",
  },
  "D-05": {
    broken: { zh: "纳入期限不合规定", en: "Term outside the rule" },
    says: {
      zh: "期限是{T term}，有法定情形可以延长{M term}；决定写了{term}年。",
      en: "The term is {T term}, {M term} more on stated grounds; the decision says {term}.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "listing",
    weigh: ({ favours }) => favours,
    fill: statedTerm,
  },
  "D-06": {
    broken: { zh: "只依第一项却写了期限", en: "A term under item 1 alone" },
    says: {
      zh: "只依第一项的没有期限，决定却写了{term}年；这可能对您有利。",
      en: "Item 1 alone has no term, yet {term} years are stated; that may favour the client.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "listing",
    weigh: true,
    fill: statedTerm,
  },
  "D-07": {
    broken: { zh: "对纳入申请的决定逾期", en: "Creditor's request decided late" },
    says: {
      zh: "法院应当至迟在{due}对申请执行人的纳入申请作出决定，{L决定}。",
      en: "The creditor's request was to be decided by {due}; {L the decision}.",
    },
    turnsOn: null,
    paper: "FIL",
    stake: "slight",
    weigh: true,
    alone: true,
  },
  "D-08": {
    broken: { zh: "宽限期内提前公布", en: "Published within the grace period" },
    says: {
      zh: "法院给了宽限期到{due}，期内暂不公布，却在{done}公布了。",
      en: "Grace ran until {due}, yet it was published on {done}.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "listing",
    fill: gracePeriod,
  },
} as const satisfies FamilyWords;
