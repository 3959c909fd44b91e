// The words of family R: the reconsideration.
import { upperCourt } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const R = {
  "R-01": {
    broken: { zh: "申请复议已过{T reconsideration}", en: "Reconsideration out of time" },
    says: {
      zh: "您申请复议的{T reconsideration}到{due}为止，还剩{days}天；期满前交邮不算过期。",
      en: "The {T reconsideration} end on {due}, {days} days left; posting by then is in time.",
    },
    missed: {
      zh: "申请复议的{T reconsideration}到{due}已过。有正当理由耽误的，障碍消除后{T relief}内可以申请顺延；也可以申请执行监督。",
      en: "The {T reconsideration} to apply for reconsideration ended on {due}. With good cause, ask for an extension within {T relief} after the obstacle ended. Supervision can also be asked for.",
    },
    turnsOn: { zh: "哪天送达、算不算送达", en: "when it was served, and whether validly" },
    turnsOnReading: {
      extended: { zh: "上一级法院准不准许顺延", en: "whether the next higher court grants the extension" },
    },
    paper: "SRV",
    stake: "own-limit",
  },
  "R-02": {
    broken: { zh: "申请顺延已过{T relief}", en: "Extension out of time" },
    says: {
      zh: "您申请顺延的{T relief}到{due}为止，还剩{days}天；是否准许由法院决定。",
      en: "Ask for an extension by {due}, {days} days left; the court decides.",
    },
    missed: {
      zh: "申请顺延的{T relief}到{due}已过；可以申请执行监督。",
      en: "The {T relief} to ask for an extension ended on {due}; supervision can be asked for.",
    },
    turnsOn: null,
    paper: "CLI",
    stake: "own-limit",
  },
  "R-03": {
    broken: { zh: "复议审查逾期", en: "Reconsideration decided late" },
    says: { zh: "{D作出复议决定}", en: "{D decision}" },
    turnsOn: { zh: "何时收到申请", en: "when the request was received" },
    paper: "POST",
    stake: "answer",
  },
  "R-04": {
    broken: { zh: "复议期间不停止执行", en: "Reconsideration stops nothing" },
    says: { zh: "复议期间，名单照旧有效。", en: "While reconsideration runs, the listing stays." },
    turnsOn: null,
    paper: "REC",
    stake: "answer",
  },
  "R-05": {
    broken: { zh: "复议没有交到上一级法院", en: "Sent to the wrong court" },
    says: {
      zh: "复议是向上一级法院（{upper}）申请的，这份没有交到那里；请尽快补交。",
      en: "Reconsideration goes to {upper}; this one did not. File it there at once.",
    },
    turnsOn: null,
    paper: "POST",
    stake: "answer",
    fill: upperCourt,
  },
  "R-06": {
    broken: { zh: "驳回决定没有送达", en: "Rejection not served" },
    says: {
      zh: "驳回决定书应当送达，现有记录没有；没有送达，{T reconsideration}不起算。",
      en: "The rejection must be served; on this record it was not, so the {T reconsideration} do not run.",
    },
    turnsOn: null,
    paper: "SRV",
    stake: "answer",
  },
} as const satisfies FamilyWords;
