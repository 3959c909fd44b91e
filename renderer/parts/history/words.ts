// What an entry of the history changed, in words.
import { TERMS } from "../../../shared/engine/glossary.ts";
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";

export const TRACE = {
  nothing: BASE.empty,
  none: { zh: "一项也没有", en: "none" },
  yes: BASE.isYes,
  no: BASE.isNo,
  noTerm: { zh: "没有写明期限", en: "no term stated" },
  other: { zh: "其他数据", en: "Other data" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a row of the history is about. */
export const ENTITY_WORDS: Readonly<Record<string, Text>> = {
  case: TERMS.case,
  event: TERMS.event,
  evidence: TERMS.evidence,
  sanction: { zh: "惩戒影响", en: "Sanction" },
  work: { zh: "办案安排", en: "Work on the case" },
  mark: { zh: "标记", en: "Mark" },
  note: BASE.note,
  draft: { zh: "文书草稿", en: "Draft of a document" },
  view: { zh: "已存视图", en: "Saved view" },
  setting: { zh: "设置", en: "Setting" },
  notice: { zh: "放假通知", en: "Holiday notice" },
  overlay: { zh: "地方规定", en: "Regional rule" },
  blob: { zh: "文件内容", en: "Content of a file" },
};

/** Fields that are no part of the case file. */
export const OWN_FIELDS: Readonly<Record<string, Text>> = {
  caseworker: TERMS.caseworker,
  archived: { zh: "已归档", en: "archived" },
  labels: { zh: "标签", en: "labels" },
  subject: { zh: "对象", en: "subject" },
  state: { zh: "状态", en: "state" },
  reason: { zh: "理由", en: "reason" },
  facts: { zh: "当时的依据", en: "what it stood on" },
  until: { zh: "推迟到", en: "put off until" },
  text: { zh: "内容", en: "text" },
  about: { zh: "针对", en: "about" },
  kind: { zh: "种类", en: "kind" },
  date: BASE.date,
  due: { zh: "何时之前", en: "by when" },
  done: { zh: "办完的日期", en: "day it was done" },
  way: { zh: "方式", en: "way" },
  with: { zh: "对方", en: "with whom" },
  seen: { zh: "看到的情况", en: "what was seen" },
  by: { zh: "谁看的", en: "who looked" },
  evidence: TERMS.evidence,
  "x-by": { zh: "谁看的", en: "who looked" },
};

/** The chain could not be checked with anything taken out of it. */
export const HISTORY_PARTICULARS: Text = {
  zh: "含个人信息（历史去掉个人信息就无法核验）",
  en: "Include personal particulars, which checking the chain needs",
};

export const yearsWords = (years: number): Text => ({
  zh: `${years} 年`,
  en: years === 1 ? "1 year" : `${years} years`,
});

/** Entries shown; `more`: there are older ones. */
export const countWords = (count: number, more: boolean): Text => ({
  zh: `${more ? "已显示" : "共"} ${count} 条`,
  en: `${count === 1 ? "1 entry" : `${count} entries`}${more ? " shown" : ""}`,
});
