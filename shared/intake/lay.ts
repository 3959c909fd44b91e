// How an event is found and asked about in the client's own words: the shape of the rows, and the questions that many share.
import type { EventType } from "../case/event-table.ts";
import type { Text } from "../text.ts";

/** What an answer puts into the event. */
export interface LayAnswer {
  readonly words: Text;
  /** Fields of the event; of a service its `method`. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly method?: string;
  /** It turns out to be another kind of event. */
  readonly becomes?: EventType;
  /** A paper of the court came, or did not, by the client's word. */
  readonly beside?: { readonly type: EventType; readonly received: boolean };
  /** It was to happen and did not: what the client herself did or left undone, she knows. */
  readonly notDone?: true;
  /** The client says that the court's paper of this row never came. */
  readonly notReceived?: true;
  /** There was nothing of the kind: the row becomes no event. */
  readonly nothing?: true;
}

/** The one question of a row: some answers, or something to write. "Don't know" is always one more. */
export type LayQuestion =
  | {
      readonly kind: "choice";
      readonly ask: Text;
      readonly answers: readonly LayAnswer[];
      readonly unknown: string | null;
    }
  | {
      readonly kind: "typed";
      readonly ask: Text;
      readonly field: "court" | "performBy" | "caseNumber" | "amount" | "title";
    };

/** An event in the client's words; the question is null where a paper in hand says all there is to ask. */
export interface LayEvent {
  readonly zh: string;
  readonly en: string;
  readonly row: Text;
  readonly question: LayQuestion | null;
}

/** Words to find it by in both languages, Chinese between blanks and English between commas; its row; its question. */
export const lay = (zh: string, en: string, rowZh: string, rowEn: string, question: LayQuestion | null): LayEvent => ({
  zh,
  en,
  row: { zh: rowZh, en: rowEn },
  question,
});

export const choice = (zh: string, en: string, answers: readonly LayAnswer[]): LayQuestion => ({
  kind: "choice",
  ask: { zh, en },
  answers,
  unknown: null,
});

/** Yes or no; not known is an answer that the file keeps. */
export const tri = (zh: string, en: string, field: string): LayQuestion => ({
  kind: "choice",
  ask: { zh, en },
  answers: [
    { words: { zh: "是", en: "yes" }, sets: { [field]: "yes" } },
    { words: { zh: "否", en: "no" }, sets: { [field]: "no" } },
  ],
  unknown: field,
});

export const typed = (
  zh: string,
  en: string,
  field: "court" | "performBy" | "caseNumber" | "amount" | "title",
): LayQuestion => ({ kind: "typed", ask: { zh, en }, field });

/** How a paper came. */
export const SERVICE: LayQuestion = {
  kind: "choice",
  ask: { zh: "怎么送到的？", en: "How did it arrive?" },
  answers: [
    { words: { zh: "签收", en: "signed for" }, method: "direct" },
    { words: { zh: "邮寄", en: "by post" }, method: "post" },
    { words: { zh: "短信或网上", en: "by text or online" }, method: "electronic" },
    { words: { zh: "公告", en: "by announcement" }, method: "announcement" },
    { words: { zh: "没收到", en: "never came" }, notReceived: true },
  ],
  unknown: null,
};

/** What was decided. */
export const RESULT: LayQuestion = {
  kind: "choice",
  ask: { zh: "结果呢？", en: "The result?" },
  answers: [
    { words: { zh: "准许", en: "granted" }, sets: { outcome: "granted" } },
    { words: { zh: "驳回", en: "rejected" }, sets: { outcome: "rejected" } },
    { words: { zh: "部分准许", en: "in part" }, sets: { outcome: "partly" } },
  ],
  unknown: null,
};

export const DONT_KNOW: Text = { zh: "不知道", en: "don't know" };
