// The words of the log of a case: contacts, tasks, notes.
import type { Text } from "../../../shared/text.ts";
import { BASE } from "../../base/words.ts";

export const LO = {
  contact: { zh: "记一次联系", en: "Record a contact" },
  task: { zh: "加一件待办", en: "Add a task" },
  note: { zh: "写一条备注", en: "Write a note" },
  find: { zh: "在本案记事里查找", en: "Search this log" },
  nothing: { zh: "没有符合的记事。", en: "Nothing in the log has these words." },
  tasks: { zh: "待办", en: "To do" },
  noTasks: { zh: "没有待办。", en: "Nothing to do." },
  log: { zh: "联系与备注", en: "Contacts and notes" },
  noLog: {
    zh: "还没有记事。跟谁通过话、说了什么、答应哪天办，记在这里；以后凭它说清经过。",
    en: "Nothing is noted yet. Whom you spoke to, what was said, what was promised by when: note it here, and it can be told later.",
  },
  ours: {
    zh: "这里是自己的工作记录，不进入案件文件，规则也不读它；案件事实请记在时间轴上。",
    en: "These are notes on your own work: no part of the case file, and read by no rule. Facts of the case belong on the timeline.",
  },
  day: { zh: "哪一天", en: "Day" },
  dayNeeded: { zh: "请写明确切的一天。", en: "Give one exact day." },
  way: { zh: "怎么联系的", en: "How" },
  with: { zh: "跟谁", en: "With whom" },
  withNeeded: { zh: "请写明跟谁联系。", en: "Say with whom." },
  said: { zh: "说了什么", en: "What was said" },
  what: { zh: "要做什么", en: "What is to be done" },
  due: { zh: "哪天之前（自己定的）", en: "By when (your own day)" },
  text: { zh: "内容", en: "Text" },
  textNeeded: { zh: "请写内容。", en: "Write something." },
  done: { zh: "办完了", en: "Done" },
  reopen: { zh: "还没办完", en: "Not done after all" },
  noDue: { zh: "没有定日子", en: "no day set" },
  edit: BASE.edit,
  remove: BASE.remove,
  toCheck: { zh: "去惩戒影响", en: "To the sanctions" },
} as const satisfies Readonly<Record<string, Text>>;

export const doneOnWords = (day: string): Text => ({ zh: `${day} 办完`, en: `done ${day}` });

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

/** Labels of the history, each with what it is about. */
export const entryLabel = (kind: Text, text: string, isNew: boolean): Text => ({
  zh: `${isNew ? "记下" : "修改"}${kind.zh}：${short(text)}`,
  en: `${isNew ? "Record" : "Change"} ${kind.en.toLowerCase()}: ${short(text)}`,
});
export const removedLabel = (kind: Text, text: string): Text => ({
  zh: `删除${kind.zh}：${short(text)}`,
  en: `Delete ${kind.en.toLowerCase()}: ${short(text)}`,
});
export const doneLabel = (text: string): Text => ({ zh: `办完：${short(text)}`, en: `Done: ${short(text)}` });
export const reopenedLabel = (text: string): Text => ({
  zh: `重新列为待办：${short(text)}`,
  en: `To do again: ${short(text)}`,
});
/** What a button does to which entry, for who hears it alone. */
export const actionWords = (act: Text, text: string): Text => ({
  zh: `${act.zh}：${short(text)}`,
  en: `${act.en}: ${short(text)}`,
});
