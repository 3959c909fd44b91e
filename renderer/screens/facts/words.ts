// The words of the facts page.
import type { Text } from "../../../shared/text.ts";

export const FACTS = {
  none: {
    zh: "审查所需的事实都已查明。新的事件记入后，可能又有问题。",
    en: "Every fact the audit needs is known. New events may bring new questions.",
  },
  why: { zh: "为什么问", en: "Why this matters" },
  about: { zh: "所问事件：", en: "About:" },
  after: { zh: "与此有关：", en: "In connection with:" },
  skip: { zh: "不知道，先跳过", en: "Don’t know, skip" },
  back: { zh: "上一个问题", en: "Previous question" },
  takeBack: { zh: "撤销刚才的回答", en: "Take back the last answer" },
  all: { zh: "全部问题", en: "All questions" },
  skipped: { zh: "已跳过", en: "skipped" },
  recorded: { zh: "已记录，尚未因此判明新的事项。", en: "Recorded. It settles nothing by itself yet." },
} as const satisfies Readonly<Record<string, Text>>;

/** How many questions are open, and how many of them were skipped. */
export function openWords(open: number, skipped: number): Text {
  const en = `${open} ${open === 1 ? "question" : "questions"} open`;
  return skipped === 0
    ? { zh: `还有 ${open} 个问题`, en }
    : { zh: `还有 ${open} 个问题，其中 ${skipped} 个已跳过`, en: `${en}, ${skipped} of them skipped` };
}

export const settlesWords = (count: number): Text => ({
  zh: `关系到 ${count} 项审查结论`,
  en: `Bears on ${count} ${count === 1 ? "finding" : "findings"}`,
});

/** What an answer did: findings decided by it, and others whose status changed. */
export function didWords(settled: number, changed: number): Text {
  const zh = [
    ...(settled > 0 ? [`判明 ${settled} 项`] : []),
    ...(changed > 0 ? [`另有 ${changed} 项结论随之改变`] : []),
  ].join("，");
  const en = [
    ...(settled > 0 ? [`${settled} settled`] : []),
    ...(changed > 0 ? [`${changed} more changed with it`] : []),
  ].join(", ");
  return { zh: `已记录。${zh}：`, en: `Recorded. ${en}:` };
}

export const moreWords = (count: number): Text => ({ zh: `另有 ${count} 项`, en: `and ${count} more` });
