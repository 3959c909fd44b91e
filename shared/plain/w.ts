// The words of family W: the calendar.
import type { FamilyWords } from "./model.ts";

export const W = {
  "W-01": {
    broken: { zh: "缺放假通知", en: "Holiday notice missing" },
    says: {
      zh: "{year}年的放假通知还没有导入，这个期限给不出日期。",
      en: "The {year} holiday notice is not in: no date can be given.",
    },
    turnsOn: null,
    paper: "CAL",
    stake: "slight",
  },
  "W-02": {
    broken: { zh: "最后一天顺延", en: "Last day moved" },
    says: { zh: "最后一天是休息日，顺延到{due}。", en: "The last day is a day off: moved to {due}." },
    turnsOn: null,
    paper: "CAL",
    stake: "slight",
  },
  "W-03": {
    broken: { zh: "当地可能另有假日", en: "Regional holidays" },
    says: { zh: "当地可能有地方假日，请向法院核对。", en: "The region may have its own holidays; ask the court." },
    turnsOn: null,
    paper: "CAL",
    stake: "slight",
  },
  "W-04": {
    broken: { zh: "2020年初假期延长", en: "Extended holiday of 2020" },
    says: { zh: "2020年初假期延长，请向法院核对。", en: "The early-2020 holiday was extended; ask the court." },
    turnsOn: null,
    paper: "CAL",
    stake: "slight",
  },
} as const satisfies FamilyWords;
