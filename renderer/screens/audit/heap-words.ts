// The words of the three heaps of the audit.
import type { PAPER_WORDS } from "../../../shared/audit/next-words.ts";
import { STATUS_WORDS } from "../../../shared/engine/glossary.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { STATUS_ORDER } from "../../../shared/report/words.ts";
import { listWords } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";

export const HEAP = {
  decided: { zh: "已定", en: "Decided" },
  asked: { zh: "问一句可定", en: "One answer away" },
  waiting: { zh: "缺材料", en: "Waiting for a paper" },
  paperAsks: { zh: "拿到以后，看它写明的：", en: "Once it is at hand, what it says:" },
  asHeaps: { zh: "分三堆看", en: "In three heaps" },
  asList: { zh: "按结论列出全部", en: "List all by status" },
} as const satisfies Readonly<Record<string, Text>>;

/** Where a paper is to be had. */
export const WHERE_FROM: Readonly<Record<(typeof PAPER_WORDS)[keyof typeof PAPER_WORDS]["from"], Text>> = {
  court: { zh: "向执行法院要，或者阅卷", en: "ask the enforcing court, or read its file" },
  "upper-court": { zh: "向上一级法院要", en: "ask the next higher court" },
  elsewhere: { zh: "向出具的单位要", en: "ask whoever issued it" },
  client: { zh: "当事人手里", en: "the client has it" },
};

/** How many findings wait for the answer and for nothing else. */
export const onlyThis = (count: number): Text => ({
  zh: `${count} 项只差它`,
  en: `${count} ${count === 1 ? "waits" : "wait"} for it alone`,
});

export const papersWords = (count: number): Text => ({
  zh: `${count} 类材料`,
  en: `${count} ${count === 1 ? "kind" : "kinds"} of paper`,
});

/** How many there are of each status that asks nothing of anybody; `more`: others stand above. */
export function quietWords(findings: readonly Finding[], more: boolean): Text {
  const counts = STATUS_ORDER.flatMap((status): readonly Text[] => {
    const count = findings.filter((finding) => finding.status === status).length;
    const { zh, en } = STATUS_WORDS[status];
    return count === 0 ? [] : [{ zh: `${count} 项${zh}`, en: `${count} ${en}` }];
  });
  const { zh, en } = listWords(counts);
  return { zh: more ? `另有 ${zh}` : zh, en: more ? `Also ${en}` : en };
}
