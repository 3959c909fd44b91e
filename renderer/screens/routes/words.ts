// The words of the routes screen.
import { TERMS, KINDS, atHead } from "../../../shared/engine/glossary.ts";
import type { Checklist } from "../../../shared/engine/finding.ts";
import type { Text } from "../../../shared/text.ts";

export const ROUTE = {
  who: { zh: "谁提出", en: "Who files" },
  where: { zh: "向何处提出", en: "Where" },
  when: atHead(KINDS["time-limit"]),
  until: { zh: "本案期限", en: "In this case until" },
  closes: { zh: "何时关闭", en: "What closes it" },
  reopens: { zh: "何时重新打开", en: "What reopens it" },
  basis: TERMS.basis,
  because: { zh: "理由", en: "Because of" },
  prepare: { zh: "准备材料", en: "What to prepare" },
  start: { zh: "起草文书", en: "Draft the document" },
  print: { zh: "打印清单", en: "Print the checklist" },
  fromFacts: { zh: "依案卷", en: "from the file" },
  byHand: { zh: "手工勾选", en: "by hand" },
  unsettled: TERMS.unsettled,
  notNeeded: { zh: "不需要", en: "not needed" },
  none: { zh: "尚无审查结论可作理由。", en: "No finding supports it yet." },
} as const satisfies Readonly<Record<string, Text>>;

/** The order in which the routes are shown: what can be done now first. */
export const STATE_ORDER: readonly Checklist["state"][] = ["closing", "open", "not-yet", "missed", "closed"];
