// The words of family O: the enforcement objection.
import type { FamilyWords } from "./model.ts";

export const O = {
  "O-01": {
    broken: { zh: "对异议裁定申请复议已过期", en: "Reconsideration of the objection out of time" },
    says: {
      zh: "您对异议裁定申请复议的{T objection-reconsideration}到{due}为止，还剩{days}天。",
      en: "The {T objection-reconsideration} against the ruling end on {due}, {days} days left.",
    },
    missed: {
      zh: "对异议裁定申请复议的{T objection-reconsideration}到{due}已过；可以申请执行监督。",
      en: "The {T objection-reconsideration} against the ruling on the objection ended on {due}; supervision can be asked for.",
    },
    turnsOn: { zh: "哪天送达、算不算送达", en: "when it was served, and whether validly" },
    paper: "SRV",
    stake: "own-limit",
  },
  "O-02": {
    broken: { zh: "异议审查逾期", en: "Objection decided late" },
    says: { zh: "{D对异议作出裁定}", en: "{D ruling}" },
    turnsOn: { zh: "从收到算还是从立案算", en: "from receipt or docketing" },
    paper: "POST",
    stake: "answer",
  },
} as const satisfies FamilyWords;
