// The words of the audit screen that the report does not have.
import { TERMS, atHead } from "../../../shared/engine/glossary.ts";
import { LABELS } from "../../../shared/report/words.ts";
import { BASE } from "../../base/words.ts";
import { ANSWER } from "../../parts/answer/words.ts";
import type { Text } from "../../../shared/text.ts";

export const AUDIT = {
  filters: { zh: "筛选", en: "Filter" },
  allHolders: { zh: "不论谁的行为", en: "Whoever must act" },
  allFamilies: { zh: "所有类别", en: "All families of rules" },
  holder: { zh: "谁的行为", en: "Who must act" },
  weakest: { zh: LABELS.source.zh, en: "Weakest source" },
  family: { zh: "规则类别", en: "Family" },
  status: { zh: "结论", en: "Status" },
  everything: BASE.all,
  showInapplicable: { zh: "显示不适用的规则", en: "Show rules that do not apply" },
  openAll: { zh: "全部展开", en: "Open all" },
  closeAll: { zh: "全部收起", en: "Close all" },
  nothingLeft: { zh: "没有符合筛选条件的结论。", en: "No finding fits the filter." },
  clearFilter: { zh: "取消筛选", en: "Clear the filter" },
  derivation: TERMS.steps,
  step: { zh: "序号", en: "No." },
  day: BASE.date,
  reason: { zh: "步骤", en: "Step" },
  source: { zh: "依据", en: "Source" },
  law: { zh: "适用的条文", en: "The law that applied" },
  toLaw: { zh: "在法规中查看", en: "Open in Law" },
  notHeld: { zh: "未收录该条文字。", en: "The wording of this article is not held." },
  everyVersion: { zh: "各版本均适用", en: "in every version" },
  earlier: { zh: "与前一版本对照", en: "Against the version before" },
  later: { zh: "与后一版本对照", en: "Against the version after" },
  readings: { zh: "各种观点", en: "Readings of the law" },
  reading: { zh: "观点", en: "Reading" },
  part: { zh: "作用", en: "Its part" },
  result: { zh: "结论", en: "Result" },
  ends: { zh: "届满", en: "Ends" },
  active: { zh: "参与结论", en: "takes part" },
  combined: { zh: "几种观点合在一起", en: "Readings combined" },
  noted: { zh: "仅列明", en: "noted only" },
  evidence: { zh: "所依据的事件与证据", en: "Events and evidence it rests on" },
  event: TERMS.event,
  basis: TERMS.source,
  exhibits: TERMS.exhibits,
  noExhibit: { zh: "无", en: "none" },
  denied: { zh: "（已查明没有）", en: " (established not to have happened)" },
  noEvents: {
    zh: "没有事件可以引用：本结论来自案卷整体。",
    en: "No event to point to: the finding is about the file as a whole.",
  },
  change: { zh: "什么会改变这个结论", en: "What would change this" },
  noChange: {
    zh: "没有尚缺的事实会改变这个结论；新的事件可能会。",
    en: "No fact that is missing would change it; a new event might.",
  },
  answer: ANSWER.open,
  remedy: { zh: TERMS.remedies.zh, en: "Route" },
  start: { zh: "开始", en: "Start" },
  look: { zh: "查看", en: "Look" },
  accept: { zh: "作为理由写入文书", en: "Use as a ground in filings" },
  acceptAnyway: { zh: "仍作为理由", en: "Use it all the same" },
  barred: { zh: "任何文书都不以此为理由：", en: "No paper argues from this: " },
  setAside: { zh: "搁置并说明", en: "Set aside, with a reason" },
  unmark: { zh: "取消标记", en: "Take the mark off" },
  accepted: { zh: "已作为理由", en: "used as a ground" },
  setAsideMark: { zh: "已搁置", en: "set aside" },
  why: { zh: "搁置的理由", en: "Why it is set aside" },
  whyNeeded: {
    zh: "请写明理由：日后查看的人需要知道。",
    en: "State the reason: whoever reads the file later needs it.",
  },
  confirm: { zh: "搁置", en: "Set aside" },
  report: { zh: "打印审查报告", en: "Print the audit report" },
  saveReport: { zh: "保存报告文件", en: "Save the report as a file" },
  notChecked: { zh: "未审查的条文", en: "Provisions not checked" },
  asOf: atHead(TERMS.asOf),
} as const satisfies Readonly<Record<string, Text>>;

/** The first fact that is missing, and how many more there are. */
export const askWords = (question: string, missing: number): Text =>
  missing > 1
    ? { zh: `待问：${question}等 ${missing} 个问题`, en: `to ask: ${question} and ${missing - 1} more` }
    : { zh: `待问：${question}`, en: `to ask: ${question}` };

/** How many steps the folded derivation has. */
export const stepsWords = (steps: number): Text => ({
  zh: `${steps} 步`,
  en: steps === 1 ? "1 step" : `${steps} steps`,
});
