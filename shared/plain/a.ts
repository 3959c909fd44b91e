// The words of family A: the asset report.
import { byTurn, lackingIn } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const A = {
  "A-01": {
    broken: { zh: "报告财产令没有同时发出", en: "Reporting order not issued with the notice" },
    says: {
      zh: "报告财产令应当与执行通知同时发出，这里{没有发出|另日发出}。",
      en: "The order must come with the notice; here {none came|it came on another day}.",
    },
    turnsOn: null,
    paper: "FIL",
    stake: "listing",
    choose: byTurn("not-issued", "later"),
  },
  "A-02": {
    broken: { zh: "报告财产令内容不全", en: "Reporting order incomplete" },
    says: {
      zh: "报告财产令应当写明期限、范围和法律责任，这份缺{item}。",
      en: "The order must state period, scope and liability; this one lacks {item}.",
    },
    turnsOn: null,
    paper: "RPT",
    stake: "listing",
    fill: lackingIn("asset-report-ordered", "statesPeriod", "statesScope", "statesLiability"),
  },
  "A-03": {
    broken: { zh: "未违反财产报告制度却以此纳入", en: "Listed over the asset report, without a breach of that duty" },
    says: {
      zh: "以违反财产报告纳入，但当时{报告财产令没有送达|报告期没到|已按期报告|有正当理由}。",
      en: "Listed over the asset report, but {the reporting order was not served|time had not run|the report was in time|there was good reason}.",
    },
    turnsOn: { zh: "之后的财产变动该不该补报", en: "whether a later change had to be reported" },
    paper: "SRV",
    stake: "listing",
    choose: byTurn("not-served", "not-expired", "in-time", "good-reason"),
  },
  "A-04": {
    broken: { zh: "报告财产令没有送达", en: "Reporting order not served" },
    says: {
      zh: "报告财产令应当送达，现有记录没有送达。",
      en: "The reporting order must be served; on this record it was not.",
    },
    turnsOn: null,
    paper: "SRV",
    stake: "listing",
  },
  "A-05": {
    broken: { zh: "补充报告逾期", en: "Supplementary report overdue" },
    says: {
      zh: "财产有变动，您应当补充报告，{T supplementary-report}到{due}为止，还剩{days}天。",
      en: "Assets changed: report by {due}, {days} days left.",
    },
    missed: {
      zh: "补充报告的{T supplementary-report}到{due}已过，请尽快补报并写明原因。",
      en: "The {T supplementary-report} for the supplementary report ended on {due}: report now and say why.",
    },
    turnsOn: null,
    paper: "CLI",
    stake: "own-limit",
    weigh: true,
  },
} as const satisfies FamilyWords;
