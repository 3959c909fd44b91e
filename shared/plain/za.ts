// The words of family ZA: reconsideration and suits against authorities.
import type { FamilyWords } from "./model.ts";

export const ZA = {
  "ZA-01": {
    broken: { zh: "申请行政复议已过{T review-request}", en: "Administrative reconsideration out of time" },
    says: {
      zh: "您申请行政复议的{T review-request}到{due}为止，还剩{days}天。",
      en: "The {T review-request} to apply for administrative reconsideration end on {due}, {days} days left.",
    },
    missed: {
      zh: "申请行政复议的{T review-request}到{due}已过。",
      en: "The {T review-request} to apply for administrative reconsideration ended on {due}.",
    },
    turnsOn: { zh: "何时知道，有没有告知复议权利", en: "when it was known, and whether the remedy was told" },
    paper: "AGY",
    stake: "own-limit",
  },
  "ZA-02": {
    broken: { zh: "行政复议决定逾期", en: "Administrative reconsideration decided late" },
    says: { zh: "{D作出行政复议决定}", en: "{D decision}" },
    turnsOn: { zh: "何时受理，有没有延长", en: "when it was accepted, and whether it was extended" },
    paper: "AGY",
    stake: "answer",
    by: "行政复议机关",
  },
  "ZA-03": {
    broken: { zh: "直接起诉已过{T suit-direct}", en: "Direct suit out of time" },
    says: {
      zh: "您直接提起行政诉讼的{T suit-direct}到{due}为止，还剩{days}天。",
      en: "The {T suit-direct} for a direct suit end on {due}, {days} days left.",
    },
    missed: {
      zh: "直接提起行政诉讼的{T suit-direct}到{due}已过。",
      en: "The {T suit-direct} for a direct suit ended on {due}.",
    },
    turnsOn: {
      zh: "何时知道内容和实施机关，耽误的原因算不算",
      en: "when it was known, and whether what held it up counts",
    },
    paper: "AGY",
    stake: "own-limit",
  },
  "ZA-04": {
    broken: { zh: "起诉已过最长期限", en: "Suit beyond the longest time" },
    says: {
      zh: "没有告知期限时，起诉的最长期限到{due}为止，还剩{days}天。",
      en: "Where no limit was told, the longest time to sue ends on {due}, {days} days left.",
    },
    missed: {
      zh: "没有告知期限时，起诉的最长期限到{due}已过。",
      en: "Where no limit was told, the longest time to sue ended on {due}.",
    },
    turnsOn: { zh: "何时知道起诉期限", en: "when the limit became known" },
    paper: "AGY",
    stake: "own-limit",
  },
  "ZA-05": {
    broken: { zh: "起诉超过{T suit-five-years}", en: "Suit after more than {T suit-five-years}" },
    says: {
      zh: "行为作出超过{T suit-five-years}，不能起诉。",
      en: "More than {T suit-five-years} after the act no suit is possible.",
    },
    missed: {
      zh: "行为作出超过{T suit-five-years}，不能起诉。",
      en: "More than {T suit-five-years} after the act no suit is possible.",
    },
    turnsOn: { zh: "行为是哪天作出的", en: "on which day the act was done" },
    paper: "AGY",
    stake: "own-limit",
  },
  "ZA-06": {
    broken: { zh: "复议后起诉已过{T suit-after-review}", en: "Suit after reconsideration out of time" },
    says: {
      zh: "您对复议结果起诉的{T suit-after-review}到{due}为止，还剩{days}天。",
      en: "The {T suit-after-review} to sue after reconsideration end on {due}, {days} days left.",
    },
    missed: {
      zh: "对复议结果起诉的{T suit-after-review}到{due}已过。",
      en: "The {T suit-after-review} to sue after reconsideration ended on {due}.",
    },
    turnsOn: { zh: "何时送达，有没有告知起诉期限", en: "when it was served, and whether the limit was told" },
    paper: "AGY",
    stake: "own-limit",
  },
  "ZA-07": {
    broken: { zh: "机关不答复时的等待", en: "Waiting while an authority is silent" },
    says: {
      zh: "机关不答复的，等满期间再走下一步。",
      en: "Where the authority is silent, wait, then take the next step.",
    },
    turnsOn: null,
    paper: "AGY",
    stake: "answer",
  },
  "ZA-08": {
    broken: { zh: "请求更正不延长期限", en: "A request for correction extends nothing" },
    says: {
      zh: "只请求更正不行：请在期限内申请复议或者起诉。",
      en: "A request for correction alone is not enough: apply for reconsideration or sue in time.",
    },
    turnsOn: null,
    paper: "AGY",
    stake: "own-limit",
  },
  "ZA-09": {
    broken: { zh: "拒绝更正身份信息后的起诉", en: "Suit after a wrong identity was not corrected" },
    says: {
      zh: "对拒绝更正身份信息起诉，到{due}为止，还剩{days}天。",
      en: "A suit about the refusal to correct an identity: until {due}, {days} days left.",
    },
    missed: {
      zh: "对拒绝更正身份信息起诉的期限到{due}已过。",
      en: "The time to sue about the refusal to correct an identity ended on {due}.",
    },
    turnsOn: { zh: "名单是不是行政登记", en: "whether a list is an administrative register" },
    paper: "AGY",
    stake: "own-limit",
  },
  "ZA-10": {
    broken: { zh: "告知的期限与法律不同", en: "A limit told that is not the law's" },
    says: { zh: "告知的期限与法律不同，按法律计算。", en: "The limit told is not the law's: count by the law." },
    turnsOn: null,
    paper: "AGY",
    stake: "own-limit",
  },
  "ZA-11": {
    broken: { zh: "机关承诺期间不计算", en: "Time of a promise is not counted" },
    says: { zh: "机关承诺处理的，保存凭证。", en: "The authority promised a change: keep the proof." },
    turnsOn: null,
    paper: "AGY",
    stake: "own-limit",
  },
  "ZA-12": {
    broken: { zh: "要求听证已过期限", en: "Hearing asked for out of time" },
    says: {
      zh: "您要求听证的期限到{due}为止，还剩{days}天。",
      en: "The time to ask for a hearing ends on {due}, {days} days left.",
    },
    missed: { zh: "要求听证的期限到{due}已过。", en: "The time to ask for a hearing ended on {due}." },
    turnsOn: { zh: "哪天收到告知", en: "the day of the notice" },
    paper: "AGY",
    stake: "own-limit",
  },
  "ZA-13": {
    broken: { zh: "处罚撤销后没有按期撤回公示", en: "Revoked penalty not withdrawn in time" },
    says: { zh: "{D撤回公示}", en: "{D withdrawal}" },
    turnsOn: null,
    paper: "AGY",
    stake: "published",
  },
} as const satisfies FamilyWords;
