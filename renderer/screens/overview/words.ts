// The words of the overview of a case.
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";
import type { Breaker } from "./model.ts";

export const OV = {
  next: { zh: "下一步", en: "Next" },
  now: { zh: "现在最要紧的一件", en: "The one thing that matters now" },
  noDay: { zh: "没有期限", en: "No deadline" },
  earliest: { zh: "最早", en: "at the earliest" },
  whom: { zh: "向何处", en: "To whom" },
  route: { zh: "走哪条途径", en: "Route" },
  why: { zh: "为什么", en: "Why" },
  onWord: {
    zh: "所依据的材料里，最弱的只是当事人本人的话，请补上书面凭证。",
    en: "The weakest of what it rests on is the client's own word: get it on paper.",
  },
  onInference: {
    zh: "所依据的材料里，最弱的是推断，请查明并补上书面凭证。",
    en: "The weakest of what it rests on is an inference: find out, and get it on paper.",
  },
  notDone: {
    zh: "审查没有做完，下面各项可能不全。",
    en: "The audit ended before its end: what stands below may not be all.",
  },
  noBreach: { zh: "按现有材料没有发现违反。", en: "On this record, nothing broken was found." },
  wholeAudit: { zh: "全部审查结论", en: "The whole audit" },
  allQuestions: { zh: "全部问题", en: "All questions" },
  ask: { zh: "问这几句", en: "Questions to ask" },
  noAsk: { zh: "审查所需的事实都已查明。", en: "Every fact the audit needs is known." },
  limits: { zh: "还开着的期限", en: "Open deadlines" },
  noLimits: { zh: "现有记载中没有正在进行的期限。", en: "No deadline runs on this record." },
  felt: { zh: "还在起作用的惩戒", en: "Sanctions still felt" },
  noFelt: { zh: "没有记录。", en: "None is recorded." },
  toSanctions: { zh: "去记录", en: "Record them" },
  work: { zh: "待办与复查", en: "To do, and checks" },
  papers: { zh: "文书", en: "Papers" },
  noPapers: { zh: "现在没有要写的文书，也没有提交过。", en: "None to write now, and none filed." },
  toDocuments: { zh: "全部文书", en: "All documents" },
  changes: { zh: "本案最近改动", en: "Last changes in this case" },
  noChanges: { zh: "还没有改动。", en: "No changes yet." },
  undone: { zh: "已撤销", en: "undone" },
  toHistory: { zh: "全部历史", en: "The whole history" },
  undo: BASE.undo,
} as const satisfies Readonly<Record<string, Text>>;

export const BREAKERS: Readonly<Record<Breaker, Text>> = {
  court: { zh: "法院违反了什么", en: "What the court broke" },
  other: { zh: "其他单位违反了什么", en: "What others broke" },
  client: { zh: "我方错过了什么", en: "What our side missed" },
};

export const moreWords = (count: number): Text => ({ zh: `另有 ${count} 项`, en: `and ${count} more` });

/** How many findings the questions that are shown bear on. */
export const bearsOnWords = (count: number): Text => ({
  zh: `共关系到 ${count} 项`,
  en: `they bear on ${count} findings`,
});

/** What other questions would settle, one answer each. */
export const moreToAskWords = (findings: number, questions: number): Text => ({
  zh: `另有 ${findings} 项，再问 ${questions} 句可定。`,
  en: `${findings} more ${findings === 1 ? "turns" : "turn"} on ${questions} other ${questions === 1 ? "question" : "questions"}.`,
});

/** That the client's side decided not to do it. */
export const notWords = (reason: string): Text => ({
  zh: `已记下不办：${reason}`,
  en: `Recorded as not to be done: ${reason}`,
});

/** What no single answer settles, and under how many papers it stands. */
export const waitingWords = (findings: number, papers: number): Text => ({
  zh: `另有 ${findings} 项不是一句话能定的，要看 ${papers} 类材料。`,
  en: `${findings} more ${findings === 1 ? "is" : "are"} not settled by one answer; ${papers} ${papers === 1 ? "kind" : "kinds"} of paper would help.`,
});

export const filedWords = (day: Text): Text => ({ zh: `${day.zh} 已提交`, en: `filed ${day.en}` });

/** The day on a sanction. */
export const sinceWords = (day: Text): Text => ({ zh: `${day.zh} 起`, en: `since ${day.en}` });

/** A check after the deletion, by our own choice. */
export const missingWords = (missing: number, rows: number): Text => ({
  zh: `${rows} 家还有 ${missing} 家没有查`,
  en: `${missing} of ${rows} not looked at`,
});
