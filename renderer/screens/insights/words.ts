// Words of the statistics.
import { ENUMS } from "../../../shared/case/enums.ts";
import { valueWords } from "../../../shared/case/words.ts";
import type { Text } from "../../../shared/text.ts";
import { STATUS_TITLES, TERMS } from "../../../shared/engine/glossary.ts";
import { BASE } from "../../base/words.ts";
import { FRAME } from "../../parts/frame/words.ts";

export const INSIGHTS = {
  title: FRAME.insights,
  how: { zh: "法院违反得有多常见", en: "How often courts break a rule" },
  by: { zh: "按", en: "By" },
  scope: { zh: "范围", en: "Of" },
  all: { zh: "全部案件", en: "all cases" },
  papers: { zh: "有书面材料的", en: "those with papers" },
  apart: {
    zh: "两种范围的数字不要一起公布：相减会露出不足 5 件的格子。",
    en: "Do not publish the figures of both scopes together: their difference shows cells with fewer than 5 cases.",
  },
  rule: { zh: "规则", en: "Rule" },
  level: TERMS.courtLevel,
  year: { zh: "列入年份", en: "Year of listing" },
  which: { zh: "哪一条规则", en: "Which rule" },
  save: { zh: "存为表格", en: "Save as table" },
  print: BASE.print,
  again: { zh: "重新计算", en: "Count again" },
  of: { zh: "能判定的", en: "Decided" },
  breach: STATUS_TITLES.breach,
  rate: { zh: "比例", en: "Rate" },
  interval: { zh: "95% 区间", en: "95% interval" },
  low: { zh: "区间下限", en: "Interval from" },
  high: { zh: "区间上限", en: "Interval to" },
  open: { zh: "待查明或有争议，不算", en: "Open or disputed, not counted" },
  code: { zh: "代码", en: "Code" },
  hidden: { zh: "不列", en: "not shown" },
  legend: {
    zh: "违反的比例，横线为 95% 区间（威尔逊法）。件数越少，横线越长。",
    en: "The share that is broken; the line is its 95% interval (Wilson). The fewer the cases, the longer the line.",
  },
  nothing: {
    zh: "能判定的案件不足 5 件，不画图。",
    en: "Fewer than 5 cases are decided: nothing is drawn.",
  },
  limits: { zh: "这些数字不能说明什么", en: "What these numbers cannot show" },
  copy: { zh: "复制这句话", en: "Copy this sentence" },
  copied: { zh: "已复制", en: "Copied" },
  file: { zh: "统计.csv", en: "insights.csv" },
} as const satisfies Readonly<Record<string, Text>>;

/** What such numbers cannot show; it is printed and saved with them. */
export const LIMITS: readonly Text[] = [
  {
    zh: "来找我们的人，多半已经遇到了问题。所以这里的比例很可能高于法院的一般情况。",
    en: "Most people who come to us have met with trouble already. The rates here are very likely higher than those of courts in general.",
  },
  {
    zh: "能判定的案件，是拿得到材料的案件。拿不到材料的案件里，情况可能不同。",
    en: "What can be decided are cases with papers. Where there are none it may be otherwise.",
  },
  {
    zh: "同一个法院的案件互相不独立，区间会偏窄。",
    en: "Cases of one court are not independent of each other: the intervals are too narrow.",
  },
  {
    zh: "不足 5 件的格子不列，从合计里也推不出来。",
    en: "Cells with fewer than 5 cases are not shown, and cannot be worked out from totals.",
  },
];

/** How many have no rate. */
export const fewWords = (count: number): Text => ({
  zh: `另有 ${count} 项能判定的不足 5 件，不列。`,
  en: `${count} more with fewer than 5 decided: not shown.`,
});

/** How many cases were counted. */
export const countedWords = (audits: number): Text => ({
  zh: `${audits} 件案件`,
  en: audits === 1 ? "1 case" : `${audits} cases`,
});

/** Of which cases the numbers are: all, or those that do not rest on the client's word alone. */
export type Scope = "all" | "papers";

/** What the cases on the client's word alone have to do with the numbers. */
export const scopeWords = (scope: Scope, onWord: number): Text =>
  scope === "papers"
    ? { zh: `只有当事人陈述的 ${onWord} 件不算在内`, en: `${onWord} on the client's word alone are left out` }
    : { zh: `其中 ${onWord} 件只有当事人陈述`, en: `${onWord} of them on the client's word alone` };

/** A sentence that may be quoted, with what the number is of. */
export const quoteWords = (name: Text, breach: number, of: number, scope: Scope): Text => {
  const which = scope === "papers" ? { zh: "有书面材料、", en: " with papers" } : { zh: "", en: "" };
  return {
    zh: `本站${which.zh}能判定的 ${of} 件案件中，${breach} 件违反“${name.zh}”。`,
    en: `In ${breach} of our ${of} cases${which.en} that can be decided the court broke “${name.en}”.`,
  };
};

const isLevel = (key: string): key is (typeof ENUMS)["courtLevel"][number] =>
  ENUMS.courtLevel.some((one) => one === key);

/** The parts of a rule's cases by their keys. */
export const VALUE: Readonly<Record<"level" | "year", (key: string) => Text>> = {
  level: (key) => (isLevel(key) ? valueWords("courtLevel", key) : { zh: "其他", en: "other" }),
  year: (key) =>
    key === "none"
      ? { zh: "年份不明", en: "year not known" }
      : key === "several"
        ? { zh: "不止一年", en: "more than one year" }
        : { zh: `${key}年`, en: key },
};
