// The words of the interview.
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";

export const FACTS = {
  none: {
    zh: "审查所需的事实都已查明。新的事件记入后，可能又有问题。",
    en: "Every fact the audit needs is known. New events may bring new questions.",
  },
  why: { zh: "为什么问", en: "Why this matters" },
  about: { zh: "所问事件：", en: "About:" },
  after: { zh: "与此有关：", en: "In connection with:" },
  record: { zh: "记录回答", en: "Record the answer" },
  skip: { zh: "暂不清楚，先跳过", en: "Not known yet, skip" },
  back: { zh: "上一个问题", en: "Previous question" },
  takeBack: { zh: "撤销刚才的回答", en: "Take back the last answer" },
  all: { zh: "全部问题", en: "All questions" },
  skipped: { zh: "已跳过", en: "skipped" },
  yes: BASE.yes,
  no: BASE.no,
  happened: BASE.happened,
  notHappened: { zh: "已查明没有发生", en: "It is established that it did not happen" },
  date: BASE.date,
  establishedOn: { zh: "查明之日（例如阅卷日）", en: "Established on (such as the day the file was inspected)" },
  establishedNeeded: {
    zh: "请写明查明的日期：没有日期，就说不出到哪一天为止没有发生。",
    en: "State the day it was established: without it nobody can say until when it had not happened.",
  },
  dateNeeded: {
    zh: "请填写日期；完全不清楚的，请跳过本题。",
    en: "Enter a date; where nothing is known of it, skip the question.",
  },
  source: { zh: "依据什么", en: "On what basis" },
  chooseOne: { zh: "请选择一项。", en: "Choose one." },
  noneOfThese: { zh: "都没有", en: "none of these" },
  noneStated: { zh: "文书没有写明", en: "the paper states none" },
  number: { zh: "数字", en: "Number" },
  text: { zh: "内容", en: "Words" },
  textNeeded: { zh: "请填写内容。", en: "Enter the words." },
  unknownOption: { zh: "不清楚", en: "not known" },
  toSettings: { zh: "去导入放假通知", en: "Import the holiday notice" },
  notInFile: {
    zh: "这项制裁在案卷中没有编号，请在“惩戒影响”中重新添加。",
    en: "This sanction has no id in the case; add it again under Sanctions.",
  },
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

export const numberRange = (min: number, max: number): Text => ({
  zh: `请填写 ${min} 至 ${max} 之间的整数。`,
  en: `Enter a whole number from ${min} to ${max}.`,
});

/** The entry of the history that an answer makes. */
export const answerLabel = (question: Text): Text => ({
  zh: `回答：${question.zh}`,
  en: `Answer: ${question.en}`,
});
