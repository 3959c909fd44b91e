// The words of the form that takes an answer.
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";

export const ANSWER = {
  open: { zh: "回答", en: "Answer" },
  notKnown: { zh: "不知道", en: "Don’t know" },
  record: { zh: "记录回答", en: "Record the answer" },
  yes: BASE.yes,
  no: BASE.no,
  /** Whether an event happened: no record of it is no "no". */
  happened: BASE.yes,
  notHappened: { zh: "否，已经查明", en: "No, that is established" },
  saidNot: { zh: "当事人说没有，还没查案卷", en: "The client says no; the court’s file is not seen yet" },
  onWord: {
    zh: "只有本人的话，还不能写成违反；请阅卷看送达回证。",
    en: "Only the client’s word so far, so not yet broken: see the proof of service in the court’s file.",
  },
  date: BASE.date,
  establishedOn: { zh: "查明之日（例如阅卷日）", en: "Established on (such as the day the file was inspected)" },
  establishedNeeded: {
    zh: "请写明查明的日期：没有日期，就说不出到哪一天为止没有发生。",
    en: "State the day it was established: without it nobody can say until when it had not happened.",
  },
  dateNeeded: {
    zh: "请填写日期；完全不知道的，请跳过本题。",
    en: "Enter a date; where nothing is known of it, skip the question.",
  },
  source: { zh: "依据什么", en: "On what basis" },
  chooseOne: { zh: "请选择一项。", en: "Choose one." },
  noneOfThese: { zh: "都没有", en: "none of these" },
  noneStated: { zh: "文书没有写明", en: "the paper states none" },
  number: { zh: "数字", en: "Number" },
  text: { zh: "内容", en: "Words" },
  textNeeded: { zh: "请填写内容。", en: "Enter the words." },
  unknownOption: { zh: "不知道", en: "don’t know" },
  toSettings: { zh: "去导入放假通知", en: "Import the holiday notice" },
  notInFile: {
    zh: "这项制裁在案卷中没有编号，请在“惩戒影响”中重新添加。",
    en: "This sanction has no id in the case; add it again under Sanctions.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const numberRange = (min: number, max: number): Text => ({
  zh: `请填写 ${min} 至 ${max} 之间的整数。`,
  en: `Enter a whole number from ${min} to ${max}.`,
});

/** The entry of the history that an answer makes. */
export const answerLabel = (question: Text): Text => ({
  zh: `回答：${question.zh}`,
  en: `Answer: ${question.en}`,
});

/** How many findings a question bears on. */
export const bearsOn = (count: number): Text => ({
  zh: `关系到 ${count} 项`,
  en: `bears on ${count}`,
});

export const recordedWords = (question: Text): Text => ({
  zh: `已记录回答：${question.zh}`,
  en: `Answer recorded: ${question.en}`,
});
